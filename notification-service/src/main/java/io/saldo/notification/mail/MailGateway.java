package io.saldo.notification.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import org.jboss.logging.Logger;

/** Hands a mail to the mail server. */
@Singleton
class MailGateway {

    private static final Logger LOG = Logger.getLogger(MailGateway.class);

    /** We are not let in, or not allowed to send: the mails are good, our settings are not. */
    private static final Set<Integer> NOT_LET_IN = Set.of(530, 535);

    /** The server is shutting down; it may say so at any step. */
    private static final int GOES_AWAY = 421;

    /** As an answer to an address it means that the server does not send for us; as an answer to a mail, that one mail. */
    private static final int TRANSACTION_FAILED = 554;

    /** Shown to customers, whom names and addresses of our own machines do not concern; the log has them. */
    private static final String NOT_YET = "The mail server did not take it yet.";

    private final SmtpGateway server;
    private final MailConfig config;

    MailGateway(SmtpGateway server, MailConfig config) {
        this.server = server;
        this.config = config;
    }

    Uni<Outcome> send(OutgoingMail mail) {
        return Uni.createFrom()
                .deferred(() -> server.take(letter(mail)))
                .ifNoItem()
                .after(config.timeout())
                .fail()
                .<Outcome>map(sent -> new Outcome.Taken())
                .onFailure()
                .recoverWithItem(MailGateway::outcome);
    }

    private MailMessage letter(OutgoingMail mail) {
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add("Message-ID", "<" + mail.id() + "@" + config.domain() + ">")
                .add("Auto-Submitted", "auto-generated");
        mail.unsubscribe().ifPresent(link -> headers.add("List-Unsubscribe", "<" + link + ">")
                .add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        var letter = new MailMessage()
                .setTo(mail.recipient())
                .setSubject(mail.subject())
                .setText(mail.text())
                .setHtml(mail.html())
                .setHeaders(headers);
        mail.attachment().ifPresent(file -> letter.setAttachment(attachment(file)));
        return letter;
    }

    private static MailAttachment attachment(OutgoingMail.Attachment file) {
        return MailAttachment.create()
                .setName(file.fileName())
                .setContentType("application/pdf")
                .setDisposition("attachment")
                .setData(Buffer.buffer(file.pdf()));
    }

    /** Only an address or a mail that is refused for good has failed; whatever else is wrong may be put right. */
    static Outcome outcome(Throwable failure) {
        String reason = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        if (!(failure instanceof SMTPException refusal)) {
            LOG.warnf("The mail server gives no answer: %s", reason);
            return new Outcome.NoAnswer(NOT_YET, !isNotConnected(failure));
        }
        int code = refusal.getReplyCode();
        if (NOT_LET_IN.contains(code) || code == TRANSACTION_FAILED) {
            LOG.errorf("The mail server does not take mails from us: %s", reason);
        }
        if (!isOfThisMail(code, String.valueOf(refusal.getMessage()))) {
            return new Outcome.NoAnswer(NOT_YET, false);
        }
        return refusal.isPermanent() ? new Outcome.Refused(reason) : new Outcome.NotNow(reason);
    }

    private static boolean isNotConnected(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }

    /** The mail client says at which step it was refused in the first words of its message only. */
    private static boolean isOfThisMail(int code, String message) {
        return !NOT_LET_IN.contains(code)
                && code != GOES_AWAY
                && (message.startsWith("sending data failed")
                        || (message.startsWith("recipient address not accepted") && code != TRANSACTION_FAILED));
    }
}
