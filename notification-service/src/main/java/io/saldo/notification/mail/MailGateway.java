package io.saldo.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;

/** Hands a mail to the mail server. */
@Singleton
class MailGateway {

    private final ReactiveMailer mailer;
    private final MailConfig config;

    MailGateway(ReactiveMailer mailer, MailConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    Uni<Outcome> send(OutgoingMail mail) {
        return mailer.send(letter(mail))
                .ifNoItem()
                .after(config.timeout())
                .fail()
                .<Outcome>map(sent -> new Outcome.Taken())
                .onFailure()
                .recoverWithItem(MailGateway::outcome);
    }

    private Mail letter(OutgoingMail mail) {
        return Mail.withText(mail.recipient(), mail.subject(), mail.text())
                .setHtml(mail.html())
                .addHeader("Message-ID", "<" + mail.id() + "@" + config.domain() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static Outcome outcome(Throwable failure) {
        String reason = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return failure instanceof SMTPException smtp && smtp.isPermanent()
                ? new Outcome.Refused(reason)
                : new Outcome.NotNow(reason);
    }
}
