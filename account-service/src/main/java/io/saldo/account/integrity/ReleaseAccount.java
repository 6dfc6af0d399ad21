package io.saldo.account.integrity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.outbox.OutboxCheck;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/**
 * Lets a stopped account go on at once after its repair: takes its outbox as it is now, and checks its book. What still
 * differs there is never accepted.
 */
@UseCase
class ReleaseAccount {

    private final AccountStore accounts;
    private final OutboxCheck outbox;
    private final CheckLedger check;
    private final AuditLog audit;

    ReleaseAccount(AccountStore accounts, OutboxCheck outbox, CheckLedger check, AuditLog audit) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.check = check;
        this.audit = audit;
    }

    /** Gives what still differs; then nothing may be kept of this. */
    @WithTransaction
    Uni<List<Difference>> handle(AccountId id, Caller caller, String reason) {
        return accounts.lock(id)
                .chain(() -> outbox.of(List.of(id)))
                .call(() -> outbox.accept(id))
                .chain(accepted -> check.handle(List.of(id))
                        .call(() -> audit.append(new AuditLog.Change(
                                caller.name(),
                                "release-account",
                                Optional.of(id),
                                id.toString(),
                                reason,
                                Optional.of(accepted),
                                Optional.empty()))));
    }
}
