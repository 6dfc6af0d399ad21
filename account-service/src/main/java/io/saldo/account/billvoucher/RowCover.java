package io.saldo.account.billvoucher;

import io.saldo.platform.money.Money;

/** How much of a row a voucher has covered, before and after. */
public record RowCover(ChargeRow.Key row, String voucherId, Money before, Money after) {

    Money change() {
        return after.minus(before);
    }
}
