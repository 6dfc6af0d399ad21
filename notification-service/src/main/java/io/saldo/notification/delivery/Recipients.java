package io.saldo.notification.delivery;

import io.saldo.notification.account.Account;
import io.saldo.notification.contact.Contacts;
import io.saldo.notification.contact.Language;
import io.saldo.notification.news.News;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides who is told: the account by an internal message, and each contact that has subscribed by a mail in its
 * language; without such a contact there is the message only (L-7, SP-8).
 */
final class Recipients {

    private Recipients() {}

    static List<Recipient> of(News news, Account told, Contacts contacts) {
        return switch (news.reach()) {
            case MESSAGE_AND_MAIL ->
                Stream.concat(message(told), mails(news, contacts)).toList();
            case MESSAGE_ONLY -> message(told).toList();
            case MAIL_ONLY -> mails(news, contacts).toList();
        };
    }

    private static Stream<Recipient> message(Account told) {
        return Stream.of(new Recipient(Channel.INTERNAL, told.id().toString(), Language.of(told.locale())));
    }

    private static Stream<Recipient> mails(News news, Contacts contacts) {
        return contacts.wanting(news.kind().subscription(), news.kind().isLegalNotice()).stream()
                .map(contact -> new Recipient(Channel.EMAIL, contact.email(), contact.language()));
    }
}
