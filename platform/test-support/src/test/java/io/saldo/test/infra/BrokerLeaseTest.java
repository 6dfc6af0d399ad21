package io.saldo.test.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.servers.KafkaEndpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerLeaseTest {

    private static final KafkaEndpoint FIRST = new KafkaEndpoint("localhost:1");
    private static final KafkaEndpoint SECOND = new KafkaEndpoint("localhost:2");

    @Test
    void givesABrokerToOneAtATime(@TempDir Path path) throws IOException {
        var folder = new InfraFolder(path, path, path);
        var first = BrokerLease.take(folder, List.of(FIRST, SECOND));
        var second = BrokerLease.take(folder, List.of(FIRST, SECOND));
        assertEquals(FIRST, first.broker());
        assertEquals(SECOND, second.broker());

        first.lock().acquiredBy().close();
        var third = BrokerLease.take(folder, List.of(FIRST, SECOND));
        assertEquals(FIRST, third.broker());

        second.lock().acquiredBy().close();
        third.lock().acquiredBy().close();
    }
}
