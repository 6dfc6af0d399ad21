package io.saldo.account.openorder;

import java.util.Optional;

/**
 * What is ordered and not done yet (E-6, E-9, X-3).
 *
 * @param payment a payment or a claim may still come
 * @param term credit is held for a term, new or renewed, until its invoice takes it
 */
public record OpenOrders(boolean payment, boolean term) {

    /** The first of them in a sentence; empty while nothing is open. */
    public Optional<String> first() {
        if (payment) {
            return Optional.of("A payment or a claim is under way.");
        }
        return term ? Optional.of("An order of a term waits for its invoice.") : Optional.empty();
    }
}
