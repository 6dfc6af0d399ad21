package io.saldo.account.coupon;

import io.saldo.account.billvoucher.PaymentType;
import io.saldo.account.ledger.Scope;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Which orders a coupon or voucher is good for; without products, payment types or kinds, for all (V-2). */
public record Limits(
        Scope scope,
        Set<String> products,
        Set<PaymentType> paymentTypes,
        Set<OrderKind> orderKinds,
        Optional<Instant> validFrom,
        Instant expiresAt) {

    public Limits {
        products = Set.copyOf(products);
        paymentTypes = Set.copyOf(paymentTypes);
        orderKinds = Set.copyOf(orderKinds);
    }

    boolean allow(Order order) {
        return order.scope() == scope
                && (products.isEmpty() || products.contains(order.product()))
                && (paymentTypes.isEmpty() || paymentTypes.contains(PaymentType.PREPAID))
                && (orderKinds.isEmpty() || orderKinds.contains(order.kind()))
                && validFrom.filter(order.at()::isBefore).isEmpty()
                && order.at().isBefore(expiresAt);
    }
}
