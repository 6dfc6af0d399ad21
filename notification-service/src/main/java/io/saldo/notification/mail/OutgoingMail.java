package io.saldo.notification.mail;

import io.saldo.platform.id.AccountId;
import java.util.Optional;

/** A planned mail with its words; its id makes the Message-ID, so that a repeated send is recognised. */
record OutgoingMail(
        AccountId account,
        String id,
        String recipient,
        String subject,
        String text,
        String html,
        int attempts,
        Optional<String> unsubscribe,
        Optional<Attachment> attachment) {

    /** A printed document. */
    @SuppressWarnings("ArrayRecordComponent") // Two mails are never compared.
    record Attachment(String fileName, byte[] pdf) {}
}
