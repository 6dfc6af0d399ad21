package io.saldo.account.threshold;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.paymentConfirmed;
import static io.saldo.account.TestEvents.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.test.event.OutgoingEvent;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class ThresholdServiceTest {

    private static final String OF_THRESHOLD = "\"reason\":\"THRESHOLD\"";

    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.postpaid();
    }

    @Test
    @DisplayName("W-13")
    void chargesAtOnceWhatHasAccruedAndLetsTheInvoiceCollectWhatFailed() {
        send(chargeAccrued(account.id(), "2026-10", 1, "120000.0000000000"));
        send(methods(1, 100000));
        JsonObject due = due("\"version\":1");
        assertEquals("120000", due.getJsonObject("rest").getString("amount"));
        assertEquals("AUTO", due.getString("collect"));
        account.asOwner().get(account.path() + "/assets").then().body("paymentMethods", contains("Visa 4242"));
        send(failed(due.getString("dueId")));
        TestEventsRead.await("account.overdue", account, "\"overdueAmount\":" + money(120000));
        send(invoiceIssued(account.id(), TestEvents.id("inv"), "2026-10", 1, 120000, 13200));
        assertEquals("0", due("\"version\":2").getJsonObject("rest").getString("amount"));
        TestEventsRead.await("payment.due", account, "\"rest\":" + money(133200));
        account.asOwner().get(account.path()).then().body("suspension", equalTo("GRACE"));
    }

    @Test
    @DisplayName("W-13")
    void isMetByWhateverMoneyComesAndReachedAgainAfterIt() {
        send(methods(1, 100000));
        send(chargeAccrued(account.id(), "2026-10", 1, "100000.0000000000"));
        due("\"version\":1");
        send(paymentConfirmed(account.id(), TestEvents.id("pay"), 100000, ""));
        assertEquals("0", due("\"version\":2").getJsonObject("rest").getString("amount"));
        send(chargeAccrued(account.id(), "2026-10", 2, "199999.0000000000"));
        send(chargeAccrued(account.id(), "2026-10", 3, "205000.0000000000"));
        TestEventsRead.await("payment.due", account, "\"rest\":" + money(105000));
    }

    @Test
    @DisplayName("W-13")
    void keepsWhatStandsForTheOtherScopeUntilThatIsInvoiced() {
        send(methods(1, 100000));
        send(chargeAccrued(account.id(), "2026-10", 1, "70000.0000000000"));
        send(ofMarketplace(chargeAccrued(account.id(), "2026-10", 1, "50000.0000000000")));
        String dueId = due("\"version\":1").getString("dueId");
        send(failed(dueId));
        TestEventsRead.await("account.overdue", account, "\"overdueAmount\":" + money(120000));
        send(ofMarketplace(invoiceIssued(account.id(), TestEvents.id("inv"), "2026-10", 1, 50000, 5500)));
        JsonObject left = due("\"version\":2");
        assertEquals(dueId, left.getString("dueId"));
        assertEquals("70000", left.getJsonObject("rest").getString("amount"));
        send(invoiceIssued(account.id(), TestEvents.id("inv"), "2026-10", 1, 70000, 7700));
        assertEquals("0", due("\"version\":3").getJsonObject("rest").getString("amount"));
        account.asOwner().get(account.path()).then().body("suspension", equalTo("GRACE"));
    }

    private static OutgoingEvent ofMarketplace(OutgoingEvent event) {
        return TestEvents.replaced(event, "PLATFORM", "MARKETPLACE");
    }

    private JsonObject due(String words) {
        List<String> found = TestEventsRead.await("payment.due", account, words).stream()
                .filter(text -> text.contains(OF_THRESHOLD))
                .toList();
        return new JsonObject(found.getLast());
    }

    private static String money(long amount) {
        return idr(amount).replace(" ", "");
    }

    private OutgoingEvent methods(long version, long threshold) {
        return event("payment-methods.changed", """
                {"billingAccountId": "%s", "version": %d, "methods": [{"methodId": "mth-1", "kind": "CARD",
                 "label": "Visa 4242", "default": true, "chargeable": true, "threshold": %s}]}
                """.formatted(account.id(), version, idr(threshold)));
    }

    private OutgoingEvent failed(String dueId) {
        return event("payment.failed", """
                {"billingAccountId": "%s", "paymentId": "%s", "purpose": "THRESHOLD", "reason": "FAILED",
                 "amount": %s, "dueId": "%s", "try": 1, "authenticationRequired": false,
                 "failedAt": "2026-10-01T00:00:00Z"}
                """.formatted(account.id(), TestEvents.id("pay"), idr(120000), dueId));
    }

    private OutgoingEvent event(String topic, String json) {
        return OutgoingEvent.of(topic, account.id().toString(), json);
    }
}
