package io.saldo.account.transfer;

import io.saldo.account.Author;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keeps what an operator has moved for a customer; what customers move is their own affair. */
@Singleton
class TransferAuditStore {

    private final AuditLog audit;

    TransferAuditStore(AuditLog audit) {
        this.audit = audit;
    }

    Uni<Void> append(String operation, Author author, Transfer transfer) {
        return author.caller().is(Role.OPERATOR)
                ? audit.append(new AuditLog.Change(
                        author.caller().name(),
                        operation,
                        Optional.of(transfer.from()),
                        transfer.id(),
                        author.reason(),
                        Optional.empty(),
                        Optional.of(TransferView.given(transfer))))
                : Uni.createFrom().voidItem();
    }
}
