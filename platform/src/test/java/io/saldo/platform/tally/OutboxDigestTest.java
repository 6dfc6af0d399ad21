package io.saldo.platform.tally;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxCheck;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.saldo.test.event.EventProbe;
import io.saldo.test.infra.Infra;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PlatformTest
class OutboxDigestTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Outbox outbox;

    @Inject
    OutboxCheck check;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    BillingClock clock;

    @Inject
    AddToTally add;

    @Test
    void refusesAnEditedRowAndWhatFollowsOfItsKeyAlone() {
        AccountId edited = Accounts.next();
        AccountId other = AccountId.of(edited.shard(), 7);
        Loop.await(() -> unitOfWork.run(() -> outbox.append(
                        OutboxEvent.of("tally.changed", edited, clock.now(), Map.of("total", 10)))
                .chain(() -> Sql.of("update outbox set payload = convert_to('{\"total\":99}', 'UTF8') where key = :key")
                        .with("key", edited.toString())
                        .update())));
        Loop.await(() -> add.handle(edited, 1));
        Loop.await(() -> add.handle(other, 1));
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "tally.changed")) {
            probe.awaitOne(
                    "tally.changed",
                    e -> e.key().filter(other.toString()::equals).isPresent(),
                    LIMIT);
            await().atMost(LIMIT).until(() -> refused(edited) == 1);
            assertEquals(0, probe.all("tally.changed", edited.toString()).size());
        }
        assertEquals(
                List.of(edited),
                Loop.await(() -> unitOfWork.run(() -> check.of(List.of(edited, other)))).stream()
                        .map(OutboxCheck.Wrong::account)
                        .toList());
        Loop.await(() -> unitOfWork.run(() -> Sql.of("delete from outbox where key = :key")
                .with("key", edited.toString())
                .update()));
    }

    private long refused(AccountId account) {
        return Loop.await(() ->
                        unitOfWork.run(() -> Sql.of("select count(*) as n from outbox where key = :key and refused")
                                .with("key", account.toString())
                                .one(row -> row.number("n"))))
                .orElseThrow();
    }
}
