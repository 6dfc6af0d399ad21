package io.saldo.account.voucher;

import java.time.Instant;
import java.util.Optional;

/** All of a bill voucher or coupon that may be changed: what it gives, for what, and until when (V-1, V-2, V-13). */
public record HeldTerms(
        Worth worth, Restriction restriction, Optional<Instant> validFrom, Instant expiresAt, boolean active) {

    /** What the patch leaves out stays. */
    HeldTerms with(VoucherPatch patch) {
        return new HeldTerms(
                worth.with(patch),
                restriction.with(patch),
                patch.validFrom().or(() -> validFrom),
                patch.expiresAt().orElse(expiresAt),
                patch.active().orElse(active));
    }
}
