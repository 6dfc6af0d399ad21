package io.saldo.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A real mail server in this process, and what has arrived there. */
public final class Mailbox {

    private static Optional<GreenMail> server = Optional.empty();

    private Mailbox() {}

    /** A mail as it arrived. */
    public record Arrived(
            String messageId, String subject, String text, String html, List<String> attachments, String unsubscribe) {}

    public static synchronized void open() {
        if (server.isEmpty()) {
            var smtp = new ServerSetup(MailPort.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
            smtp.setServerStartupTimeout(60_000);
            var greenMail = new GreenMail(smtp);
            greenMail.start();
            server = Optional.of(greenMail);
        }
    }

    /** From now on no mail can be sent; what has arrived is forgotten. */
    public static synchronized void close() {
        server.ifPresent(GreenMail::stop);
        server = Optional.empty();
    }

    public static synchronized List<Arrived> of(String address) {
        return server.map(greenMail -> Arrays.stream(greenMail.getReceivedMessagesForDomain(address))
                        .map(Mailbox::read)
                        .toList())
                .orElse(List.of());
    }

    private static Arrived read(MimeMessage message) {
        try {
            var parts = new Parts("", "", List.of());
            parts = parts.with(message.getContent(), message.getContentType());
            return new Arrived(
                    message.getMessageID(),
                    message.getSubject(),
                    parts.text(),
                    parts.html(),
                    parts.attachments(),
                    message.getHeader("List-Unsubscribe") == null ? "" : message.getHeader("List-Unsubscribe", null));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Parts(String text, String html, List<String> attachments) {

        Parts with(Object content, String type) throws MessagingException, IOException {
            if (content instanceof Multipart multipart) {
                Parts parts = this;
                for (int i = 0; i < multipart.getCount(); i++) {
                    parts = parts.with(multipart.getBodyPart(i));
                }
                return parts;
            }
            String plain = content.toString().replace("\r\n", "\n");
            return type.startsWith("text/html")
                    ? new Parts(text, plain, attachments)
                    : new Parts(plain, html, attachments);
        }

        private Parts with(BodyPart part) throws MessagingException, IOException {
            if (part.getFileName() != null) {
                return new Parts(
                        text,
                        html,
                        Stream.concat(attachments.stream(), Stream.of(part.getFileName()))
                                .toList());
            }
            return with(part.getContent(), part.getContentType());
        }
    }
}
