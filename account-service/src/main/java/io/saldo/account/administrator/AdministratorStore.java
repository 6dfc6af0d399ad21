package io.saldo.account.administrator;

import io.saldo.account.relation.Administrator.Kind;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The administrators of accounts; changed only while the account is locked. */
@Singleton
public class AdministratorStore {

    /** The management account owns the main account: there it is shown as what it is everywhere, super administrator. */
    private static final String ROWS = """
            select m.cloud_account_id, m.since,
                   case when m.kind = 'OWNER' then 'SUPER' else m.kind end as kind
            from account_manager m
            where m.billing_account_id = :account
              and (m.kind <> 'OWNER' or exists (select 1 from enterprise e
                                                where e.management_account = :account and e.state = 'ACTIVE'))
              and (m.since < :at or (m.since = :at and m.cloud_account_id > :id))
            order by m.since desc, m.cloud_account_id limit :limit
            """;

    private static final String ADD = """
            insert into account_manager (billing_account_id, cloud_account_id, kind, since)
            select :account, cloud_account_id, 'REGULAR', :now from unnest(cast(:clouds as text[])) as n (cloud_account_id)
            on conflict (billing_account_id, cloud_account_id) do nothing
            returning cloud_account_id
            """;

    private static final String MAKE_SUPER = """
            insert into account_manager (billing_account_id, cloud_account_id, kind, since)
            values (:account, :cloud, 'SUPER', :now)
            on conflict (billing_account_id, cloud_account_id) do update set kind = 'SUPER', since = excluded.since
            where account_manager.kind = 'REGULAR'
            """;

    private static final String MANAGED_BY = """
            select billing_account_id from account_manager
            where cloud_account_id = :cloud and kind <> 'OWNER' order by billing_account_id
            """;

    private static final String PART = """
            delete from account_manager
            where kind <> 'OWNER' and (billing_account_id = :account or cloud_account_id = :cloud)
            returning billing_account_id
            """;

    Uni<List<AdministratorView>> page(AccountId account, Position before, int limit) {
        return Sql.of(ROWS)
                .with("account", account.value())
                .with("at", before.at())
                .with("id", before.id())
                .with("limit", limit)
                .list(row -> new AdministratorView(
                        row.text("cloud_account_id"), Kind.valueOf(row.text("kind")), row.instant("since")));
    }

    /** Those that did not manage it before. */
    Uni<List<String>> add(AccountId account, Collection<String> cloudAccounts, Instant now) {
        return Sql.of("with added as (" + ADD + ") select cloud_account_id from added order by cloud_account_id")
                .with("account", account.value())
                .with("clouds", cloudAccounts.toArray(String[]::new))
                .with("now", now)
                .list(row -> row.text("cloud_account_id"));
    }

    Uni<Optional<Kind>> kind(AccountId account, String cloudAccountId) {
        return Sql.of("select kind from account_manager"
                        + " where billing_account_id = :account and cloud_account_id = :cloud")
                .with("account", account.value())
                .with("cloud", cloudAccountId)
                .one(row -> Kind.valueOf(row.text("kind")));
    }

    Uni<Integer> remove(AccountId account, String cloudAccountId) {
        return Sql.of("delete from account_manager"
                        + " where billing_account_id = :account and cloud_account_id = :cloud and kind = 'REGULAR'")
                .with("account", account.value())
                .with("cloud", cloudAccountId)
                .update();
    }

    /** The management account becomes super administrator of a member, whatever it was there. */
    public Uni<Integer> makeSuper(AccountId account, String managementCloudAccountId, Instant now) {
        return Sql.of(MAKE_SUPER)
                .with("account", account.value())
                .with("cloud", managementCloudAccountId)
                .with("now", now)
                .update();
    }

    /** The accounts beside its own that a cloud account manages. */
    public Uni<List<AccountId>> managedBy(String cloudAccountId) {
        return Sql.of(MANAGED_BY).with("cloud", cloudAccountId).list(row -> row.accountId("billing_account_id"));
    }

    /** Nobody else manages the account any more, nor its cloud account any other; gives the accounts that differ. */
    public Uni<Set<AccountId>> part(AccountId account, String cloudAccountId) {
        return Sql.of("with parted as (" + PART + ") select distinct billing_account_id from parted")
                .with("account", account.value())
                .with("cloud", cloudAccountId)
                .list(row -> row.accountId("billing_account_id"))
                .map(TreeSet::new);
    }
}
