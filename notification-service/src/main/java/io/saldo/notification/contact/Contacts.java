package io.saldo.notification.contact;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The contacts of an account; until some are chosen, the account's own e-mail gets everything (L-7). */
public record Contacts(List<Contact> list) {

    public Contacts {
        list = List.copyOf(list);
    }

    public static Contacts byDefault(String email, String locale) {
        return new Contacts(
                List.of(new Contact(email, Language.of(locale), EnumSet.allOf(Subscription.class), Set.of())));
    }

    public List<Contact> wanting(Subscription subscription, boolean legalNotice) {
        return list.stream()
                .filter(contact -> contact.wants(subscription, legalNotice))
                .toList();
    }

    /** What readers have declined, by their addresses in small letters. */
    public Contacts declined(Map<String, Set<Subscription>> byEmail) {
        return new Contacts(list.stream()
                .map(contact -> contact.declining(byEmail.getOrDefault(key(contact.email()), Set.of())))
                .toList());
    }

    static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /** The groups of news that reach nobody by mail, and the addresses that take none (L-7). */
    public MailGaps gaps(Set<String> refusing) {
        var reached = new Contacts(list.stream()
                .filter(contact -> !refusing.contains(contact.email()))
                .toList());
        return new MailGaps(
                list.stream().map(Contact::email).filter(refusing::contains).toList(), reached.unreached());
    }

    private List<Subscription> unreached() {
        return Arrays.stream(Subscription.values())
                .filter(subscription -> wanting(subscription, false).isEmpty())
                .toList();
    }
}
