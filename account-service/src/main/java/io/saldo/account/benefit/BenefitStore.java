package io.saldo.account.benefit;

import io.saldo.account.suspension.Grace;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The benefits of accounts; changed only while the account is locked. */
@Singleton
public class BenefitStore {

    private static final String CHOOSE = """
            insert into suspension_benefit (billing_account_id, enabled) values (:account, :enabled)
            on conflict (billing_account_id) do update set enabled = excluded.enabled
            """;

    private static final String COMPUTED = """
            update suspension_benefit
            set currency = :currency, grace_amount = :amount, grace_hours = :hours, computed_at = :at
            where billing_account_id = :account
            """;

    public Uni<Benefit> find(AccountId account) {
        return findAll(List.of(account)).map(found -> found.getOrDefault(account, Benefit.NOT_CHOSEN));
    }

    /** Accounts for which nothing was chosen are left out. */
    public Uni<Map<AccountId, Benefit>> findAll(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Sql.of("select * from suspension_benefit where billing_account_id = any(cast(:accounts as bigint[]))")
                        .with(
                                "accounts",
                                accounts.stream().map(AccountId::value).toArray(Long[]::new))
                        .list(row -> Map.entry(row.accountId("billing_account_id"), benefit(row)))
                        .map(rows -> rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Uni<Integer> choose(AccountId account, boolean enabled) {
        return Sql.of(CHOOSE)
                .with("account", account.value())
                .with("enabled", enabled)
                .update();
    }

    Uni<Integer> keep(AccountId account, Money amount, Duration time, Instant at) {
        return Sql.of(COMPUTED)
                .with("account", account.value())
                .with("currency", amount.currency().name())
                .with("amount", amount.minorUnits())
                .with("hours", Math.toIntExact(time.toHours()))
                .with("at", at)
                .update();
    }

    private static Benefit benefit(Row row) {
        Grace computed = row.optionalNumber("grace_amount")
                .map(units -> Grace.both(
                        new Money(units, CurrencyUnit.of(row.text("currency"))),
                        Duration.ofHours(row.number("grace_hours"))))
                .orElse(Grace.NONE);
        return new Benefit(Optional.of(row.flag("enabled")), computed);
    }
}
