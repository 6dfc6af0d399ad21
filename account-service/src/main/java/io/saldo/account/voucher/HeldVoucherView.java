package io.saldo.account.voucher;

import io.saldo.account.billvoucher.PaymentType;
import io.saldo.account.billvoucher.VoucherType;
import io.saldo.account.billvoucher.VoucherUse;
import io.saldo.account.coupon.OrderKind;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A bill voucher or coupon as its owner sees it, with its latest uses (V-7). */
public record HeldVoucherView(
        String voucherId,
        VoucherKind kind,
        VoucherState state,
        VoucherType type,
        Optional<String> code,
        Optional<Money> value,
        Optional<Money> balance,
        Optional<String> percent,
        Optional<Money> maximum,
        Optional<Money> minimumSpend,
        Scope scope,
        List<String> products,
        List<String> exclusions,
        List<PaymentType> paymentTypes,
        List<OrderKind> orderKinds,
        Optional<Instant> validFrom,
        Instant expiresAt,
        Instant createdAt,
        List<Used> usage) {

    /** One change of the balance; below 0 when it was used. Face value is what the voucher was worth before any use. */
    public record Used(
            Optional<String> transactionId,
            Optional<String> invoiceId,
            VoucherUse.Type type,
            Money amount,
            Money faceValue,
            Money balance,
            Instant at) {}

    static HeldVoucherView of(HeldVoucher voucher, List<Used> usage, Instant now) {
        Worth worth = voucher.terms().worth();
        Restriction restriction = voucher.terms().restriction();
        return new HeldVoucherView(
                voucher.id(),
                voucher.kind(),
                voucher.stateAt(now),
                worth.type(),
                voucher.code(),
                worth.value(),
                voucher.balance(),
                worth.percent().map(percent -> percent.toPlainString()),
                worth.maximum(),
                worth.minimumSpend(),
                restriction.scope(),
                restriction.products(),
                restriction.exclusions(),
                restriction.paymentTypes(),
                restriction.orderKinds(),
                voucher.terms().validFrom(),
                voucher.terms().expiresAt(),
                voucher.life().createdAt(),
                usage);
    }
}
