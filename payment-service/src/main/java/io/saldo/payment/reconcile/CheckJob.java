package io.saldo.payment.reconcile;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.order.OrderGateway;
import io.saldo.payment.reconcile.FindWantedChecks.Wanted;
import io.saldo.platform.activity.Busy;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.loop.WorkBell;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks gateways for orders whose check is due (gw:P-8). Two instances may ask for the same order: the answer counts
 * once. A gateway that is away is asked again when the order's next check is due.
 */
@Singleton
class CheckJob implements Busy {

    private static final Logger LOG = Logger.getLogger(CheckJob.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final FindWantedChecks find;
    private final OrderGateway gateway;
    private final TakeReports take;
    private final UnitOfWork unitOfWork;
    private final WorkBell bell;
    private @Nullable Loop loop;

    CheckJob(FindWantedChecks find, OrderGateway gateway, TakeReports take, UnitOfWork unitOfWork, WorkBell bell) {
        this.find = find;
        this.gateway = gateway;
        this.take = take;
        this.unitOfWork = unitOfWork;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("order-checks", bell, POLL, this::workOff);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    @Override
    public String what() {
        return "orders to be checked";
    }

    @Override
    public long count() {
        return Loop.await(() -> unitOfWork.run(find::count));
    }

    private boolean workOff() {
        List<Wanted> waiting = Loop.await(() -> unitOfWork.run(find::waiting));
        waiting.forEach(wanted -> Loop.await(() -> check(wanted)));
        return !waiting.isEmpty();
    }

    private Uni<Void> check(Wanted wanted) {
        return gateway.reports(wanted.paymentId())
                .onFailure(GatewayAway.class)
                .recoverWithItem(away -> {
                    LOG.warnf("Order %s is not checked: %s", wanted.paymentId(), away.getMessage());
                    return List.of();
                })
                .chain(reports -> take.handle(wanted.paymentId(), wanted.gatewayAccount(), reports));
    }
}
