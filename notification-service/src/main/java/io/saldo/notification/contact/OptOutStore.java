package io.saldo.notification.contact;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What readers of mails do not want any more, by account and address; a contact that goes and comes back keeps it. */
@Singleton
public class OptOutStore {

    private static final String ADD = """
            insert into opt_out (billing_account_id, email, subscription, since)
            select :account, email, subscription, :now
            from unnest(cast(:emails as text[]), cast(:subscriptions as text[])) as declined (email, subscription)
            on conflict do nothing
            """;

    private record Pair(String email, Subscription subscription) {}

    public Uni<Integer> decline(AccountId account, String email, Subscription subscription, Instant now) {
        return add(account, List.of(new Pair(Contacts.key(email), subscription)), now);
    }

    /** Of these addresses nothing else is declined than the contacts say. */
    Uni<Integer> replace(AccountId account, Contacts contacts, Set<String> emails, Instant now) {
        List<Pair> declined = contacts.list().stream()
                .filter(contact -> emails.contains(contact.email()))
                .flatMap(contact ->
                        contact.declined().stream().map(group -> new Pair(Contacts.key(contact.email()), group)))
                .toList();
        return Sql.of(
                        "delete from opt_out where billing_account_id = :account and email = any(cast(:emails as text[]))")
                .with("account", account.value())
                .with("emails", emails.stream().map(Contacts::key).toArray(String[]::new))
                .update()
                .chain(() -> add(account, declined, now));
    }

    private static Uni<Integer> add(AccountId account, List<Pair> declined, Instant now) {
        return Sql.of(ADD)
                .with("account", account.value())
                .with("now", now)
                .with("emails", declined.stream().map(Pair::email).toArray(String[]::new))
                .with(
                        "subscriptions",
                        declined.stream().map(p -> p.subscription().name()).toArray(String[]::new))
                .update();
    }
}
