package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.security.Caller;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Credits money that came after its order was closed, or a second time, as a top-up of its own, and reports it: the
 * bank has the money, so the customer gets it (gw:P-9, SP-9). The order is locked by the caller.
 */
@UseCase
class CreditFurtherMoney {

    private static final Logger LOG = Logger.getLogger(CreditFurtherMoney.class);

    private final OrderStore orders;
    private final ConfirmPayment confirm;
    private final AuditLog audit;
    private final IdGenerator ids;
    private final BillingClock clock;

    CreditFurtherMoney(OrderStore orders, ConfirmPayment confirm, AuditLog audit, IdGenerator ids, BillingClock clock) {
        this.orders = orders;
        this.confirm = confirm;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The payment that it became. */
    @WithTransaction
    Uni<PaymentOrder> handle(PaymentOrder order, GatewayReport report) {
        PaymentOrder further = order.besides(ids.newId("pay", order.account()), clock.now());
        return orders.insert(further, Optional.empty())
                .chain(() -> confirm.handle(further, report))
                .invoke(CreditFurtherMoney::mustBeNew)
                .chain(() -> audit.append(reported(order, further)))
                .invoke(() -> LOG.warnf(
                        "%s: money for %s, which is %s", further.paymentId(), order.paymentId(), order.state()))
                .replaceWith(further);
    }

    /** Another account's order had the same transaction at this moment: the row just made must go. */
    static void mustBeNew(boolean first) {
        if (!first) {
            throw new IllegalStateException("A transaction was posted for two orders at once.");
        }
    }

    private static Change reported(PaymentOrder order, PaymentOrder further) {
        return new Change(
                Caller.SYSTEM.name(),
                "further-money",
                Optional.of(order.account()),
                further.paymentId(),
                "Money for " + order.paymentId() + ", which was " + order.state(),
                Optional.empty(),
                Optional.of(further));
    }
}
