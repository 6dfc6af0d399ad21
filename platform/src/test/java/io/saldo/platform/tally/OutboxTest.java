package io.saldo.platform.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.loop.Loop;
import io.saldo.test.event.EventProbe;
import io.saldo.test.event.ReceivedEvent;
import io.saldo.test.infra.Infra;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PlatformTest
class OutboxTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    AddToTally add;

    @Test
    void sendsEachFactOnceInTheOrderOfItsAccount() throws Exception {
        List<AccountId> accounts =
                IntStream.range(0, 6).mapToObj(i -> Accounts.next()).toList();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 20; round++) {
                accounts.forEach(account -> pool.execute(() -> Loop.await(() -> add.handle(account, 1))));
            }
        }
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "tally.changed")) {
            for (AccountId account : accounts) {
                probe.awaitOne(
                        "tally.changed", e -> isOf(e, account) && e.text().contains("\"total\":20}"), LIMIT);
                assertEquals(
                        LongStream.rangeClosed(1, 20).boxed().toList(),
                        probe.all("tally.changed", account.toString()).stream()
                                .map(OutboxTest::total)
                                .toList());
            }
        }
    }

    @Test
    void sendsCloudEventsToThePartitionOfTheShard() {
        AccountId account = Accounts.next();
        Loop.await(() -> add.handle(account, 3));
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "tally.changed")) {
            ReceivedEvent event = probe.awaitOne("tally.changed", e -> isOf(e, account), LIMIT);
            assertEquals(account.shard() * 4 / 4096, event.partition());
            assertEquals("/tally-service", event.headers().get("ce_source"));
            assertEquals("tally.changed", event.headers().get("ce_type"));
            assertEquals(account.toString(), event.headers().get("ce_subject"));
            assertEquals("1.0", event.headers().get("ce_specversion"));
            assertNotNull(event.headers().get("ce_id"));
            assertEquals(
                    "https://saldo.dev/contracts/events/tally.changed/v1",
                    event.headers().get("ce_dataschema"));
        }
    }

    private static boolean isOf(ReceivedEvent event, AccountId account) {
        return event.key().filter(account.toString()::equals).isPresent();
    }

    private static long total(ReceivedEvent event) {
        return Long.parseLong(event.text().replaceAll(".*\"total\":(\\d+)}", "$1"));
    }
}
