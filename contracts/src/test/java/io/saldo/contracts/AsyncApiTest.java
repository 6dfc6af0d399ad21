package io.saldo.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    private static final JsonNode ASYNC_API = Contracts.asyncApi();
    private static final String FORTNIGHT_MS = "1209600000";

    @Test
    void hasAChannelForEveryTopicWithASchemaAndTheReverse() {
        Set<String> topics = new TreeSet<>(Contracts.topics());
        assertEquals(topics, names(ASYNC_API.path("channels")));
        assertEquals(topics, names(ASYNC_API.at("/components/messages")));
        ASYNC_API.path("channels").forEachEntry((topic, channel) -> {
            assertEquals(topic, channel.path("address").asText());
            assertEquals(Set.of(topic), names(channel.path("messages")));
        });
    }

    @Test
    void refersOnlyToWhatExists() {
        ASYNC_API.findValuesAsText("$ref").forEach(ref -> {
            boolean exists = ref.startsWith("#")
                    ? !ASYNC_API.at(ref.substring(1)).isMissingNode()
                    : Files.exists(Contracts.ROOT.resolve(ref));
            assertTrue(exists, ref);
        });
    }

    @Test
    void namesTypeAndSchemaOfEveryMessage() {
        ASYNC_API.at("/components/messages").forEachEntry((topic, message) -> {
            assertEquals(topic, message.findValue("ce_type").path("const").asText());
            assertEquals(
                    "https://saldo.dev/contracts/events/" + topic + "/v1",
                    message.findValue("ce_dataschema").path("const").asText());
            assertTrue(message.findValuesAsText("$ref").contains("./events/" + topic + "/v1.schema.json"), topic);
        });
    }

    @Test
    void namesTheServiceInEveryOperation() {
        ASYNC_API.path("operations").forEachEntry((id, operation) -> {
            String verb = operation.path("action").asText().equals("send") ? "sends" : "reads";
            String service = operation.at("/tags/0/name").asText();
            assertEquals("%s.%s.%s".formatted(service, verb, Flow.topicOf(operation)), id);
        });
    }

    @Test
    void hasASenderAndAReaderOfEveryTopic() {
        Flow.ofAsyncApi().forEach((topic, flow) -> {
            assertFalse(flow.from().isEmpty(), topic);
            assertFalse(flow.to().isEmpty(), topic);
        });
    }

    @Test
    void compactsWhatIsReadFromTheBeginningAndKeepsTheRestFor14Days() {
        Set<String> compacted = Set.of("account.changed", "payment-methods.changed", "reference.changed");
        ASYNC_API.path("channels").forEachEntry((topic, channel) -> {
            JsonNode settings = channel.at("/bindings/kafka/topicConfiguration");
            boolean compact = compacted.contains(topic);
            assertEquals(
                    compact ? "compact" : "delete",
                    settings.at("/cleanup.policy/0").asText(),
                    topic);
            assertEquals(
                    compact ? "" : FORTNIGHT_MS, settings.path("retention.ms").asText(), topic);
        });
    }

    @Test
    void hasMorePartitionsWhereMoreIsSaid() {
        ASYNC_API.path("channels").forEachEntry((topic, channel) -> {
            int expected =
                    switch (topic) {
                        case "usage.recorded", "charge.accrued" -> 8;
                        case "reference.changed" -> 1;
                        default -> 4;
                    };
            assertEquals(expected, channel.at("/bindings/kafka/partitions").asInt(), topic);
        });
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.forEachEntry((name, child) -> names.add(name));
        return names;
    }
}
