package io.saldo.account.voucher;

import io.saldo.account.billvoucher.PaymentType;
import io.saldo.account.coupon.OrderKind;
import io.saldo.account.ledger.Scope;
import java.util.List;

/** What a bill voucher or coupon may be used for; an empty list restricts nothing; exclusions are of one that is good for all other products (V-2). */
public record Restriction(
        Scope scope,
        List<String> products,
        List<String> exclusions,
        List<PaymentType> paymentTypes,
        List<OrderKind> orderKinds) {

    public Restriction {
        products = List.copyOf(products);
        exclusions = List.copyOf(exclusions);
        paymentTypes = List.copyOf(paymentTypes);
        orderKinds = List.copyOf(orderKinds);
    }

    Restriction with(VoucherPatch patch) {
        return new Restriction(
                scope,
                patch.products().orElse(products),
                patch.exclusions().orElse(exclusions),
                patch.paymentTypes().orElse(paymentTypes),
                patch.orderKinds().orElse(orderKinds));
    }
}
