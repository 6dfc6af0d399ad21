package io.saldo.notification.mail;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Takes the mails that are due, so that no other instance sends them at the same time. */
@UseCase
class TakeMails {

    private final MailStore mails;
    private final MailConfig config;

    TakeMails(MailStore mails, MailConfig config) {
        this.mails = mails;
        this.config = config;
    }

    @WithTransaction
    Uni<List<OutgoingMail>> handle() {
        return mails.take(config.batch(), config.lease());
    }
}
