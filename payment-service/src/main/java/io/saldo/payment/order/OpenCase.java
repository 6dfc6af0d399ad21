package io.saldo.payment.order;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Keeps, for an operator, what a company says against money that is in the book: in the audit log and counted. A late
 * message takes no money back (gw:P-16). A callback that says it is listed under its state CASE, too.
 */
@UseCase
public class OpenCase {

    private static final Logger LOG = Logger.getLogger(OpenCase.class);

    private final AuditLog audit;
    private final Counter cases;

    OpenCase(AuditLog audit, MeterRegistry meters) {
        this.audit = audit;
        this.cases = Counter.builder("saldo_payment_cases")
                .description("Reports of payment companies against money that is in the book.")
                .register(meters);
    }

    @WithTransaction
    Uni<Void> handle(PaymentOrder order, GatewayReport report, ReportOutcome.Case found) {
        return handle(order.account(), order.paymentId(), found.reason(), order, report);
    }

    /** {@code ours} is how it stands here, {@code told} what was said against it. */
    @WithTransaction
    public Uni<Void> handle(AccountId account, String paymentId, String reason, Object ours, Object told) {
        return audit.append(new Change(
                        Caller.SYSTEM.name(),
                        "payment-case",
                        Optional.of(account),
                        paymentId,
                        reason,
                        Optional.of(ours),
                        Optional.of(told)))
                .invoke(() -> {
                    cases.increment();
                    LOG.warnf("Payment %s: %s", paymentId, reason);
                });
    }
}
