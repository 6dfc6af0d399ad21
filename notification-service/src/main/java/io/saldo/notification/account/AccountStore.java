package io.saldo.notification.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.notification.account.AccountChanged.ManagedBy;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The accounts of this service. */
@Singleton
public class AccountStore {

    private static final String KEEP = """
            insert into account (billing_account_id, version, partner_id, data)
            values (:account, :version, :partner, :data)
            on conflict (billing_account_id) do update
            set version = excluded.version, partner_id = excluded.partner_id, data = excluded.data
            where account.version < excluded.version
            """;

    private static final String MANAGERS = """
            insert into account_manager (billing_account_id, cloud_account_id, kind)
            select :account, cloud_account_id, kind
            from unnest(cast(:clouds as text[]), cast(:kinds as text[])) as manager (cloud_account_id, kind)
            """;

    private final ObjectMapper json;

    AccountStore(ObjectMapper json) {
        this.json = json;
    }

    public Uni<Optional<Account>> find(AccountId account) {
        return Sql.of("select data from account where billing_account_id = :account")
                .with("account", account.value())
                .one(row -> read(row.text("data")));
    }

    /** The account, or the event that needs it is set aside until {@code account.changed} brings it. */
    public Uni<Account> need(AccountId account) {
        return find(account)
                .map(found -> found.orElseThrow(() -> EventRefused.until(
                        waitsFor(account), "UNKNOWN_ACCOUNT", "The account " + account + " is not known here yet.")));
    }

    static String waitsFor(AccountId account) {
        return "account:" + account;
    }

    /** Locks the row too; false for a state that is not newer than ours. */
    Uni<Boolean> keep(AccountChanged changed) {
        return Sql.of(KEEP)
                .with("account", changed.billingAccountId().value())
                .with("version", changed.version())
                .with("partner", changed.partnerId().orElse(null))
                .with("data", write(changed.account()))
                .update()
                .map(rows -> rows == 1);
    }

    Uni<Integer> replaceManagers(AccountChanged changed) {
        var managers = changed.managers();
        return Sql.of("delete from account_manager where billing_account_id = :account")
                .with("account", changed.billingAccountId().value())
                .update()
                .chain(() -> Sql.of(MANAGERS)
                        .with("account", changed.billingAccountId().value())
                        .with(
                                "clouds",
                                managers.stream().map(ManagedBy::cloudAccountId).toArray(String[]::new))
                        .with("kinds", managers.stream().map(ManagedBy::kind).toArray(String[]::new))
                        .update());
    }

    private String write(Account account) {
        try {
            return json.writeValueAsString(account);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write account " + account.id(), e);
        }
    }

    private Account read(String data) {
        try {
            return json.readValue(data, Account.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read an account of ours", e);
        }
    }
}
