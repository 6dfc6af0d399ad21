package io.saldo.account.lowbalance;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The alerts of accounts; changed only while the account is locked. */
@Singleton
class LowBalanceStore {

    private static final String SAVE = """
            insert into low_balance (billing_account_id, enabled, currency, threshold, run_out, occurrence,
                                     last_alert_day, episode_id)
            values (:account, :enabled, :currency, :threshold, :runOut, :occurrence, :day, :episode)
            on conflict (billing_account_id) do update
            set enabled = excluded.enabled, currency = excluded.currency, threshold = excluded.threshold,
                run_out = excluded.run_out, occurrence = excluded.occurrence,
                last_alert_day = excluded.last_alert_day, episode_id = excluded.episode_id
            """;

    Uni<Optional<AlertState>> find(AccountId account) {
        return findAll(List.of(account)).map(found -> Optional.ofNullable(found.get(account)));
    }

    Uni<Map<AccountId, AlertState>> findAll(Collection<AccountId> accounts) {
        return Sql.of("select * from low_balance where billing_account_id = any(cast(:accounts as bigint[]))")
                .with("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .list(row -> Map.entry(row.accountId("billing_account_id"), state(row)))
                .map(rows -> rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Uni<Integer> save(AccountId account, AlertState state) {
        return Sql.of(SAVE)
                .with("account", account.value())
                .with("enabled", state.enabled())
                .with("currency", state.threshold().currency().name())
                .with("threshold", state.threshold().minorUnits())
                .with("runOut", state.runOut())
                .with("occurrence", state.run().occurrence())
                .with("day", state.run().lastAlertDay().orElse(null))
                .with("episode", state.episodeId().orElse(null))
                .update();
    }

    private static AlertState state(Row row) {
        var run = new LowBalance(
                (int) row.number("occurrence"),
                row.optionalText("last_alert_day").map(LocalDate::parse));
        return new AlertState(
                row.flag("enabled"),
                new Money(row.number("threshold"), CurrencyUnit.of(row.text("currency"))),
                row.flag("run_out"),
                run,
                row.optionalText("episode_id"));
    }
}
