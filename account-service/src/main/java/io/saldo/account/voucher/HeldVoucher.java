package io.saldo.account.voucher;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** A bill voucher or coupon that an account holds; a coupon has a balance once it was used (V-15). */
public record HeldVoucher(
        String id,
        VoucherKind kind,
        Optional<String> code,
        AccountId account,
        CurrencyUnit currency,
        HeldTerms terms,
        Optional<Money> balance,
        Life life) {

    /** Since when it is there, and whether it is over. */
    public record Life(Instant createdAt, boolean cancelled, boolean ended) {}

    /** One that is not active is not effective yet, or no more (V-7). */
    public VoucherState stateAt(Instant now) {
        if (life.cancelled) {
            return VoucherState.CANCELLED;
        }
        if (balance.filter(Money::isZero).isPresent() && !hasLapsed(now)) {
            return VoucherState.USED_UP;
        }
        if (!now.isBefore(terms.expiresAt())) {
            return VoucherState.EXPIRED;
        }
        boolean begun = terms.validFrom().filter(now::isBefore).isEmpty();
        return begun && terms.active() ? VoucherState.AVAILABLE : VoucherState.NOT_YET_EFFECTIVE;
    }

    HeldVoucher with(HeldTerms changed) {
        return new HeldVoucher(id, kind, code, account, currency, changed, balance, life);
    }

    HeldVoucher asCancelled() {
        return new HeldVoucher(
                id, kind, code, account, currency, terms, balance, new Life(life.createdAt, true, life.ended));
    }

    private boolean hasLapsed(Instant now) {
        return life.ended && !now.isBefore(terms.expiresAt());
    }
}
