package io.saldo.account.billvoucher;

import io.saldo.platform.money.Money;
import java.time.YearMonth;

/** What a voucher has covered at accrual of the usage of a month that a bill takes. */
public record ClosedCover(String voucherId, YearMonth usageMonth, Money amount) {

    ClosedCover with(Money less) {
        return new ClosedCover(voucherId, usageMonth, less);
    }
}
