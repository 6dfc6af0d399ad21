package io.saldo.notification.contact;

import java.util.List;
import java.util.stream.Stream;

/** Whom mail about an account does not reach (L-7): addresses that take none, and groups of news that nobody gets. */
public record MailGaps(List<String> addresses, List<Subscription> groups) {

    public MailGaps {
        addresses = List.copyOf(addresses);
        groups = List.copyOf(groups);
    }

    /** For readers who have no words of their own for it. */
    List<String> sentences() {
        return Stream.concat(addresses.stream().map(MailGaps::ofAddress), ofGroups())
                .toList();
    }

    private static String ofAddress(String email) {
        return "The last mail to " + email + " was refused: please check the address.";
    }

    private Stream<String> ofGroups() {
        return groups.size() == Subscription.values().length
                ? Stream.of("Nobody gets mail about this account: messages are shown in the console only.")
                : groups.stream()
                        .map(group ->
                                "Nobody is subscribed to " + group + ": such messages are shown in the console only.");
    }
}
