package io.saldo.notification.contact;

import io.saldo.notification.account.Account;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The contacts that accounts have chosen. */
@Singleton
public class ContactStore {

    /** One row at least: what was declined holds for the default too. */
    private static final String LIST = """
            select l.billing_account_id is not null as chosen, c.email, c.locale, c.subscriptions,
                   (select string_agg(o.subscription || ' ' || o.email, chr(10)) from opt_out o
                    where o.billing_account_id = :account) as declined
            from (select 1) one
            left join contact_list l on l.billing_account_id = :account
            left join contact c on c.billing_account_id = l.billing_account_id
            order by c.position
            """;

    /** Locks the list against a change at the same time. */
    private static final String CHOOSE = """
            insert into contact_list (billing_account_id, changed_at) values (:account, :at)
            on conflict (billing_account_id) do update set changed_at = excluded.changed_at
            """;

    private static final String ADD = """
            insert into contact (billing_account_id, position, email, locale, subscriptions)
            select :account, position, email, locale, subscriptions
            from unnest(cast(:positions as int[]), cast(:emails as text[]), cast(:locales as text[]),
                        cast(:subscriptions as text[])) as chosen (position, email, locale, subscriptions)
            """;

    private record Found(boolean chosen, List<Contact> contacts, Map<String, Set<Subscription>> declined) {}

    /** What was chosen, or the default, with what its readers have declined. */
    public Uni<Contacts> of(Account account) {
        return Sql.of(LIST)
                .with("account", account.id().value())
                .list(row -> new Found(row.flag("chosen"), contacts(row), declined(row)))
                .map(rows -> contacts(account, rows));
    }

    private static Contacts contacts(Account account, List<Found> rows) {
        Contacts contacts = rows.getFirst().chosen()
                ? new Contacts(
                        rows.stream().flatMap(row -> row.contacts().stream()).toList())
                : Contacts.byDefault(account.email(), account.locale());
        return contacts.declined(rows.getFirst().declined());
    }

    private static Map<String, Set<Subscription>> declined(Row row) {
        return Arrays.stream(row.optionalText("declined").orElse("").split("\n", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split(" ", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[1],
                        Collectors.mapping(pair -> Subscription.valueOf(pair[0]), Collectors.toSet())));
    }

    Uni<Integer> replace(AccountId account, Contacts contacts, Instant now) {
        return Sql.of(CHOOSE)
                .with("account", account.value())
                .with("at", now)
                .update()
                .chain(() -> Sql.of("delete from contact where billing_account_id = :account")
                        .with("account", account.value())
                        .update())
                .chain(() -> add(account, contacts.list()));
    }

    private static Uni<Integer> add(AccountId account, List<Contact> contacts) {
        return Sql.of(ADD)
                .with("account", account.value())
                .with("positions", IntStream.range(0, contacts.size()).boxed().toArray(Integer[]::new))
                .with("emails", texts(contacts, Contact::email))
                .with("locales", texts(contacts, contact -> contact.language().code()))
                .with("subscriptions", texts(contacts, ContactStore::names))
                .update();
    }

    private static String[] texts(List<Contact> contacts, Function<Contact, String> text) {
        return contacts.stream().map(text).toArray(String[]::new);
    }

    private static String names(Contact contact) {
        return contact.subscriptions().stream().map(Subscription::name).sorted().collect(Collectors.joining(","));
    }

    /** One contact, or none in the row of a list that is empty. */
    private static List<Contact> contacts(Row row) {
        return row
                .optionalText("email")
                .map(email ->
                        new Contact(email, Language.of(row.text("locale")), read(row.text("subscriptions")), Set.of()))
                .stream()
                .toList();
    }

    private static Set<Subscription> read(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Subscription::valueOf)
                .collect(Collectors.toSet());
    }
}
