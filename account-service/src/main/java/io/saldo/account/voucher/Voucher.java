package io.saldo.account.voucher;

import io.saldo.platform.id.AccountId;
import java.time.Instant;

/** A code that adds credit when it is redeemed, and how often it has been (V-8, V-9). */
public record Voucher(String id, String code, VoucherTerms terms, long redeemed, boolean cancelled, Instant createdAt) {

    public VoucherState stateAt(Instant now) {
        if (cancelled) {
            return VoucherState.CANCELLED;
        }
        if (hasExpired(now)) {
            return VoucherState.EXPIRED;
        }
        if (isUsedUp()) {
            return VoucherState.USED_UP;
        }
        return hasBegun(now) ? VoucherState.AVAILABLE : VoucherState.NOT_YET_EFFECTIVE;
    }

    /** Whether the account is told anything of the code; if not, it counts as a wrong one (V-14). */
    public boolean isKnownTo(AccountId account, Instant now) {
        boolean another =
                terms.billingAccountId().filter(given -> !given.equals(account)).isPresent();
        return terms.active() && !cancelled && !another && hasBegun(now);
    }

    public boolean hasExpired(Instant now) {
        return !now.isBefore(terms.expiresAt());
    }

    /** A threshold of 0 is none (V-9). */
    public boolean isUsedUp() {
        return terms.threshold() > 0 && redeemed >= terms.threshold();
    }

    Voucher with(VoucherTerms changed) {
        return new Voucher(id, code, changed, redeemed, cancelled, createdAt);
    }

    public Voucher asCancelled() {
        return new Voucher(id, code, terms, redeemed, true, createdAt);
    }

    private boolean hasBegun(Instant now) {
        return terms.validFrom().filter(now::isBefore).isEmpty();
    }
}
