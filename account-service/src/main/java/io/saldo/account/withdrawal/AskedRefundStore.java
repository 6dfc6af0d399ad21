package io.saldo.account.withdrawal;

import io.saldo.account.Author;
import io.saldo.account.booking.Booking;
import io.saldo.account.refund.Refund;
import io.saldo.account.refund.RefundRequestStore;
import io.saldo.account.refund.RefundView;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Has a decided refund paid out, and keeps who of the staff has asked for it. */
@Singleton
class AskedRefundStore {

    private final RefundRequestStore requests;
    private final AuditLog audit;

    AskedRefundStore(RefundRequestStore requests, AuditLog audit) {
        this.requests = requests;
        this.audit = audit;
    }

    Uni<Void> keep(Booking booking, Refund refund, Author author, String operation) {
        return requests.ask(booking, refund)
                .chain(() -> author.caller().is(Role.OPERATOR)
                        ? audit.append(new AuditLog.Change(
                                author.caller().name(),
                                operation,
                                Optional.of(booking.account().id()),
                                refund.id(),
                                author.reason(),
                                Optional.empty(),
                                Optional.of(RefundView.of(refund))))
                        : Uni.createFrom().voidItem());
    }
}
