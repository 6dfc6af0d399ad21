package io.saldo.account.account;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Access;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.ManagerKind;
import io.saldo.platform.security.Relation;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists the accounts that a caller may see, newest first, each with the caller's rights on it. */
@Singleton
class FindAccounts {

    private static final String PAGE = """
            select a.billing_account_id, a.partner_id, m.kind, a.created_at
            from billing_account a
            left join account_manager m
              on m.billing_account_id = a.billing_account_id and m.cloud_account_id = :cloudAccount
            where (cast(:all as boolean) or m.kind is not null or a.partner_id = cast(:partner as text))
              and (a.created_at, a.billing_account_id)
                  < (select coalesce(max(b.created_at), 'infinity'), coalesce(max(b.billing_account_id), 0)
                     from billing_account b where b.billing_account_id = :after)
              and (cast(:name as text) is null or strpos(lower(a.name), lower(cast(:name as text))) > 0)
              and (cast(:own as text) is null or a.cloud_account_id = cast(:own as text))
              and (cast(:number as text) is null or a.registration_number = cast(:number as text))
              and (cast(:ofPartner as text) is null or a.partner_id = cast(:ofPartner as text))
              and (cast(:status as text) is null or a.status = cast(:status as text))
            order by a.created_at desc, a.billing_account_id desc
            limit :limit
            """;

    private final AccountStore accounts;
    private final BillingClock clock;

    FindAccounts(AccountStore accounts, BillingClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Found(AccountId id, Relation relation) {
        static Found of(Row row) {
            return new Found(
                    row.accountId("billing_account_id"),
                    new Relation(row.optionalText("kind").map(ManagerKind::valueOf), row.optionalText("partner_id")));
        }
    }

    Uni<Optional<BillingAccountView>> one(AccountId id) {
        return accounts.find(id).map(found -> found.map(account -> BillingAccountView.of(account, clock.now())));
    }

    Uni<List<BillingAccountView>> page(Caller caller, AccountFilter filter, PageRequest page) {
        if (!caller.is(Role.OPERATOR)
                && caller.cloudAccountId().isPresent()
                && !caller.root()
                && caller.policies().isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return found(caller, filter, page).chain(rows -> Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> view(row, caller))
                .collect()
                .asList());
    }

    private static Uni<List<Found>> found(Caller caller, AccountFilter filter, PageRequest page) {
        boolean all = caller.is(Role.OPERATOR) || caller.is(Role.APPROVER) || caller.is(Role.METERING);
        Optional<String> partner = caller.partnerId().filter(id -> caller.is(Role.PARTNER));
        return Sql.of(PAGE)
                .with("all", all)
                .with("partner", partner.orElse(null))
                .with("cloudAccount", caller.cloudAccountId().orElse(""))
                .with("after", page.after().map(FindAccounts::number).orElse(0L))
                .with("name", filter.name)
                .with("own", filter.cloudAccountId)
                .with("number", filter.registrationNumber)
                .with("ofPartner", filter.partnerId)
                .with("status", filter.status)
                .with("limit", page.rowsToRead())
                .list(Found::of);
    }

    private Uni<BillingAccountView> view(Found row, Caller caller) {
        Set<Right> rights = Access.rights(caller, row.relation());
        return accounts.find(row.id())
                .map(account -> BillingAccountView.of(account.orElseThrow(), clock.now(), Optional.of(rights)));
    }

    private static long number(String cursor) {
        try {
            return AccountId.fromString(cursor).value();
        } catch (IllegalArgumentException e) {
            throw CommonProblems.malformed("cursor", "Use the nextCursor of an earlier answer.");
        }
    }
}
