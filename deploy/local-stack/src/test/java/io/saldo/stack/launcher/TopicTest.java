package io.saldo.stack.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTest {

    @Test
    void readsTheChannelsOfTheContracts() {
        var asyncApi = """
                asyncapi: 3.0.0
                channels:
                  usage: {address: usage.recorded, messages: {}}
                  invoice.issued: {messages: {}}
                """;

        List<Topic> topics = Topic.in(new ByteArrayInputStream(asyncApi.getBytes(StandardCharsets.UTF_8)));

        assertEquals(
                List.of("invoice.issued", "usage.recorded"),
                topics.stream().map(Topic::name).toList());
    }

    @Test
    void givesTheBusyTopicsMorePartitions() {
        assertEquals(8, Topic.named("usage.recorded").partitions());
        assertEquals(8, Topic.named("charge.accrued").partitions());
        assertEquals(4, Topic.named("invoice.issued").partitions());
        assertEquals(1, Topic.named("reference.changed").partitions());
    }

    @Test
    void compactsStateAndKeepsTheRestForFourteenDays() {
        assertEquals("compact", Topic.named("account.changed").configuration().get("cleanup.policy"));
        assertEquals("1209600000", Topic.named("invoice.issued").configuration().get("retention.ms"));
    }
}
