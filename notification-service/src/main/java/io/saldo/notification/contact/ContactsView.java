package io.saldo.notification.contact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The contacts as the interface shows and takes them; {@code reason} only from an operator. */
public final class ContactsView {

    private ContactsView() {}

    /** What GET and PUT answer: {@code warnings} are the sentences of {@code gaps}, in English. */
    public record Shown(List<ContactEntry> contacts, List<String> warnings, MailGaps gaps) {}

    /** What PUT takes. */
    public record Wanted(List<ContactEntry> contacts, Optional<String> reason) {}

    static Shown of(Contacts contacts, Set<String> refusing) {
        MailGaps gaps = contacts.gaps(refusing);
        return new Shown(contacts.list().stream().map(ContactsView::entry).toList(), gaps.sentences(), gaps);
    }

    private static ContactEntry entry(Contact contact) {
        return new ContactEntry(
                contact.email(),
                contact.language().code(),
                contact.subscriptions().stream().sorted().toList(),
                Optional.of(contact.declined().stream().sorted().toList()));
    }
}
