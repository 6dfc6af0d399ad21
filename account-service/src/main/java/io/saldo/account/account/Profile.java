package io.saldo.account.account;

import io.saldo.platform.money.CurrencyUnit;
import java.time.Instant;
import java.util.Optional;

/** What an account is, apart from what changes from a date on. */
public record Profile(
        String name,
        AccountType type,
        Optional<String> partnerId,
        Instant createdAt,
        Owner owner,
        String email,
        String locale,
        CurrencyUnit pricingCurrency,
        CreditTerms credit,
        String legalEntity) {

    boolean creditControlled() {
        return credit.controlled();
    }

    Profile with(CreditTerms newCredit) {
        return new Profile(
                name, type, partnerId, createdAt, owner, email, locale, pricingCurrency, newCredit, legalEntity);
    }

    Profile named(String newName) {
        return new Profile(
                newName, type, partnerId, createdAt, owner, email, locale, pricingCurrency, credit, legalEntity);
    }

    /** With what an operator changes at once. */
    Profile with(AccountPatch patch) {
        return new Profile(
                name,
                type,
                partnerId,
                createdAt,
                patch.owner().orElse(owner),
                patch.email().orElse(email),
                patch.locale().orElse(locale),
                pricingCurrency,
                credit,
                patch.legalEntity().orElse(legalEntity));
    }
}
