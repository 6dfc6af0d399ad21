package io.saldo.account.accrual;

import static io.saldo.account.voucher.TestBillVouchers.charge;
import static io.saldo.account.voucher.TestBillVouchers.given;
import static io.saldo.account.voucher.TestBillVouchers.invoice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.account.charge.ChargeAccrued;
import io.saldo.account.ledger.Scope;
import io.saldo.account.voucher.TestBillVouchers.Line;
import io.saldo.account.voucher.TestBillVouchers.Row;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Batches and the issue of a bill at once, on one voucher that is too small for all of them. */
@QuarkusTest
@AccountServiceTest
class VoucherRaceTest {

    private static final CurrencyUnit IDR = CurrencyUnit.of("IDR");

    @Inject
    AccrueCharges accrue;

    @Inject
    UnitOfWork unitOfWork;

    @Test
    @DisplayName("W-4")
    void isNeverSpentTwice() throws Exception {
        Registered account = TestAccounts.prepaid();
        String bill = TestEvents.id("inv");
        given(account, 1000, "2026-12-31T17:00:00Z", "");
        List<Callable<Object>> writers = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            String cloud = "racer-" + writer;
            writers.add(() -> {
                for (int version = 1; version <= 10; version++) {
                    List<ChargeAccrued> batch = List.of(event(account, cloud, version, 29 * version));
                    assertEquals(Set.of(), Loop.await(() -> accrue.handle(batch)));
                }
                return cloud;
            });
        }
        writers.add(() -> {
            TestEvents.send(charge(account.id(), "2026-10", 1, "300.50", new Row("compute", 5, "300.50")));
            TestEvents.send(invoice(account.id(), bill, "2026-10", 1, "300.50", new Line("compute", 300, 33)));
            return bill;
        });
        try (var pool = Executors.newFixedThreadPool(9)) {
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
        }
        TestEventsRead.await("invoice.settled", account, bill);
        var books = new BooksFixture(unitOfWork);
        assertEquals(List.of("0"), books.lines(account.id(), """
                select cast(balance as text) as line from voucher_holding where billing_account_id = :id
                """));
        assertEquals(List.of("1000"), books.lines(account.id(), """
                select cast(amount as text) as line from balance
                where billing_account_id = :id and book_account = 'VOUCHER_EXPENSE'
                """));
        assertEquals(List.of("1000"), books.lines(account.id(), """
                select cast(coalesce((select sum(amount) from voucher_cover where billing_account_id = :id), 0)
                            + coalesce((select sum(amount) from bill_cover
                                        where billing_account_id = :id and asset = 'VOUCHER'), 0) as text) as line
                """));
        // 8 * 290 and 300 of usage and 33 of tax, less the voucher
        assertEquals(List.of("1653"), books.lines(account.id(), """
                select cast(sum(amount) as text) as line from balance
                where billing_account_id = :id and book_account in ('UNBILLED', 'BILLED')
                """));
    }

    private static ChargeAccrued event(Registered account, String cloud, long version, long total) {
        var exact = new ExactAmount(BigDecimal.valueOf(total), IDR);
        var zero = ExactAmount.zero(IDR);
        return new ChargeAccrued(
                account.id(),
                cloud,
                YearMonth.of(2026, 10),
                Scope.PLATFORM,
                version,
                exact,
                zero,
                zero,
                List.of(new ChargeAccrued.Row("compute", LocalDate.of(2026, 10, 3), version, exact)),
                Instant.parse("2026-10-01T00:00:00Z"));
    }
}
