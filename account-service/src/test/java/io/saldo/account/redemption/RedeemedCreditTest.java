package io.saldo.account.redemption;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.voucher.TestVouchers.expire;
import static io.saldo.account.voucher.TestVouchers.history;
import static io.saldo.account.voucher.TestVouchers.made;
import static io.saldo.account.voucher.TestVouchers.nextCode;
import static io.saldo.account.voucher.TestVouchers.redeem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What redeemed credit does to bills and to an account's services, and what its expiry does. */
@QuarkusTest
@AccountServiceTest
class RedeemedCreditTest {

    @Inject
    UnitOfWork unitOfWork;

    private final String code = nextCode();
    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
    }

    @Test
    @DisplayName("W-8")
    void settlesABillThatIsOpen() {
        String invoice = TestEvents.id("inv");
        send(chargeAccrued(account.id(), "2026-09", 1, "20000.0000000000"));
        send(invoiceIssued(account.id(), invoice, "2026-09", 1, 20000, 0));
        TestEventsRead.await("payment.due", account, invoice);
        made(code, 30000, "");
        redeem(account, "key", code).statusCode(201);
        account.asOwner()
                .get(account.path() + "/bills")
                .then()
                .body("items", hasSize(1))
                .body("items[0].unsettled.amount", equalTo("0"))
                .body("items[0].coveredBy", hasSize(1))
                .body("items[0].coveredBy[0].asset", equalTo("PROMO_CREDIT"))
                .body("items[0].coveredBy[0].amount.amount", equalTo("20000"));
        TestEventsRead.await("invoice.settled", account, "\"state\":\"PAID\"");
        assertEquals("10000", figure(account, "cashBalance"));
        history(account)
                .body("items[0].value.amount", equalTo("30000"))
                .body("items[0].balance.amount", equalTo("10000"));
    }

    @Test
    @DisplayName("S-9")
    void resumesAPrepaidAccountThatWasOverdue() {
        send(chargeAccrued(account.id(), "2026-10", 1, "30000.0000000000"));
        TestEventsRead.await("service.suspended", account, "\"reason\":\"NO_GRACE\"");
        made(code, 50000, "");
        redeem(account, "key", code).statusCode(201);
        TestEventsRead.await("service.resumed", account, "\"version\":2");
        TestEventsRead.await("account.cleared", account, "\"20000\"");
        account.asOwner().get(account.path()).then().body("suspension", equalTo("NORMAL"));
    }

    @Test
    @DisplayName("BK-13")
    void leavesAnAccountOverdueFromTheMomentOfItsExpiry() {
        made(code, 30000, "\"creditValidDays\": 30");
        redeem(account, "key", code).statusCode(201);
        send(chargeAccrued(account.id(), "2026-10", 1, "20000.0000000000"));
        awaitFigure(account, "availableCredit", "10000");
        expire(unitOfWork, account, "2026-10-01T00:00:00Z");
        awaitFigure(account, "availableCredit", "-20000");
        TestEventsRead.await("account.overdue", account, "\"since\":\"2026-10-01T00:00:00Z\"");
        TestEventsRead.await("service.suspended", account, "\"reason\":\"NO_GRACE\"");
    }
}
