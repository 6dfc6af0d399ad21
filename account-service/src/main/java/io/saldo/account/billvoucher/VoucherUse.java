package io.saldo.account.billvoucher;

import io.saldo.platform.money.Money;
import java.util.Optional;

/** One change of what is left of a voucher, with before and after; it is in no book (BK-2, V-7). */
public record VoucherUse(
        String voucherId,
        long number,
        Type type,
        Optional<String> transactionId,
        Optional<String> billId,
        Money before,
        Money after) {

    /** What has changed it. */
    public enum Type {
        GIVEN,
        /** It has covered a charge that accrued, or got back what it had covered. */
        CHARGE,
        /** It has covered a bill at its issue. */
        BILL,
        /** A credit note gives back what it had paid (O-12). */
        RETURNED,
        /** It has paid of, or lowered, the order of a term, or got that back (V-5). */
        ORDER,
        /** An operator has changed its value. */
        CHANGED,
        /** What was left is lost: it has expired, or was for one bill only. */
        LAPSED
    }

    public static VoucherUse of(BillVoucher voucher, Type type, Money change) {
        return new VoucherUse(
                voucher.id(),
                voucher.lastUse() + 1,
                type,
                Optional.empty(),
                Optional.empty(),
                voucher.left(),
                voucher.left().plus(change));
    }

    VoucherUse in(Optional<String> transaction) {
        return new VoucherUse(voucherId, number, type, transaction, billId, before, after);
    }

    VoucherUse of(String bill) {
        return new VoucherUse(voucherId, number, type, transactionId, Optional.of(bill), before, after);
    }

    public Money change() {
        return after.minus(before);
    }
}
