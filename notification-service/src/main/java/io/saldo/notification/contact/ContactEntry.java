package io.saldo.notification.contact;

import java.util.List;

/** A contact as the interface writes it. */
public record ContactEntry(String email, String locale, List<Subscription> subscriptions) {}
