package io.saldo.payment.account;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.Dated;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What this service reads of {@code account.changed}. */
public record AccountChanged(
        AccountId billingAccountId,
        long version,
        String name,
        AccountType type,
        Optional<String> partnerId,
        AccountStatus status,
        Owner owner,
        String email,
        List<Dated<ZoneId>> timeZone,
        List<Dated<CurrencyUnit>> settlementCurrency,
        List<Dated<TaxPoint>> taxPoint,
        List<Dated<PaymentMode>> paymentMode,
        boolean owes,
        boolean creditControlled,
        List<ManagingAccount> managers) {

    /** Whom the account belongs to; the country decides on tax, a verified name on whose money it is. */
    public record Owner(String name, boolean verified, Optional<String> country) {}

    /** A cloud account that manages it. */
    public record ManagingAccount(String cloudAccountId, String kind) {}

    public Account account() {
        return new Account(
                billingAccountId,
                type,
                status,
                name,
                email,
                owner.country(),
                creditControlled,
                timeZone,
                settlementCurrency,
                taxPoint,
                Optional.of(paymentMode),
                Optional.of(owes),
                Optional.of(owner.name()).filter(name -> owner.verified()));
    }
}
