package io.saldo.account.transfer;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.transfer.TransferFixture.account;
import static io.saldo.account.transfer.TransferFixture.amount;
import static io.saldo.account.transfer.TransferFixture.nextEnterprise;
import static io.saldo.account.transfer.TransferFixture.reclaim;
import static io.saldo.account.transfer.TransferFixture.transfer;
import static io.saldo.account.transfer.TransferFixture.transferred;
import static io.saldo.account.transfer.TransferFixture.transfers;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class TransferServiceTest {

    private final String enterprise = nextEnterprise();

    private Registered source;
    private Registered destination;

    @Inject
    UnitOfWork unitOfWork;

    @BeforeEach
    void registerTwoAccountsOfAnEnterprise() {
        source = account(enterprise);
        destination = account(enterprise);
    }

    @Test
    @DisplayName("E-11")
    void movesCashThatCanOnlyBeSpent() {
        adjust(source, "cash", 500, "").statusCode(201);
        transfer(source, destination, "one", 300)
                .statusCode(201)
                .body("id", startsWith("trf-"))
                .body("state", equalTo("DONE"))
                .body("counterpart", equalTo(destination.id().toString()))
                .body("reclaimed.amount", equalTo("0"));
        transfer(source, destination, "one", 300).statusCode(201).header("Idempotent-Replay", "true");
        assertEquals("200", figure(source, "cashBalance"));
        assertEquals("300", figure(destination, "cashParts.transferredIn"));
        transfers(destination)
                .body("transferable.amount", equalTo("0"))
                .body("items.direction", contains("IN"))
                .body("items[0].revocable", nullValue());
        transfers(source)
                .body("transferable.amount", equalTo("200"))
                .body("items.direction", contains("OUT"))
                .body("items[0].revocable.amount", equalTo("300"));
        transfer(destination, source, "onward", 1)
                .statusCode(422)
                .body("type", equalTo(type("amount-above-transferable")));
        assertEquals(List.of(-300L, 300L), inTransit());
        TestEventsRead.await("account.notice", destination, "\"kind\":\"TRANSFER_RECEIVED\"");
    }

    @Test
    @DisplayName("Ex:E-10")
    void showsWhatMayBeGivenWhenChargesTakeMost() {
        receivesAHundredAndHolds(400);
        send(chargeAccrued(destination.id(), "2026-10", 1, "400.0000000000"));
        awaitFigure(destination, "availableCredit", "100");
        transfers(destination).body("transferable.amount", equalTo("100"));
    }

    @Test
    @DisplayName("Ex:E-10b")
    void showsWhatMayBeGivenOfOwnCash() {
        receivesAHundredAndHolds(400);
        send(chargeAccrued(destination.id(), "2026-10", 1, "50.0000000000"));
        awaitFigure(destination, "availableCredit", "450");
        transfers(destination).body("transferable.amount", equalTo("400"));
    }

    @Test
    @DisplayName("Ex:E-10c")
    void showsWhatMayBeGivenBesidesPromotionsAndHolds() {
        receivesAHundredAndHolds(350);
        TestAccounts.asOperator()
                .header("Idempotency-Key", "promo")
                .body("{\"amount\": %s, \"asset\": \"PROMO_CREDIT\", \"reason\": \"x\"}".formatted(idr(50)))
                .post(destination.path() + "/adjustments")
                .then()
                .statusCode(201);
        send(chargeAccrued(destination.id(), "2026-10", 1, "50.0000000000"));
        awaitFigure(destination, "availableCredit", "450");
        destination
                .asOwner()
                .header("Idempotency-Key", "hold")
                .body("{\"amount\": %s}".formatted(idr(120)))
                .post(destination.path() + "/reservations")
                .then()
                .statusCode(201);
        transfers(destination).body("transferable.amount", equalTo("330"));
        transfer(destination, source, "more", 331).statusCode(422).body("rule", equalTo("E-10"));
        transfer(destination, source, "all", 330).statusCode(201);
    }

    @Test
    @DisplayName("Ex:E-12")
    void takesBackWhatTheOtherMaySpend() {
        adjust(source, "cash", 300, "").statusCode(201);
        String id = transferred(source, destination, "grant", 300);
        bill(destination, 120);
        awaitFigure(destination, "cashParts.transferredIn", "180");
        send(chargeAccrued(destination.id(), "2026-10", 1, "30.0000000000"));
        awaitFigure(destination, "availableCredit", "150");
        transfers(source).body("items[0].revocable.amount", equalTo("150"));
        reclaim(source, id, "more", amount(151)).statusCode(422).body("type", equalTo(type("amount-above-revocable")));
        reclaim(source, id, "part", amount(50)).statusCode(200).body("reclaimed.amount", equalTo("50"));
        reclaim(source, id, "part", amount(50)).statusCode(200).header("Idempotent-Replay", "true");
        reclaim(source, id, "rest", "").statusCode(200).body("reclaimed.amount", equalTo("150"));
        reclaim(source, id, "nothing-left", "").statusCode(422).body("rule", equalTo("E-12"));
        assertEquals("150", figure(source, "cashParts.own"));
        assertEquals("30", figure(destination, "cashParts.transferredIn"));
        assertEquals(List.of(-150L, 150L), inTransit());
    }

    @Test
    @DisplayName("Ex:E-12b")
    void takesBackFromTheLotsOfOthersWhenItsOwnAreSpent() {
        Registered other = account(enterprise);
        adjust(source, "cash", 100, "").statusCode(201);
        adjust(other, "cash", 200, "").statusCode(201);
        String first = transferred(source, destination, "a", 100);
        String second = transferred(other, destination, "c", 200);
        bill(destination, 150);
        awaitFigure(destination, "cashParts.transferredIn", "150");
        adjust(destination, "cash", 750, "").statusCode(201);
        transfers(source).body("items[0].revocable.amount", equalTo("100"));
        transfers(other).body("items[0].revocable.amount", equalTo("150"));
        reclaim(source, first, "a", "").statusCode(200).body("reclaimed.amount", equalTo("100"));
        transfers(other).body("items[0].revocable.amount", equalTo("50"));
        reclaim(other, second, "c", amount(51)).statusCode(422);
        reclaim(other, second, "c", amount(50)).statusCode(200);
        assertEquals("0", figure(destination, "cashParts.transferredIn"));
        assertEquals("750", figure(destination, "cashParts.own"));
    }

    @Test
    @DisplayName("E-12")
    void givesBackTheLotOfThePaymentThatTheMoneyCameFrom() {
        String payment = TestEvents.id("pay");
        send(TestEvents.paymentConfirmed(source.id(), payment, 5000, ""));
        awaitFigure(source, "cashBalance", "5000");
        String id = transferred(source, destination, "all", 5000);
        reclaim(source, id, "back", "").statusCode(200);
        assertEquals(5000L, lot(source, payment));
    }

    @Test
    @DisplayName("W-8")
    void settlesBillsOfTheDestinationAndEndsItsBeingOverdue() {
        adjust(source, "cash", 100, "").statusCode(201);
        bill(destination, 40);
        awaitFigure(destination, "overdueAmount", "40");
        transferred(source, destination, "help", 100);
        assertEquals("60", figure(destination, "cashParts.transferredIn"));
        assertEquals("0", figure(destination, "unsettledPreviousMonths"));
        TestEventsRead.await("invoice.settled", destination, "\"asset\":\"TRANSFER_LEDGER\"");
        TestEventsRead.await("account.cleared", destination, "60");
    }

    @Test
    @DisplayName("E-13")
    void movesNothingOutOfTheEnterprise() {
        adjust(source, "cash", 500, "").statusCode(201);
        transfer(source, account(nextEnterprise()), "other", 1)
                .statusCode(422)
                .body("type", equalTo(type("other-enterprise")));
        Registered unverified = TestAccounts.registered(TestAccounts.body("PREPAID")
                .replace("INDIVIDUAL", "ENTERPRISE")
                .replace(
                        "\"verified\": true",
                        "\"registrationNumber\": \"%s\", \"verified\": false".formatted(enterprise)));
        transfer(source, unverified, "unverified", 1).statusCode(422).body("rule", equalTo("E-13"));
        String nobody = AccountId.of(7, 12345678901L).toString();
        fields("nobody", "\"to\": \"%s\", \"amount\": %s, \"remark\": \"x\"".formatted(nobody, idr(1)))
                .statusCode(422)
                .body("type", equalTo(type("other-enterprise")));
        fields(
                        "dollars",
                        "\"to\": \"%s\", \"amount\": {\"amount\": \"1.00\", \"currency\": \"USD\"}, \"remark\": \"x\""
                                .formatted(destination.id()))
                .statusCode(422)
                .body("type", equalTo(type("other-currency")));
        fields("no-remark", "\"to\": \"%s\", \"amount\": %s".formatted(destination.id(), idr(1)))
                .statusCode(400);
        fields("blank", "\"to\": \"%s\", \"amount\": %s, \"remark\": \" \"".formatted(destination.id(), idr(1)))
                .statusCode(400);
        transfer(source, destination, "nothing", 0).statusCode(400);
        transfer(source, source, "itself", 1).statusCode(400);
        assertEquals("500", figure(source, "cashBalance"));
    }

    @Test
    @DisplayName("E-10")
    void givesNothingWhileOverdueOrFrozen() {
        adjust(source, "cash", 100, "").statusCode(201);
        String id = transferred(source, destination, "before", 10);
        freeze(destination, "FROZEN");
        transferred(source, destination, "into-frozen", 10);
        reclaim(source, id, "frozen", "").statusCode(409).body("type", equalTo(type("transfer-account-not-valid")));
        freeze(destination, "VALID");
        send(chargeAccrued(source.id(), "2026-10", 1, "81.0000000000"));
        awaitFigure(source, "availableCredit", "-1");
        transfer(source, destination, "overdue", 1)
                .statusCode(409)
                .body("type", equalTo(type("transfer-while-overdue")));
        freeze(source, "FROZEN");
        transfer(source, destination, "frozen", 1).statusCode(409).body("rule", equalTo("A-10"));
        reclaim(source, id, "into-frozen", "").statusCode(200);
    }

    @Test
    @DisplayName("A-14")
    void isForThoseWhoMayTakeMoneyOut() {
        adjust(source, "cash", 100, "").statusCode(201);
        String id = transferred(source, destination, "one", 10);
        String wish = "\"to\": \"%s\", \"amount\": %s, \"remark\": \"x\"".formatted(destination.id(), idr(1));
        transfer(destination.asOwner(), source, "other", wish).statusCode(404);
        transfer(
                        TestAccounts.as(TestToken.ramUserOf(source.cloudAccountId(), "BillingReadOnlyAccess")),
                        source,
                        "ram",
                        wish)
                .statusCode(403);
        transfer(TestAccounts.asOperator(), source, "no-reason", wish).statusCode(400);
        transfer(TestAccounts.asOperator().header("X-Reason", "asked by phone"), source, "operator", wish)
                .statusCode(201);
        reclaim(destination, id, "not-theirs", "").statusCode(404);
        reclaim(source, "trf-none", "unknown", "").statusCode(404);
    }

    private void receivesAHundredAndHolds(long own) {
        adjust(source, "cash", 100, "").statusCode(201);
        transferred(source, destination, "grant", 100);
        adjust(destination, "own", own, "").statusCode(201);
    }

    private static void bill(Registered account, long total) {
        String id = TestEvents.id("inv");
        send(chargeAccrued(account.id(), "2026-09", 1, total + ".0000000000"));
        send(invoiceIssued(account.id(), id, "2026-09", 1, total, 0));
        TestEventsRead.await("invoice.settled", account, id);
    }

    private ValidatableResponse fields(String key, String fields) {
        return transfer(source.asOwner(), source, key, fields);
    }

    private static void freeze(Registered account, String status) {
        TestAccounts.asOperator()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"status\": \"%s\", \"reason\": \"x\"}".formatted(status))
                .post(account.path() + "/status")
                .then()
                .statusCode(200);
    }

    /** What stands between the two in each book; together nothing (BK-30). */
    private List<Long> inTransit() {
        return Loop.await(() -> unitOfWork.run(() -> Sql.of("select billing_account_id, amount from balance"
                        + " where book_account = 'IN_TRANSIT' and billing_account_id in (:source, :destination)"
                        + " order by amount")
                .with("source", source.id().value())
                .with("destination", destination.id().value())
                .list(row -> row.number("amount"))));
    }

    private long lot(Registered account, String lot) {
        return Loop.await(() -> unitOfWork.run(() -> Sql.of(
                                "select -amount as held from balance"
                                        + " where book_account = 'CASH_OWN' and billing_account_id = :account and dimension = :lot")
                        .with("account", account.id().value())
                        .with("lot", lot)
                        .one(row -> row.number("held"))))
                .orElseThrow();
    }

    private static String type(String name) {
        return "urn:saldo:problem:" + name;
    }
}
