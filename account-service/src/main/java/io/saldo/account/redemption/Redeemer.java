package io.saldo.account.redemption;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.voucher.Voucher;
import io.saldo.account.voucher.VoucherTerms;
import io.saldo.platform.money.CurrencyUnit;
import java.time.Instant;
import java.util.Optional;

/** An account that redeems a code: how often it has redeemed that one, and when its first top-up is (V-8 to V-11). */
record Redeemer(BillingAccount account, long timesRedeemed, FirstTopUp firstTopUp) {

    /** Credit at once, or with the first top-up when the code is for that. */
    RedemptionResult redeem(Optional<Voucher> found, String redemptionId, Instant now) {
        Optional<RedemptionRejection> rejection = rejection(found, now);
        if (rejection.isPresent()) {
            return new RedemptionResult.Refused(rejection.get());
        }
        Voucher voucher = found.orElseThrow();
        Redemption redemption = Redemption.waiting(redemptionId, voucher, timesRedeemed + 1, now);
        boolean waits = voucher.terms().firstTopUp() && firstTopUp == FirstTopUp.TO_COME;
        return waits ? redemption : redemption.credited(now, account.zoneAt(now).zone());
    }

    private Optional<RedemptionRejection> rejection(Optional<Voucher> found, Instant now) {
        if (account.profile().type() == AccountType.ECOSYSTEM) {
            return Optional.of(RedemptionRejection.HOLDS_NO_MONEY);
        }
        if (account.standing().status() == AccountStatus.DEREGISTERED) {
            return Optional.of(RedemptionRejection.DEREGISTERED);
        }
        return found.filter(voucher -> voucher.isKnownTo(account.id(), now))
                .map(voucher -> rejection(voucher, now))
                .orElse(Optional.of(RedemptionRejection.WRONG_CODE));
    }

    private Optional<RedemptionRejection> rejection(Voucher voucher, Instant now) {
        VoucherTerms terms = voucher.terms();
        if (voucher.hasExpired(now)) {
            return Optional.of(RedemptionRejection.EXPIRED);
        }
        if (timesRedeemed > 0 && !terms.reusable()) {
            return Optional.of(RedemptionRejection.REDEEMED_BEFORE);
        }
        if (voucher.isUsedUp()) {
            return Optional.of(RedemptionRejection.USED_UP);
        }
        if (terms.firstTopUp() && firstTopUp == FirstTopUp.PAST) {
            return Optional.of(RedemptionRejection.TOPPED_UP_BEFORE);
        }
        CurrencyUnit currency = account.currencyAt(now);
        return terms.value().currency() == currency
                ? Optional.empty()
                : Optional.of(RedemptionRejection.OTHER_CURRENCY);
    }
}
