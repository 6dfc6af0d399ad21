package io.saldo.notification.account;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.Dated;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What this service reads of {@code account.changed}. */
public record AccountChanged(
        AccountId billingAccountId,
        long version,
        String name,
        Optional<String> partnerId,
        String email,
        String locale,
        List<Dated<ZoneId>> timeZone,
        List<Dated<TaxPoint>> taxPoint,
        List<ManagedBy> managers,
        AccountId alertsTo) {

    /** A cloud account that manages it. */
    public record ManagedBy(String cloudAccountId, String kind) {}

    Account account() {
        return new Account(billingAccountId, name, email, locale, timeZone, taxPoint, alertsTo);
    }
}
