package io.saldo.payment.reconcile;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.payment.gateway.CallsAbreast;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.Lanes;
import io.saldo.payment.order.OrderGateway;
import io.saldo.payment.reconcile.FindWantedChecks.Wanted;
import io.saldo.platform.activity.Busy;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.loop.WorkBell;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks gateways for orders whose check is due (gw:P-8), in one lane per gateway account, a few orders abreast: neither a
 * company that is slow or away, nor an answer that cannot be read, holds others up. Two instances may ask for the same
 * order: the answer counts once. What fails is asked again, ever later, and once more when the next check is due.
 */
@Singleton
class CheckJob implements Busy {

    private static final Logger LOG = Logger.getLogger(CheckJob.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int ABREAST = 4;

    private final FindWantedChecks find;
    private final OrderGateway gateway;
    private final TakeReports take;
    private final PostponeCheck postpone;
    private final UnitOfWork unitOfWork;
    private final WorkBell bell;
    private final Lanes lanes = new Lanes("order-checks", this::checkRow);
    private @Nullable Loop loop;

    CheckJob(
            FindWantedChecks find,
            OrderGateway gateway,
            TakeReports take,
            PostponeCheck postpone,
            UnitOfWork unitOfWork,
            WorkBell bell) {
        this.find = find;
        this.gateway = gateway;
        this.take = take;
        this.postpone = postpone;
        this.unitOfWork = unitOfWork;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("order-checks", bell, POLL, this::openLanes);
    }

    void stop(@Observes ShutdownEvent event) {
        lanes.stop();
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

    private boolean openLanes() {
        lanes.open(Loop.await(() -> unitOfWork.run(find::gatewayAccounts)));
        return false;
    }

    /** Waits for all of the row; false when nothing waits. */
    private boolean checkRow(String gatewayAccount) {
        return CallsAbreast.work(
                Loop.await(() -> unitOfWork.run(() -> find.waiting(gatewayAccount, ABREAST))), this::check);
    }

    private void check(Wanted wanted) {
        try {
            Loop.await(() -> gateway.reports(wanted.paymentId())
                    .chain(reports -> take.handle(wanted.paymentId(), wanted.gatewayAccount(), reports)));
        } catch (GatewayAway e) {
            LOG.warnf("Order %s is not checked: %s", wanted.paymentId(), e.getMessage());
            Loop.await(() -> postpone.handle(wanted.paymentId()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Order %s could not be checked", wanted.paymentId());
            Loop.await(() -> postpone.handle(wanted.paymentId()));
        }
    }
}
