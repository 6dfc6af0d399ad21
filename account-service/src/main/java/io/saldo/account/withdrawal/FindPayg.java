package io.saldo.account.withdrawal;

import io.saldo.account.account.BillingAccount;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Finds what an account has used in the last seven local days, today included, and when it last did (O-7). */
@Singleton
class FindPayg {

    private static final String WEEK = """
            select (select coalesce(sum(r.total), 0)
                    from charge_row r
                    join running_charge c using (billing_account_id, usage_month, scope, cloud_account_id)
                    where r.billing_account_id = :account and r.day > :before and c.currency = :currency) as week,
                   (select max(accrued_at) from running_charge
                    where billing_account_id = :account and currency = :currency) as accrued_at
            """;

    Uni<PaygReserve> of(BillingAccount account, CurrencyUnit currency, Instant now) {
        return Sql.of(WEEK)
                .with("account", account.id().value())
                .with("currency", currency.name())
                .with("before", account.zoneAt(now).dayOf(now).minusDays(PaygReserve.DAYS))
                .one(row -> new PaygReserve(
                        new ExactAmount(row.decimal("week"), currency), row.optionalInstant("accrued_at")))
                .map(Optional::orElseThrow);
    }
}
