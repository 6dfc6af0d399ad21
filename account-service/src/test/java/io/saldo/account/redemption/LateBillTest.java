package io.saldo.account.redemption;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.voucher.TestVouchers.expire;
import static io.saldo.account.voucher.TestVouchers.expiryDue;
import static io.saldo.account.voucher.TestVouchers.made;
import static io.saldo.account.voucher.TestVouchers.nextCode;
import static io.saldo.account.voucher.TestVouchers.redeem;
import static org.awaitility.Awaitility.await;
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
import io.saldo.test.event.OutgoingEvent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** September's bill of 80000 comes after promotional credit of 100000 has expired, on 1 October at 07:00. */
@QuarkusTest
@AccountServiceTest
class LateBillTest {

    private static final String EXPIRY = "2026-10-01T00:00:00Z";

    @Inject
    UnitOfWork unitOfWork;

    private final String invoice = TestEvents.id("inv");
    private Registered account;

    @BeforeEach
    void letCreditExpireBeforeTheBillComes() {
        account = TestAccounts.prepaid();
        String code = nextCode();
        made(code, 100000, "\"creditValidDays\": 30");
        send(chargeAccrued(account.id(), "2026-09", 1, "80000.0000000000"));
        awaitFigure(account, "unsettledPreviousMonths", "80000");
        redeem(account, "key", code).statusCode(201);
        expire(unitOfWork, account, EXPIRY);
        awaitExpiryDue("2026-10-01T00:10:00Z");
        assertEquals("100000", figure(account, "cashBalance"));
    }

    @Test
    @DisplayName("W-8")
    void isSettledByCreditThatWasStillGoodWhenItWasIssued() {
        send(bill("2026-09-30T17:30:04.120Z"));
        awaitFigure(account, "unsettledPreviousMonths", "0");
        assertEquals("20000", figure(account, "cashBalance"));
        expire(unitOfWork, account, EXPIRY);
        awaitFigure(account, "cashBalance", "0");
        assertEquals(Optional.empty(), expiryDue(unitOfWork, account));
    }

    @Test
    @DisplayName("BK-13")
    void isNotSettledByCreditThatHadExpiredWhenItWasIssued() {
        send(bill(EXPIRY));
        TestEventsRead.await("invoice.settled", account, invoice);
        assertEquals("100000", figure(account, "cashBalance"));
        account.asOwner()
                .get(account.path() + "/bills?state=OPEN")
                .then()
                .body("items", hasSize(1))
                .body("items[0].unsettled.amount", equalTo("80000"));
        expire(unitOfWork, account, EXPIRY);
        awaitFigure(account, "cashBalance", "0");
    }

    private OutgoingEvent bill(String createdAt) {
        OutgoingEvent event = invoiceIssued(account.id(), invoice, "2026-09", 1, 80000, 0);
        return OutgoingEvent.of(
                event.topic(), event.key(), event.json().replace("2026-10-31T17:30:04.120Z", createdAt));
    }

    private void awaitExpiryDue(String at) {
        await().atMost(LIMIT).until(() -> expiryDue(unitOfWork, account).equals(Optional.of(at)));
    }
}
