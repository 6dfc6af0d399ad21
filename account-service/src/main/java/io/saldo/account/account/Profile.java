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
        boolean creditControlled,
        Optional<Integer> paymentTermDays,
        String legalEntity) {

    Profile named(String newName) {
        return new Profile(
                newName,
                type,
                partnerId,
                createdAt,
                owner,
                email,
                locale,
                pricingCurrency,
                creditControlled,
                paymentTermDays,
                legalEntity);
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
                creditControlled,
                paymentTermDays,
                patch.legalEntity().orElse(legalEntity));
    }
}
