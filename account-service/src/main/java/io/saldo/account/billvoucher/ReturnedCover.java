package io.saldo.account.billvoucher;

import io.saldo.account.ledger.BillId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a voucher had paid of a bill and gets back (O-12). */
record ReturnedCover(BillVoucher voucher, Money amount, BillId bill, String transactionId, Instant now) {

    /** Neither expired nor taken away. */
    boolean isUsable() {
        return voucher.use().allowed() && voucher.expiresAt().isAfter(now);
    }

    /** It comes back; where the voucher is over, it is lost at once. */
    List<VoucherUse> uses() {
        VoucherUse back = VoucherUse.of(voucher, VoucherUse.Type.RETURNED, amount)
                .in(Optional.of(transactionId))
                .of(bill.value());
        VoucherUse lapsed = VoucherUse.of(voucher.changed(amount), VoucherUse.Type.LAPSED, amount.negated())
                .of(bill.value());
        return isUsable() ? List.of(back) : List.of(back, lapsed);
    }
}
