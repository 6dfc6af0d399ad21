package io.saldo.notification.delivery;

import io.saldo.notification.contact.Language;
import java.util.List;
import java.util.Optional;

/**
 * One recipient's share of a piece of news, with its words: a message in every language, a mail in its reader's, with
 * the link that declines its group unless it is a legal notice.
 */
record Delivery(String id, Recipient recipient, List<Text> texts, Optional<String> unsubscribe) {

    /** The words in one language; HTML for mails only. */
    record Text(Language language, String subject, String body, Optional<String> html) {}

    DeliveryState firstState() {
        return recipient.channel() == Channel.INTERNAL ? DeliveryState.SENT : DeliveryState.PLANNED;
    }
}
