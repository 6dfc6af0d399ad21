package io.saldo.notification.mail;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/** Keeps what became of a mail: sent, to be tried again after a pause, or failed for good. */
@UseCase
class RecordOutcome {

    private final MailStore mails;
    private final BillingClock clock;

    RecordOutcome(MailStore mails, BillingClock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Integer> handle(OutgoingMail mail, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken _ -> mails.sent(mail, clock.now());
            case Outcome.Refused(String reason) -> mails.failed(mail, reason);
            case Outcome.NotNow(String reason) ->
                Retry.after(mail.attempts() + 1)
                        .map(pause -> mails.again(mail, reason, pause))
                        .orElseGet(() -> mails.failed(mail, reason));
        };
    }
}
