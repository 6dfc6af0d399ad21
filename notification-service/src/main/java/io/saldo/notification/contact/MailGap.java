package io.saldo.notification.contact;

import java.util.Optional;

/** Whom mail about an account does not reach (L-7): an address that takes none, a group of news, or all of it. */
public record MailGap(Kind kind, Optional<String> email, Optional<Subscription> subscription) {

    /** What is not reached. */
    public enum Kind {
        ADDRESS,
        GROUP,
        ALL
    }

    static MailGap ofAddress(String email) {
        return new MailGap(Kind.ADDRESS, Optional.of(email), Optional.empty());
    }

    static MailGap ofGroup(Subscription subscription) {
        return new MailGap(Kind.GROUP, Optional.empty(), Optional.of(subscription));
    }

    static MailGap ofAll() {
        return new MailGap(Kind.ALL, Optional.empty(), Optional.empty());
    }

    /** For readers who have no words of their own for it. */
    String sentence() {
        return switch (kind) {
            case ADDRESS -> "The last mail to " + email.orElseThrow() + " was refused: please check the address.";
            case GROUP ->
                "Nobody is subscribed to " + subscription.orElseThrow()
                        + ": such messages are shown in the console only.";
            case ALL -> "Nobody gets mail about this account: messages are shown in the console only.";
        };
    }
}
