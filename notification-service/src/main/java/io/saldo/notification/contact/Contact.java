package io.saldo.notification.contact;

import java.util.Set;

/**
 * Someone who gets mail about an account: where, in which language, and about what (L-7); {@code declined} is what this
 * person does not want any more.
 */
public record Contact(String email, Language language, Set<Subscription> subscriptions, Set<Subscription> declined) {

    public Contact {
        subscriptions = Set.copyOf(subscriptions);
        declined = Set.copyOf(declined);
    }

    /** A legal notice comes though its reader has declined the group that it belongs to. */
    public boolean wants(Subscription subscription, boolean legalNotice) {
        return subscriptions.contains(subscription) && (legalNotice || !declined.contains(subscription));
    }

    Contact declining(Set<Subscription> all) {
        return new Contact(email, language, subscriptions, all);
    }
}
