package io.saldo.notification.news;

import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** A channel of its own beside messages and mails: it plans news in the transaction of the event, once (L-13). */
public interface ChannelStore {

    /** About one account, told to one, mostly the same. */
    Uni<Void> plan(AccountId about, AccountId told, News news, Instant now);
}
