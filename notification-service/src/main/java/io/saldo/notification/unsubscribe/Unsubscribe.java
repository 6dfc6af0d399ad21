package io.saldo.notification.unsubscribe;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.notification.contact.OptOutStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Keeps that the reader of a mail wants no more of its group; doing it again changes nothing. */
@UseCase
class Unsubscribe {

    private final FindOptOut find;
    private final OptOutStore optOuts;
    private final AuditLog audit;
    private final BillingClock clock;

    Unsubscribe(FindOptOut find, OptOutStore optOuts, AuditLog audit, BillingClock clock) {
        this.find = find;
        this.optOuts = optOuts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives what was declined; nothing for a token that is not ours. */
    @WithTransaction
    Uni<Optional<OptOut>> handle(String token) {
        return find.of(token).call(found -> found.map(this::keep)
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> keep(OptOut optOut) {
        return optOuts.decline(optOut.account(), optOut.email(), optOut.subscription(), clock.now())
                .chain(rows -> rows == 0
                        ? Uni.createFrom().voidItem()
                        : audit.append(new Change(
                                        optOut.email(),
                                        "unsubscribe",
                                        Optional.of(optOut.account()),
                                        optOut.delivery(),
                                        "The link in this mail.",
                                        Optional.empty(),
                                        Optional.of(optOut.subscription())))
                                .replaceWithVoid());
    }
}
