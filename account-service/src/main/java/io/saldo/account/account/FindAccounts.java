package io.saldo.account.account;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Access;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.ManagerKind;
import io.saldo.platform.security.Relation;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists the accounts that a caller may see, newest first, each with the caller's rights on it. */
@Singleton
class FindAccounts {

    private static final String ALL = "select a.billing_account_id from billing_account a";

    /** From the few that somebody manages, or that a partner has, not from all that there are. */
    private static final String MINE = """
            select billing_account_id from account_manager where cloud_account_id = :cloudAccount
            union
            select billing_account_id from billing_account where partner_id = cast(:partner as text)
            """;

    private static final String PAGE = """
            select a.billing_account_id, a.partner_id, m.kind
            from (%s) visible
            join billing_account a using (billing_account_id)
            left join account_manager m
              on m.billing_account_id = a.billing_account_id and m.cloud_account_id = :cloudAccount
            where (a.created_at, a.billing_account_id)
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
        return found(caller, filter, page).chain(rows -> views(rows, caller));
    }

    private static Uni<List<Found>> found(Caller caller, AccountFilter filter, PageRequest page) {
        boolean all = caller.is(Role.OPERATOR) || caller.is(Role.APPROVER) || caller.is(Role.METERING);
        Sql query = Sql.of(PAGE.formatted(all ? ALL : MINE));
        if (!all) {
            query.with(
                    "partner",
                    caller.partnerId().filter(id -> caller.is(Role.PARTNER)).orElse(null));
        }
        return query.with("cloudAccount", caller.cloudAccountId().orElse(""))
                .with("after", page.after().map(FindAccounts::number).orElse(0L))
                .with("name", filter.name)
                .with("own", filter.cloudAccountId)
                .with("number", filter.registrationNumber)
                .with("ofPartner", filter.partnerId)
                .with("status", filter.status().map(Enum::name).orElse(null))
                .with("limit", page.rowsToRead())
                .list(Found::of);
    }

    private Uni<List<BillingAccountView>> views(List<Found> rows, Caller caller) {
        return accounts.findAll(rows.stream().map(Found::id).toList())
                .map(found -> found.stream().collect(Collectors.toMap(BillingAccount::id, Function.identity())))
                .map(byId -> rows.stream()
                        .map(row -> BillingAccountView.of(
                                Objects.requireNonNull(byId.get(row.id())),
                                clock.now(),
                                Optional.of(Access.rights(caller, row.relation()))))
                        .toList());
    }

    private static long number(String cursor) {
        try {
            return AccountId.fromString(cursor).value();
        } catch (IllegalArgumentException e) {
            throw CommonProblems.malformed("cursor", "Use the nextCursor of an earlier answer.");
        }
    }
}
