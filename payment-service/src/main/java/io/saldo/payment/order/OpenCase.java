package io.saldo.payment.order;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.unmatched.OpenMoney;
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

    private final CaseStore told;
    private final AuditLog audit;
    private final Counter cases;

    OpenCase(CaseStore told, AuditLog audit, MeterRegistry meters) {
        this.told = told;
        this.audit = audit;
        this.cases = Counter.builder("saldo_payment_cases")
                .description("Reports of payment companies against money that is in the book.")
                .register(meters);
    }

    /** Once for each thing that is told of a transaction, however often a company is asked. */
    @WithTransaction
    Uni<Void> handle(PaymentOrder order, GatewayReport report, ReportOutcome.Case found) {
        return told.add(order.way().gatewayAccount(), report)
                .chain(first -> first
                        ? handle(order.account(), order.paymentId(), found.reason(), order, report)
                        : Uni.createFrom().voidItem());
    }

    /** Of money that is nobody's, once as well. */
    @WithTransaction
    Uni<Void> handle(OpenMoney money, GatewayReport report, ReportOutcome.Case found) {
        return told.add(money.gatewayAccount(), report)
                .chain(first -> first
                        ? append(Optional.empty(), money.id(), found.reason(), money, report)
                        : Uni.createFrom().voidItem());
    }

    /** {@code ours} is how it stands here, {@code theirs} what was said against it. */
    @WithTransaction
    public Uni<Void> handle(AccountId account, String paymentId, String reason, Object ours, Object theirs) {
        return append(Optional.of(account), paymentId, reason, ours, theirs);
    }

    private Uni<Void> append(Optional<AccountId> account, String object, String reason, Object ours, Object theirs) {
        return audit.append(new Change(
                        Caller.SYSTEM.name(),
                        "payment-case",
                        account,
                        object,
                        reason,
                        Optional.of(ours),
                        Optional.of(theirs)))
                .invoke(() -> {
                    cases.increment();
                    LOG.warnf("Payment %s: %s", object, reason);
                });
    }
}
