package io.saldo.notification.mail;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;

/** Takes up a mail that was parked, with all its patience anew; the same mail, so that a reader gets it once. */
@UseCase
class RetryMail {

    private final HeldUpStore mails;

    RetryMail(HeldUpStore mails) {
        this.mails = mails;
    }

    /** False when there is no such mail; one that is sent or on its way stays as it is. */
    @WithTransaction
    Uni<Boolean> handle(AccountId account, String id) {
        return mails.retry(account, id);
    }
}
