package io.saldo.account.redemption;

import static io.saldo.account.TestEvents.paymentConfirmed;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.assets;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.voucher.TestVouchers.history;
import static io.saldo.account.voucher.TestVouchers.made;
import static io.saldo.account.voucher.TestVouchers.nextCode;
import static io.saldo.account.voucher.TestVouchers.redeem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.test.event.OutgoingEvent;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class ToppedUpTest {

    private final String code = nextCode();
    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
    }

    @Test
    @DisplayName("V-10")
    void bringsTheCreditThatWaitedForTheFirstTopUp() { // Ex:V-10
        made(code, 100000, "\"firstTopUp\": true, \"creditValidDays\": 10");
        redeem(account, "key", code).statusCode(201).body("state", equalTo("WAITING"));
        assertEquals("0", figure(account, "cashBalance"));
        OutgoingEvent first = topUp(200000, "");
        send(first, first.withId("again"));
        awaitFigure(account, "cashBalance", "300000");
        assets(account).body("cashParts.promotional.amount", equalTo("100000"));
        history(account)
                .body("items[0].state", equalTo("CREDITED"))
                .body("items[0].expiresAt", equalTo("2026-10-11T00:00:00Z"));
        String another = nextCode();
        made(another, 5, "\"firstTopUp\": true");
        redeem(account, "late", another)
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:voucher-for-first-top-up"));
    }

    /** Only what was paid goes back from there: nobody could use the credit any more. */
    @Test
    @DisplayName("V-10")
    void bringsNoCreditToADeregisteredAccount() {
        made(code, 100000, "\"firstTopUp\": true");
        redeem(account, "key", code).statusCode(201);
        TestAccounts.asOperator()
                .header("Idempotency-Key", "gone")
                .body("{\"status\": \"DEREGISTERED\", \"reason\": \"test\", \"noRunningResources\": true}")
                .post(account.path() + "/status")
                .then()
                .statusCode(200);
        send(topUp(200000, ""));
        awaitFigure(account, "cashBalance", "200000");
        history(account).body("items[0].state", equalTo("WAITING"));
    }

    @Test
    @DisplayName("V-10")
    void waitsThroughPaymentsThatAreNoTopUp() {
        made(code, 100, "\"firstTopUp\": true");
        redeem(account, "key", code).statusCode(201);
        OutgoingEvent charge = topUp(1000, "");
        send(OutgoingEvent.of(charge.topic(), charge.key(), charge.json().replace("TOP_UP", "INVOICE")));
        awaitFigure(account, "cashBalance", "1000");
        send(topUp(1, ""));
        awaitFigure(account, "cashBalance", "1101");
    }

    @Test
    @DisplayName("V-11")
    void redeemsTheCodeThatATopUpCarriesOnce() {
        made(code, 30000, "\"firstTopUp\": true");
        OutgoingEvent event = topUp(200000, carrying(code));
        send(event, event.withId("once-more"), topUp(1, ""));
        awaitFigure(account, "cashBalance", "230001");
        history(account).body("items", hasSize(1)).body("items[0].state", equalTo("CREDITED"));
    }

    @Test
    @DisplayName("V-11")
    void tellsNobodyOfARefusalWhenTheFirstTopUpCarriesACodeThatWaitedForIt() {
        made(code, 30000, "\"firstTopUp\": true");
        redeem(account, "key", code).statusCode(201).body("state", equalTo("WAITING"));
        send(topUp(200000, carrying(code)), topUp(1, carrying("nobody-knows")));
        awaitFigure(account, "cashBalance", "230001");
        List<String> notices = TestEventsRead.await("account.notice", account, "nobody-knows");
        assertEquals(1, notices.size(), notices::toString);
    }

    @Test
    @DisplayName("V-10")
    void leavesACodeForTheFirstTopUpWaitingWhenAPaymentOfAnotherPurposeCarriesIt() {
        made(code, 30000, "\"firstTopUp\": true");
        OutgoingEvent charge = topUp(1000, carrying(code));
        send(OutgoingEvent.of(charge.topic(), charge.key(), charge.json().replace("TOP_UP", "INVOICE")));
        awaitFigure(account, "cashBalance", "1000");
        history(account).body("items", hasSize(1)).body("items[0].state", equalTo("WAITING"));
        send(topUp(1, ""));
        awaitFigure(account, "cashBalance", "31001");
    }

    @Test
    @DisplayName("V-11")
    void refusesACodeForTheFirstTopUpThatTheSecondOneCarries() {
        made(code, 30000, "\"firstTopUp\": true");
        send(topUp(1000, ""), topUp(1000, carrying(code)));
        TestEventsRead.await("account.notice", account, "\"reason\":\"TOPPED_UP_BEFORE\"");
        assertEquals("2000", figure(account, "cashBalance"));
    }

    @Test
    @DisplayName("V-11")
    void letsTheTopUpStandWhenItsCodeIsUsedUp() { // Ex:V-11
        made(code, 30000, "\"threshold\": 1");
        redeem(TestAccounts.prepaid(), "quicker", code).statusCode(201);
        send(topUp(200000, carrying(code)));
        String notice = TestEventsRead.await("account.notice", account, "VOUCHER_REFUSED")
                .getFirst();
        assertTrue(notice.contains("\"reason\":\"USED_UP\""), notice);
        assertTrue(notice.contains("\"code\":\"%s\"".formatted(code)), notice);
        assets(account)
                .body("cashBalance.amount", equalTo("200000"))
                .body("cashParts.promotional.amount", equalTo("0"));
    }

    @Test
    @DisplayName("V-14")
    void countsTheWrongCodesThatTopUpsCarry() {
        made(code, 30000, "");
        send(IntStream.range(0, 10)
                .mapToObj(i -> topUp(10, carrying("wrong-" + i)))
                .toArray(OutgoingEvent[]::new));
        send(topUp(1, carrying(code)));
        awaitFigure(account, "cashBalance", "101");
        TestEventsRead.await("account.notice", account, "TOO_MANY_WRONG_CODES");
        history(account).body("items", hasSize(0));
        redeem(account, "typed", code).statusCode(201);
    }

    private OutgoingEvent topUp(long credit, String more) {
        return paymentConfirmed(account.id(), TestEvents.id("pay"), credit, more);
    }

    private static String carrying(String code) {
        return "\"voucherCode\": \"%s\",".formatted(code);
    }
}
