package io.saldo.stack.mail;

import java.time.Instant;
import java.util.List;

/** One mail in the box of one address; a part that it lacks is empty. */
record Mail(
        String box,
        String uid,
        String from,
        String to,
        String subject,
        Instant sentAt,
        String text,
        String html,
        List<Attachment> attachments) {

    Mail {
        attachments = List.copyOf(attachments);
    }

    /** A file that came with it. */
    record Attachment(String name, String contentType, byte[] content) {}
}
