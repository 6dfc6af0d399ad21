package io.saldo.stack.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a raw mail apart. */
final class MimeReader {

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Mail.Attachment> attachments = new ArrayList<>();

    private MimeReader() {}

    static Mail read(String box, String uid, String raw) throws IOException {
        MimeReader reader = new MimeReader();
        try {
            var message = new MimeMessage(NO_SERVER, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
            reader.take(message);
            return new Mail(
                    box,
                    uid,
                    addresses(message.getFrom()),
                    addresses(message.getRecipients(Message.RecipientType.TO)),
                    message.getSubject() == null ? "(no subject)" : message.getSubject(),
                    sentAt(message.getSentDate()),
                    reader.text.toString(),
                    reader.html.toString(),
                    reader.attachments);
        } catch (MessagingException e) {
            throw new IOException("cannot read mail " + uid + " of " + box, e);
        }
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                take(inner);
            }
        } else if (part.getFileName() != null) {
            attachments.add(new Mail.Attachment(
                    MimeUtility.decodeText(part.getFileName()),
                    part.getContentType().replaceAll(";(?s).*", ""),
                    part.getInputStream().readAllBytes()));
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else if (part.isMimeType("text/plain")) {
            text.append(part.getContent());
        }
    }

    private static String addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses).map(Address::toString).collect(Collectors.joining(", "));
    }

    private static Instant sentAt(@Nullable Date date) {
        return date == null ? Instant.EPOCH : date.toInstant();
    }
}
