package io.saldo.account.coupon;

import io.saldo.account.billvoucher.PaymentType;
import io.saldo.account.ledger.Scope;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Which orders a coupon or voucher is good for; without products, payment types or kinds, for all but the listed exclusions (V-2). */
public record Limits(
        Scope scope,
        Set<String> products,
        Set<String> exclusions,
        Set<PaymentType> paymentTypes,
        Set<OrderKind> orderKinds,
        Optional<Instant> validFrom,
        Instant expiresAt) {

    public Limits {
        products = Set.copyOf(products);
        exclusions = Set.copyOf(exclusions);
        paymentTypes = Set.copyOf(paymentTypes);
        orderKinds = Set.copyOf(orderKinds);
    }

    /** Without exclusions. */
    public Limits(
            Scope scope,
            Set<String> products,
            Set<PaymentType> paymentTypes,
            Set<OrderKind> orderKinds,
            Optional<Instant> validFrom,
            Instant expiresAt) {
        this(scope, products, Set.of(), paymentTypes, orderKinds, validFrom, expiresAt);
    }

    boolean allow(Order order) {
        return order.scope() == scope
                && (products.isEmpty() || products.contains(order.product()))
                && !exclusions.contains(order.product())
                && (paymentTypes.isEmpty() || paymentTypes.contains(PaymentType.PREPAID))
                && (orderKinds.isEmpty() || orderKinds.contains(order.kind()))
                && validFrom.filter(order.at()::isBefore).isEmpty()
                && order.at().isBefore(expiresAt);
    }
}
