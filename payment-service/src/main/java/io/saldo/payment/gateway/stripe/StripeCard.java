package io.saldo.payment.gateway.stripe;

import java.util.List;

/** A card that Stripe keeps: a payment method belongs to a customer of Stripe's, so our token names both (ST-8). */
record StripeCard(String customer, String paymentMethod) {

    private static final String BETWEEN = "/";

    static StripeCard of(String token) {
        List<String> parts = List.of(token.split(BETWEEN, 2));
        if (parts.size() < 2) {
            throw new IllegalStateException("A token of Stripe names a customer and a payment method.");
        }
        return new StripeCard(parts.getFirst(), parts.getLast());
    }

    String token() {
        return customer + BETWEEN + paymentMethod;
    }
}
