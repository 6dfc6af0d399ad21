package io.saldo.account.notice;

import io.saldo.account.account.BillingAccount;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** Tells the people of an account something about it, while its row is locked. */
@Singleton
public class AccountNoticeStore {

    private final Outbox outbox;
    private final IdGenerator ids;

    AccountNoticeStore(Outbox outbox, IdGenerator ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    public Uni<Void> tell(BillingAccount account, AccountNotice.Kind kind, Map<String, ?> data, Instant now) {
        var notice = new AccountNotice(
                account.id(),
                ids.newId("ntc", account.id()),
                kind,
                account.zoneAt(now).dayOf(now),
                now,
                Map.copyOf(data));
        return outbox.append(OutboxEvent.of(AccountNotice.TOPIC, account.id(), now, notice))
                .replaceWithVoid();
    }
}
