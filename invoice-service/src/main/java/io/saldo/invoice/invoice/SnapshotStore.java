package io.saldo.invoice.invoice;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.tax.TaxRule;
import io.saldo.invoice.tax.TaxRuleStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Reads what a document needs in words as it is now, to be kept with it. */
@Singleton
class SnapshotStore {

    private static final String PRODUCTS =
            "select code, name, unit from product where code = any(cast(:codes as text[])) order by code";

    private final AccountStore accounts;
    private final TaxRuleStore rules;

    SnapshotStore(AccountStore accounts, TaxRuleStore rules) {
        this.accounts = accounts;
        this.rules = rules;
    }

    Uni<Snapshot> take(AccountId account, Instant at, Collection<String> products, Collection<String> ruleIds) {
        return accounts.find(account)
                .map(found ->
                        found.orElseThrow(() -> new IllegalStateException("There is no account " + account + ".")))
                .chain(known -> products(products)
                        .chain(named -> rules(ruleIds).map(borne -> snapshot(known, at, named, borne))));
    }

    private static Snapshot snapshot(
            AccountChanged account, Instant at, List<Snapshot.Product> products, List<TaxRule> rules) {
        return new Snapshot(account.calendar().zoneAt(at), account.locale(), products, rules);
    }

    private static Uni<List<Snapshot.Product>> products(Collection<String> codes) {
        return Sql.of(PRODUCTS)
                .with("codes", codes.stream().distinct().toArray(String[]::new))
                .list(row -> new Snapshot.Product(row.text("code"), row.text("name"), row.text("unit")));
    }

    /** Most documents bear none, and then nothing is asked. */
    private Uni<List<TaxRule>> rules(Collection<String> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : rules.all().map(all -> all.stream()
                        .filter(rule -> ids.contains(rule.id()))
                        .toList());
    }
}
