package io.saldo.invoice.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The copy of the accounts: their rows, payer links and managers. */
@Singleton
public class AccountStore {

    private static final String KEEP = """
            update billing_account set version = :version, next_month = :nextMonth, state = :state, partner_id = :partner,
                discounts_since = case
                    when discounts_of is not distinct from cast(cast(:discountsOf as text) as bigint) then discounts_since
                    when version > 0 then cast(:at as timestamptz) end,
                discounts_of = cast(cast(:discountsOf as text) as bigint)
            where billing_account_id = :account
            """;

    private static final String END_SHARING = """
            insert into past_discount_sharing (billing_account_id, main_account, held_from, held_to)
            select billing_account_id, discounts_of, discounts_since, cast(:at as timestamptz) from billing_account
            where billing_account_id = :account and discounts_of is not null
              and discounts_of is distinct from cast(cast(:discountsOf as text) as bigint)
            on conflict do nothing
            """;

    private static final String LINKS = """
            insert into payer_link (billing_account_id, cloud_account_id, effective_from, effective_to, own)
            select :account, cloud_account_id, cast(effective_from as timestamptz), cast(effective_to as timestamptz), own
            from unnest(cast(:clouds as text[]), cast(:froms as text[]), cast(:tos as text[]),
                        cast(:owns as boolean[]))
                 as link (cloud_account_id, effective_from, effective_to, own)
            on conflict do nothing
            """;

    private static final String MANAGERS = """
            insert into account_manager (billing_account_id, cloud_account_id, kind)
            select :account, cloud_account_id, kind
            from unnest(cast(:clouds as text[]), cast(:kinds as text[])) as manager (cloud_account_id, kind)
            on conflict do nothing
            """;

    private final ObjectMapper json;

    AccountStore(ObjectMapper json) {
        this.json = json;
    }

    /** The same, for as long alone; whatever else the transaction waits for it awaits as before. */
    Uni<Void> lockWithin(Duration limit, AccountId account) {
        return limitWaiting(limit.toMillis() + "ms")
                .chain(() -> lock(account))
                .chain(() -> limitWaiting("0"))
                .replaceWithVoid();
    }

    private static Uni<Void> limitWaiting(String limit) {
        return Sql.of("select set_config('lock_timeout', :limit, true) as limited")
                .with("limit", limit)
                .list(row -> row)
                .replaceWithVoid();
    }

    /** Makes the row when it is missing and locks it; gives the version that it stands at, 0 for a new one. */
    public Uni<Long> lock(AccountId account) {
        return Sql.of("insert into billing_account (billing_account_id) values (:account) on conflict do nothing")
                .with("account", account.value())
                .update()
                .chain(() -> Sql.of(
                                "select version from billing_account where billing_account_id = :account for update")
                        .with("account", account.value())
                        .one(row -> row.number("version")))
                .map(Optional::orElseThrow);
    }

    /** The month that the next run closes; empty for an account that is new. */
    public Uni<Optional<YearMonth>> nextMonth(AccountId account) {
        return Sql.of("select next_month from billing_account where billing_account_id = :account")
                .with("account", account.value())
                .one(row -> row.optionalText("next_month").map(YearMonth::parse))
                .map(found -> found.flatMap(Function.identity()));
    }

    public Uni<Integer> setNextMonth(AccountId account, YearMonth month) {
        return Sql.of("update billing_account set next_month = :month where billing_account_id = :account")
                .with("account", account.value())
                .with("month", month.toString())
                .update();
    }

    /** Discounts that it shares no more, or from now on, are shared until, or from, {@code at}. */
    public Uni<Void> keep(AccountChanged account, YearMonth nextMonth, Instant at) {
        return endSharing(account, at)
                .chain(() -> update(account, nextMonth, at))
                .chain(() -> replaceLinks(account))
                .chain(() -> replaceManagers(account))
                .replaceWithVoid();
    }

    private static Uni<Integer> endSharing(AccountChanged account, Instant at) {
        return Sql.of(END_SHARING)
                .with("account", account.billingAccountId().value())
                .with("discountsOf", discountsOf(account))
                .with("at", at)
                .update();
    }

    private Uni<Integer> update(AccountChanged account, YearMonth nextMonth, Instant at) {
        return Sql.of(KEEP)
                .with("account", account.billingAccountId().value())
                .with("version", account.version())
                .with("nextMonth", nextMonth.toString())
                .with("state", write(account))
                .with("partner", account.partnerId().orElse(null))
                .with("discountsOf", discountsOf(account))
                .with("at", at)
                .update();
    }

    private static @Nullable String discountsOf(AccountChanged account) {
        return account.sharesDiscountsOf().map(AccountId::toString).orElse(null);
    }

    /** The accounts of these ids that we know. */
    public Uni<List<AccountChanged>> find(Collection<AccountId> accounts) {
        return Sql.of("select state from billing_account where billing_account_id = any(cast(:ids as bigint[]))"
                        + " and version > 0")
                .with("ids", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .list(row -> read(row.text("state")));
    }

    public Uni<Optional<AccountChanged>> find(AccountId account) {
        return find(List.of(account)).map(found -> found.stream().findFirst());
    }

    /** Every payer link of these cloud accounts, whatever its time. */
    public Uni<List<PayerLink>> links(Collection<String> cloudAccounts) {
        return Sql.of("select cloud_account_id, billing_account_id, effective_from, effective_to from payer_link"
                        + " where cloud_account_id = any(cast(:ids as text[]))")
                .with("ids", cloudAccounts.toArray(String[]::new))
                .list(AccountStore::link);
    }

    private Uni<Integer> replaceLinks(AccountChanged account) {
        List<PayerLink> links = account.links();
        return delete("payer_link", account.billingAccountId()).chain(() -> Sql.of(LINKS)
                .with("account", account.billingAccountId().value())
                .with("clouds", texts(links, PayerLink::cloudAccountId))
                .with("froms", texts(links, link -> link.from().toString()))
                .with("tos", texts(links, link -> link.to().toString()))
                .with(
                        "owns",
                        account.payees().stream()
                                .map(payee -> payee.type().equals("OWN"))
                                .toArray(Boolean[]::new))
                .update());
    }

    private Uni<Integer> replaceManagers(AccountChanged account) {
        return delete("account_manager", account.billingAccountId()).chain(() -> Sql.of(MANAGERS)
                .with("account", account.billingAccountId().value())
                .with("clouds", texts(account.managers(), AccountChanged.ManagedBy::cloudAccountId))
                .with("kinds", texts(account.managers(), AccountChanged.ManagedBy::kind))
                .update());
    }

    private static Uni<Integer> delete(String table, AccountId account) {
        return Sql.of("delete from " + table + " where billing_account_id = :account")
                .with("account", account.value())
                .update();
    }

    private static PayerLink link(Row row) {
        return new PayerLink(
                row.text("cloud_account_id"),
                row.accountId("billing_account_id"),
                row.instant("effective_from"),
                row.instant("effective_to"));
    }

    private static <T> String[] texts(List<T> values, Function<T, String> field) {
        return values.stream().map(field).toArray(String[]::new);
    }

    /** An account as it was kept. */
    public AccountChanged read(String state) {
        try {
            return json.readValue(state, AccountChanged.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept account cannot be read.", e);
        }
    }

    private String write(AccountChanged account) {
        try {
            return json.writeValueAsString(account);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An account cannot be written.", e);
        }
    }
}
