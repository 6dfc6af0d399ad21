package io.saldo.account.partner;

import io.saldo.account.partner.QuotaLevels.Level;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The levels of quota of accounts; changed only while the account is locked. */
@Singleton
public class QuotaLevelStore {

    private static final String INSERT = """
            insert into quota_level (billing_account_id, currency, level, armed)
            select cast(:account as bigint), currency, level, cast(armed as boolean)
            from unnest(cast(:currencies as text[]), cast(:levels as bigint[]), cast(:armed as text[]))
                 as wanted (currency, level, armed)
            """;

    public Uni<QuotaLevels> find(AccountId account) {
        return findAll(List.of(account)).map(found -> found.getOrDefault(account, QuotaLevels.NONE));
    }

    /** Accounts without a level are left out. */
    Uni<Map<AccountId, QuotaLevels>> findAll(Collection<AccountId> accounts) {
        return Sql.of("select * from quota_level where billing_account_id = any(cast(:accounts as bigint[]))")
                .with("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .list(row -> Map.entry(row.accountId("billing_account_id"), level(row)))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(Map.Entry::getValue, Collectors.toList()),
                                        QuotaLevels::new))));
    }

    /** Writes the levels anew. */
    public Uni<Void> save(AccountId account, QuotaLevels levels) {
        List<Level> all = levels.levels();
        return Sql.of("delete from quota_level where billing_account_id = :account")
                .with("account", account.value())
                .update()
                .chain(() -> all.isEmpty() ? Uni.createFrom().item(0) : insert(account, all))
                .replaceWithVoid();
    }

    private static Uni<Integer> insert(AccountId account, List<Level> all) {
        return Sql.of(INSERT)
                .with("account", account.value())
                .with(
                        "currencies",
                        all.stream().map(it -> it.amount().currency().name()).toArray(String[]::new))
                .with("levels", all.stream().map(it -> it.amount().minorUnits()).toArray(Long[]::new))
                .with(
                        "armed",
                        all.stream()
                                .map(level -> Boolean.toString(level.armed()))
                                .toArray(String[]::new))
                .update();
    }

    private static Level level(Row row) {
        return new Level(new Money(row.number("level"), CurrencyUnit.of(row.text("currency"))), row.flag("armed"));
    }
}
