package io.saldo.payment.refund;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.payment.PaymentCrashPoint;
import io.saldo.payment.gateway.CallsAbreast;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.Lanes;
import io.saldo.platform.activity.Busy;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.loop.WorkBell;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has companies pay legs back, in one lane per gateway account, a few abreast: each leg is kept, called, and kept again
 * (gw:P-13). Two instances may call for the same leg: its key makes it one refund, and its end counts once.
 */
@Singleton
class RefundJob implements Busy {

    private static final Logger LOG = Logger.getLogger(RefundJob.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int ABREAST = 4;

    private final FindWantedLegs find;
    private final ClaimLeg claim;
    private final LegGateway gateway;
    private final TakeRefundReport take;
    private final PostponeLeg postpone;
    private final UnitOfWork unitOfWork;
    private final WorkBell bell;
    private final Lanes lanes = new Lanes("refunds", this::workRow);
    private @Nullable Loop loop;

    RefundJob(
            FindWantedLegs find,
            ClaimLeg claim,
            LegGateway gateway,
            TakeRefundReport take,
            PostponeLeg postpone,
            UnitOfWork unitOfWork,
            WorkBell bell) {
        this.find = find;
        this.claim = claim;
        this.gateway = gateway;
        this.take = take;
        this.postpone = postpone;
        this.unitOfWork = unitOfWork;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("refunds", bell, POLL, this::openLanes);
    }

    void stop(@Observes ShutdownEvent event) {
        lanes.stop();
        if (loop != null) {
            loop.stop();
        }
    }

    @Override
    public String what() {
        return "refunds to be asked for";
    }

    @Override
    public long count() {
        return Loop.await(() -> unitOfWork.run(find::count));
    }

    private boolean openLanes() {
        lanes.open(Loop.await(() -> unitOfWork.run(find::gatewayAccounts)));
        return false;
    }

    private boolean workRow(String gatewayAccount) {
        return CallsAbreast.work(
                Loop.await(() -> unitOfWork.run(() -> find.waiting(gatewayAccount, ABREAST))), this::work);
    }

    private void work(String key) {
        try {
            Loop.await(() -> claim.handle(key)).ifPresent(leg -> {
                Crash.at(PaymentCrashPoint.REFUND_BEFORE_CALL);
                Loop.await(() -> gateway.report(leg).chain(report -> take.handle(key, report)));
            });
        } catch (GatewayAway e) {
            LOG.warnf("Refund %s: %s", key, e.getMessage());
            Loop.await(() -> postpone.handle(key));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Refund %s could not be asked for", key);
            Loop.await(() -> postpone.handle(key));
        }
    }
}
