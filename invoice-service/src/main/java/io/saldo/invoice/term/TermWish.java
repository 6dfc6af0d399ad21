package io.saldo.invoice.term;

import java.util.Optional;

/** A term as it is ordered; it renews by itself unless it says otherwise (SP-3). An operator says why. */
public record TermWish(
        String product,
        TermLength period,
        String resourceId,
        Optional<String> cloudAccountId,
        Optional<String> couponCode,
        Optional<String> voucherId,
        Optional<Boolean> autoRenew,
        Optional<String> reason) {

    private static final int LONGEST = 255;

    /** Refused where it is read. */
    public TermWish {
        mustBeText("resourceId", resourceId);
        couponCode.ifPresent(code -> mustBeText("couponCode", code));
        voucherId.ifPresent(id -> mustBeText("voucherId", id));
    }

    private static void mustBeText(String what, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(what + " has 1 to " + LONGEST + " characters.");
        }
    }
}
