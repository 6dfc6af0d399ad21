package io.saldo.notification.mail;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Puts off all mails that are due: none of several got an answer, so that the others need not be tried one by one. */
@UseCase
class HoldUpMails {

    private final HeldUpStore mails;
    private final MailConfig config;

    HoldUpMails(HeldUpStore mails, MailConfig config) {
        this.mails = mails;
        this.config = config;
    }

    @WithTransaction
    Uni<Integer> handle(List<OutgoingMail> taken, List<OutgoingMail> alone, String reason) {
        return mails.holdUp(taken, alone, reason, config.patience());
    }
}
