package io.saldo.account.payee;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.relation.RelationStore;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Locks all accounts whose payer links a change may touch, and reads them then. */
@Singleton
public class PayersStore {

    private final AccountStore accounts;
    private final RelationStore relations;

    PayersStore(AccountStore accounts, RelationStore relations) {
        this.accounts = accounts;
        this.relations = relations;
    }

    /** The locked accounts, and the links of the cloud accounts as they stand. */
    public record Locked(Map<AccountId, BillingAccount> accounts, List<PayerHistory> histories) {

        public BillingAccount account(AccountId id) {
            return Objects.requireNonNull(accounts.get(id));
        }

        public Optional<PayerHistory> history(String cloudAccountId) {
            return histories.stream()
                    .filter(it -> it.cloudAccountId().equals(cloudAccountId))
                    .findFirst();
        }

        public List<BillingAccount> of(Collection<AccountId> ids) {
            return ids.stream().map(this::account).toList();
        }
    }

    /** Those of the cloud accounts that exist, and more accounts, locked in the order of their ids. */
    public Uni<Locked> lock(Collection<String> cloudAccounts, Collection<AccountId> more, Instant now) {
        return histories(cloudAccounts).chain(histories -> lock(cloudAccounts, ids(histories, more, now), now));
    }

    /** Whoever changed a link while we waited may have brought in another account. */
    private Uni<Locked> lock(Collection<String> cloudAccounts, Set<AccountId> ids, Instant now) {
        return accounts.lockAll(ids).chain(() -> histories(cloudAccounts)).chain(histories -> {
            Set<AccountId> needed = ids(histories, ids, now);
            return needed.equals(ids)
                    ? accounts.findAll(ids).map(found -> new Locked(byId(found), histories))
                    : lock(cloudAccounts, needed, now);
        });
    }

    private Uni<List<PayerHistory>> histories(Collection<String> cloudAccounts) {
        return accounts.ownAccounts(cloudAccounts)
                .chain(own -> relations.payers(own.keySet()).map(links -> own.entrySet().stream()
                        .map(it -> new PayerHistory(
                                it.getKey(), it.getValue(), Objects.requireNonNull(links.get(it.getKey()))))
                        .toList()));
    }

    private static Set<AccountId> ids(List<PayerHistory> histories, Collection<AccountId> more, Instant now) {
        Set<AccountId> ids = new TreeSet<>(more);
        histories.forEach(history -> ids.addAll(history.involved(now)));
        return ids;
    }

    private static Map<AccountId, BillingAccount> byId(List<BillingAccount> found) {
        return found.stream().collect(Collectors.toMap(BillingAccount::id, Function.identity()));
    }
}
