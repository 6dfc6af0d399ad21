package io.saldo.notification.contact;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** The contacts of an account; until some are chosen, the account's own e-mail gets everything (L-7). */
public record Contacts(List<Contact> list) {

    public Contacts {
        list = List.copyOf(list);
    }

    public static Contacts byDefault(String email, String locale) {
        return new Contacts(List.of(new Contact(email, Language.of(locale), EnumSet.allOf(Subscription.class))));
    }

    public List<Contact> wanting(Subscription subscription) {
        return list.stream().filter(contact -> contact.wants(subscription)).toList();
    }

    /** One sentence for each group of news that reaches nobody by mail (L-7). */
    public List<String> warnings() {
        if (list.stream().allMatch(contact -> contact.subscriptions().isEmpty())) {
            return List.of("Nobody gets mail about this account: messages are shown in the console only.");
        }
        return Arrays.stream(Subscription.values())
                .filter(subscription -> wanting(subscription).isEmpty())
                .map(subscription ->
                        "Nobody is subscribed to " + subscription + ": such messages are shown in the console only.")
                .toList();
    }
}
