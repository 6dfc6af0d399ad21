package io.saldo.simulator.generic;

import io.saldo.simulator.Fields;
import java.net.URI;
import java.util.Optional;

/** What a merchant asks for: that its customer pays this amount, and where to tell the outcome. */
record Inquiry(
        String merchantCode,
        String merchantOrderId,
        Amount amount,
        String description,
        Optional<URI> returnUrl,
        URI callbackUrl,
        long expiryMinutes) {

    private static final long USUAL_EXPIRY_MINUTES = 60;
    private static final long LONGEST_EXPIRY_MINUTES = 60 * 24 * 30L;

    static Inquiry of(Fields given) {
        return new Inquiry(
                given.text("merchantCode"),
                given.text("merchantOrderId"),
                Amount.parse(given.text("amount"), given.text("currency")),
                given.optionalText("description").orElse(""),
                given.optionalText("returnUrl").map(ignored -> given.address("returnUrl")),
                given.address("callbackUrl"),
                given.number("expiryMinutes", USUAL_EXPIRY_MINUTES, LONGEST_EXPIRY_MINUTES));
    }
}
