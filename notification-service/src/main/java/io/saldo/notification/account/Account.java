package io.saldo.notification.account;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** An account as far as messages need it; {@code alertsTo} is the account whose contacts are told. */
public record Account(
        AccountId id,
        String name,
        String email,
        String locale,
        List<Dated<ZoneId>> timeZone,
        List<Dated<TaxPoint>> taxPoint,
        AccountId alertsTo) {

    public ZoneId zoneAt(Instant instant) {
        return Dated.at(timeZone, instant);
    }

    public TaxPoint taxPointAt(Instant instant) {
        return Dated.at(taxPoint, instant);
    }
}
