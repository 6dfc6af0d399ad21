package io.saldo.notification.mail;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

/** Keeps what became of a mail: sent, to be tried again after a pause, or refused for good. */
@UseCase
class RecordOutcome {

    private final MailStore mails;
    private final MailConfig config;
    private final BillingClock clock;

    RecordOutcome(MailStore mails, MailConfig config, BillingClock clock) {
        this.mails = mails;
        this.config = config;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Integer> handle(OutgoingMail mail, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken _ -> mails.sent(mail, clock.now());
            case Outcome.Refused(String reason) -> mails.refused(mail, reason);
            case Outcome.NotNow(String reason) -> mails.again(mail, reason, false, config.patience());
            case Outcome.NoAnswer none ->
                mails.again(mail, none.reason(), none.waitsForTheServer(mail), config.patience());
        };
    }
}
