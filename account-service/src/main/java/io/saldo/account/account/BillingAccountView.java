package io.saldo.account.account;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.security.Right;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A billing account as it is shown: what is in force now. */
public record BillingAccountView(
        AccountId id,
        String cloudAccountId,
        String name,
        AccountType type,
        Optional<String> partnerId,
        Owner owner,
        AccountStatus status,
        Instant createdAt,
        String email,
        String locale,
        PaymentMode paymentMode,
        BillingType billingType,
        CurrencyUnit currency,
        CurrencyUnit pricingCurrency,
        String timeZone,
        TaxPoint taxPoint,
        boolean creditControlled,
        String legalEntity,
        String suspension,
        Optional<Set<Right>> rights) {

    public static BillingAccountView of(BillingAccount account, Instant now) {
        return of(account, now, Optional.empty());
    }

    static BillingAccountView of(BillingAccount account, Instant now, Optional<Set<Right>> rights) {
        Profile profile = account.profile();
        Terms terms = account.terms();
        return new BillingAccountView(
                account.id(),
                account.cloudAccountId(),
                profile.name(),
                profile.type(),
                profile.partnerId(),
                profile.owner(),
                account.standing().status(),
                profile.createdAt(),
                profile.email(),
                profile.locale(),
                Dated.at(terms.paymentMode(), now),
                Dated.at(terms.billingType(), now),
                account.currencyAt(now),
                profile.pricingCurrency(),
                Dated.at(terms.timeZone(), now),
                Dated.at(terms.taxPoint(), now),
                profile.creditControlled(),
                profile.legalEntity(),
                account.standing().suspension(),
                rights);
    }
}
