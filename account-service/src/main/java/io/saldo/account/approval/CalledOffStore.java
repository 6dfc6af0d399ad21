package io.saldo.account.approval;

import io.saldo.account.Author;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Ends the approval of something that is wanted no more, so that nobody is asked to decide it. */
@Singleton
public class CalledOffStore {

    private static final String CALL_OFF = """
            update approval
            set state = 'REJECTED', decided_by = :by, decided_at = :now, decision_reason = 'Called off: ' || cast(:why as text)
            where deed = :deed and billing_account_id = :account and object = :object and state = 'OPEN'
            """;

    private final BillingClock clock;

    CalledOffStore(BillingClock clock) {
        this.clock = clock;
    }

    /** Before the account is locked, as everybody who decides locks the approval first; nothing when it is decided. */
    public Uni<Integer> callOff(LimitedDeed deed, AccountId account, String object, Author author) {
        return Sql.of(CALL_OFF)
                .with("by", author.caller().name())
                .with("now", clock.now())
                .with("why", author.reason())
                .with("deed", deed.name())
                .with("account", account.value())
                .with("object", object)
                .update();
    }
}
