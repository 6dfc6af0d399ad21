package io.saldo.notification.webhook;

import io.saldo.notification.contact.Subscription;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The webhooks of accounts. */
@Singleton
class EndpointStore {

    static final String OLD_SECRET_VALID = "24 hours";

    private static final String LIST = """
            select id, url, subscriptions, enabled, disabled_because, created_at, answered_at from webhook_endpoint
            where billing_account_id = :account and (:id = '' or id = :id)
            order by id
            """;

    /** The account's row keeps two that are made at once apart, so that there are never too many. */
    private static final String LOCK = "select version from account where billing_account_id = :account for update";

    private static final String COUNT =
            "select count(*) as n from webhook_endpoint where billing_account_id = :account";

    private static final String ADD = """
            insert into webhook_endpoint (billing_account_id, id, url, subscriptions, enabled, secret, created_at)
            values (:account, :id, :url, :subscriptions, :enabled, :secret, :now)
            """;

    /** Begins anew: what was wrong with it before counts no more. */
    private static final String CHANGE = """
            update webhook_endpoint
            set url = :url, subscriptions = :subscriptions, enabled = :enabled, failures = 0, rests_until = now(),
                disabled_because = case when not :enabled then coalesce(disabled_because, 'switched off') end
            where billing_account_id = :account and id = :id
            """;

    private static final String REMOVE =
            "delete from webhook_endpoint where billing_account_id = :account and id = :id";

    private static final String ROTATE = """
            update webhook_endpoint
            set old_secret = secret, old_secret_until = now() + cast(cast(:valid as text) as interval), secret = :secret
            where billing_account_id = :account and id = :id
            returning old_secret_until
            """;

    Uni<List<WebhookView>> all(AccountId account) {
        return list(account, "");
    }

    Uni<Optional<WebhookView>> find(AccountId account, String id) {
        return list(account, id)
                .map(found -> found.stream().filter(one -> one.id().equals(id)).findFirst());
    }

    Uni<Long> count(AccountId account) {
        return Sql.of(LOCK)
                .with("account", account.value())
                .one(row -> row.number("version"))
                .chain(() -> Sql.of(COUNT).with("account", account.value()).one(row -> row.number("n")))
                .map(n -> n.orElse(0L));
    }

    Uni<Integer> add(AccountId account, String id, WantedEndpoint wanted, Secret secret, Instant now) {
        return write(ADD, account, id, wanted)
                .with("secret", secret.text())
                .with("now", now)
                .update();
    }

    Uni<Integer> change(AccountId account, String id, WantedEndpoint wanted) {
        return write(CHANGE, account, id, wanted).update();
    }

    Uni<Integer> remove(AccountId account, String id) {
        return Sql.of(REMOVE).with("account", account.value()).with("id", id).update();
    }

    Uni<Optional<Instant>> rotate(AccountId account, String id, Secret secret) {
        return Sql.of(ROTATE)
                .with("account", account.value())
                .with("id", id)
                .with("secret", secret.text())
                .with("valid", OLD_SECRET_VALID)
                .one(row -> row.instant("old_secret_until"));
    }

    private static Uni<List<WebhookView>> list(AccountId account, String id) {
        return Sql.of(LIST).with("account", account.value()).with("id", id).list(EndpointStore::view);
    }

    private static Sql write(String sql, AccountId account, String id, WantedEndpoint wanted) {
        return Sql.of(sql)
                .with("account", account.value())
                .with("id", id)
                .with("url", wanted.url())
                .with(
                        "subscriptions",
                        wanted.subscriptions().stream()
                                .map(Subscription::name)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .with("enabled", wanted.enabled());
    }

    private static WebhookView view(Row row) {
        return new WebhookView(
                row.text("id"),
                row.text("url"),
                Arrays.stream(row.text("subscriptions").split(",", -1))
                        .filter(name -> !name.isEmpty())
                        .map(Subscription::valueOf)
                        .toList(),
                row.flag("enabled"),
                row.optionalText("disabled_because"),
                row.instant("created_at"),
                row.optionalInstant("answered_at"));
    }
}
