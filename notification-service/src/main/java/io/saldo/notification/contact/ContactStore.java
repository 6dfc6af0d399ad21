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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The contacts that accounts have chosen. */
@Singleton
public class ContactStore {

    private static final String LIST = """
        select c.email, c.locale, c.subscriptions from contact_list l
        left join contact c on c.billing_account_id = l.billing_account_id
        where l.billing_account_id = :account
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

    /** What was chosen, or the default. */
    public Uni<Contacts> of(Account account) {
        return Sql.of(LIST)
                .with("account", account.id().value())
                .list(ContactStore::contacts)
                .map(rows -> rows.isEmpty()
                        ? Contacts.byDefault(account.email(), account.locale())
                        : new Contacts(rows.stream().flatMap(List::stream).toList()));
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
                .map(email -> new Contact(email, Language.of(row.text("locale")), read(row.text("subscriptions"))))
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
