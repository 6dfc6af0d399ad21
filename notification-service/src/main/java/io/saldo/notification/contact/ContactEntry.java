package io.saldo.notification.contact;

import java.util.List;
import java.util.Optional;

/**
 * A contact as the interface writes it; {@code unsubscribed} is what its reader has declined by the link in a mail. A
 * request without it leaves that as it is.
 */
public record ContactEntry(
        String email, String locale, List<Subscription> subscriptions, Optional<List<Subscription>> unsubscribed) {}
