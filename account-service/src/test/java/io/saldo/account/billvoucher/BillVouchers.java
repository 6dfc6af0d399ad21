package io.saldo.account.billvoucher;

import static io.saldo.account.Amounts.idr;

import io.saldo.account.ledger.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Bill vouchers of October 2026, in memory. */
final class BillVouchers {

    static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private BillVouchers() {}

    /** For platform usage up to and with that day of October. */
    static BillVoucher until(String id, int day, long left, String... products) {
        return new BillVoucher(
                id,
                new Reach(Scope.PLATFORM, Set.of(products), Set.of(), Optional.empty(), october(day), OCTOBER),
                Instant.parse("2026-09-30T17:00:00Z").plusSeconds(86_400L * day),
                BillVoucher.Use.FREE,
                idr(left),
                1);
    }

    static BillVoucher all(String id, long left) {
        return until(id, 31, left);
    }

    /** The same, from a least spend on. */
    static BillVoucher from(BillVoucher voucher, long minimumSpend, boolean once) {
        return with(voucher, new BillVoucher.Use(true, Optional.of(idr(minimumSpend)), once));
    }

    static BillVoucher with(BillVoucher voucher, BillVoucher.Use use) {
        return new BillVoucher(
                voucher.id(), voucher.reach(), voucher.expiresAt(), use, voucher.left(), voucher.lastUse());
    }

    static BillVoucher with(BillVoucher voucher, Reach reach) {
        return new BillVoucher(
                voucher.id(), reach, voucher.expiresAt(), voucher.use(), voucher.left(), voucher.lastUse());
    }

    static LocalDate october(int day) {
        return LocalDate.of(2026, 10, day);
    }
}
