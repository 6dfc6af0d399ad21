package io.saldo.notification.contact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the contacts that somebody wants to set: each mistake with its place. */
final class WantedContacts {

    private static final int MOST = 50;
    private static final int LONGEST = 254;

    /** What a mail server may take; a line break in an address would write headers. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}<>,;:\"()\\[\\]\\\\]+@[A-Za-z0-9.-]+");

    private WantedContacts() {}

    /** A wrong value and where it stands. */
    record Mistake(String pointer, String detail) {}

    static List<Mistake> mistakes(List<ContactEntry> entries) {
        List<Mistake> mistakes = new ArrayList<>();
        if (entries.size() > MOST) {
            mistakes.add(new Mistake("/contacts", "At most " + MOST + " contacts."));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            check(entries.get(i), "/contacts/" + i, seen, mistakes);
        }
        return mistakes;
    }

    private static void check(ContactEntry entry, String pointer, Set<String> seen, List<Mistake> mistakes) {
        if (entry.email().length() > LONGEST || !EMAIL.matcher(entry.email()).matches()) {
            mistakes.add(new Mistake(pointer + "/email", "Not an e-mail address."));
        }
        if (!seen.add(entry.email().toLowerCase(Locale.ROOT))) {
            mistakes.add(new Mistake(pointer + "/email", "This address stands in the list already."));
        }
        if (!Language.isCode(entry.locale())) {
            mistakes.add(new Mistake(pointer + "/locale", "en or id."));
        }
    }

    static Contacts of(List<ContactEntry> entries) {
        return new Contacts(entries.stream()
                .map(e -> new Contact(
                        e.email(),
                        Language.of(e.locale()),
                        Set.copyOf(e.subscriptions()),
                        Set.copyOf(e.unsubscribed().orElse(List.of()))))
                .toList());
    }

    /** The addresses whose declined groups are said anew; of the others they stay as they are. */
    static Set<String> addressesSaidAnew(List<ContactEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.unsubscribed().isPresent())
                .map(ContactEntry::email)
                .collect(Collectors.toSet());
    }
}
