package io.saldo.account.billvoucher;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** A voucher that an account holds, with what is left of it (V-1, V-15). */
public record BillVoucher(String id, Reach reach, Instant expiresAt, Use use, Money left, long lastUse) {

    /** Soonest expiry first, then product-specific before general; the id only makes the order total (W-3). */
    static final Comparator<BillVoucher> ORDER = Comparator.comparing(BillVoucher::expiresAt)
            .thenComparing(voucher -> !voucher.reach.isSpecific())
            .thenComparing(BillVoucher::id);

    /** How it may be used: not at all, from a least spend of a bill on, or for one bill only (V-1). */
    public record Use(boolean allowed, Optional<Money> minimumSpend, boolean once) {
        public static final Use FREE = new Use(true, Optional.empty(), false);
    }

    /** What needs a whole bill to be decided waits for its issue (W-4). */
    boolean coversCharges() {
        return use.allowed && use.minimumSpend.isEmpty() && !use.once;
    }

    /** It has ended: what it had covered may come back to it, it covers nothing more (V-6). */
    BillVoucher over() {
        return new BillVoucher(id, reach, expiresAt, new Use(false, use.minimumSpend, use.once), left, lastUse);
    }

    /** After one more use, which has taken that much, or given it back. */
    BillVoucher changed(Money change) {
        return new BillVoucher(id, reach, expiresAt, use, left.plus(change), lastUse + 1);
    }
}
