package io.saldo.notification.mail;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Takes up whatever waits for the mail server: it has answered. */
@UseCase
class LetMailsGo {

    private final HeldUpStore mails;

    LetMailsGo(HeldUpStore mails) {
        this.mails = mails;
    }

    @WithTransaction
    Uni<Integer> handle() {
        return mails.letGo();
    }
}
