package io.saldo.notification.contact;

import java.util.Set;

/** Someone who gets mail about an account: where, in which language, and about what (L-7). */
public record Contact(String email, Language language, Set<Subscription> subscriptions) {

    public Contact {
        subscriptions = Set.copyOf(subscriptions);
    }

    public boolean wants(Subscription subscription) {
        return subscriptions.contains(subscription);
    }
}
