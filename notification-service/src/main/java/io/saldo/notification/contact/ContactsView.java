package io.saldo.notification.contact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The contacts as the interface shows and takes them; {@code reason} only from an operator. */
public final class ContactsView {

    private ContactsView() {}

    /** What GET and PUT answer. */
    public record Shown(List<ContactEntry> contacts, List<String> warnings) {}

    /** What PUT takes. */
    public record Wanted(List<ContactEntry> contacts, Optional<String> reason) {}

    static Shown of(Contacts contacts, Set<String> refusing) {
        return new Shown(contacts.list().stream().map(ContactsView::entry).toList(), contacts.warnings(refusing));
    }

    private static ContactEntry entry(Contact contact) {
        return new ContactEntry(
                contact.email(),
                contact.language().code(),
                contact.subscriptions().stream().sorted().toList(),
                Optional.of(contact.declined().stream().sorted().toList()));
    }
}
