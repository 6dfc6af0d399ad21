package io.saldo.account.accrual;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.awaitFigure;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.platform.id.AccountId;
import io.saldo.test.event.EventSender;
import io.saldo.test.event.OutgoingEvent;
import io.saldo.test.infra.Infra;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class AccrualBatchTest {

    private static final AccountId UNKNOWN = AccountId.fromString("2843530599664102");

    @Test
    void takesWhatIsGoodOfABatchAndParksTheRestWithItsReasons() {
        Registered good = TestAccounts.prepaid();
        Registered bad = TestAccounts.prepaid();
        Registered dollars =
                TestAccounts.registered(TestAccounts.body("PREPAID").replace("IDR", "USD"));
        String poisoned = bad.id().toString();
        try (var sender = EventSender.to(Infra.shared().kafka())) {
            sender.sendRaw("charge.accrued", Optional.empty(), Map.of(), "no key, no headers".getBytes(UTF_8));
        }
        send(
                chargeAccrued(good.id(), "2026-10", 1, "10.0000000000"),
                chargeAccrued(UNKNOWN, "2026-10", 1, "10.0000000000"),
                chargeAccrued(bad.id(), "2026-10", 1, "20.0000000000"),
                OutgoingEvent.of("charge.accrued", poisoned, "{ no json"),
                chargeAccrued(bad.id(), "2026-10", 2, "30.0000000000"),
                chargeAccrued(dollars.id(), "2026-10", 1, "10.0000000000"),
                chargeAccrued(good.id(), "2026-10", 2, "11.0000000000"));
        awaitFigure(good, "unsettledCurrentMonth", "11");
        awaitFigure(bad, "unsettledCurrentMonth", "20");
        await().atMost(LIMIT).untilAsserted(() -> TestAccounts.asOperator()
                .get("/api/v1/services/account/parked-events?limit=500")
                .then()
                .statusCode(200)
                .body("items.findAll { it.key == '%s' }.reason".formatted(UNKNOWN), hasItem("UNKNOWN_ACCOUNT"))
                .body("items.findAll { it.key == '%s' }.reason".formatted(poisoned), hasItem("MALFORMED"))
                .body("items.findAll { it.key == '%s' }.reason".formatted(poisoned), hasItem("WAITS_BEHIND"))
                .body("items.findAll { it.key == '%s' }.reason".formatted(dollars.id()), hasItem("CURRENCY"))
                .body("items.findAll { it.topic == 'charge.accrued' && it.key == null }.reason", hasItem("MALFORMED"))
                .body("items.key", not(hasItem(good.id().toString()))));
    }
}
