package io.saldo.payment.charge;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.payment.charge.FindWantedCharges.Wanted;
import io.saldo.payment.gateway.CallsAbreast;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.Lanes;
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
 * Calls the companies of charges, in one lane per gateway account, a few abreast; two instances may call for the same one,
 * which is one charge there.
 */
@Singleton
class ChargeJob implements Busy {

    private static final Logger LOG = Logger.getLogger(ChargeJob.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int ABREAST = 4;

    private final FindWantedCharges find;
    private final ClaimCharge claim;
    private final ChargeGateway gateway;
    private final TakeCharge take;
    private final PostponeCharge postpone;
    private final UnitOfWork unitOfWork;
    private final WorkBell bell;
    private final Lanes lanes = new Lanes("charges", this::workRow);
    private @Nullable Loop loop;

    ChargeJob(
            FindWantedCharges find,
            ClaimCharge claim,
            ChargeGateway gateway,
            TakeCharge take,
            PostponeCharge postpone,
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
        loop = Loop.start("charges", bell, POLL, this::openLanes);
    }

    void stop(@Observes ShutdownEvent event) {
        lanes.stop();
        if (loop != null) {
            loop.stop();
        }
    }

    @Override
    public String what() {
        return "charges of saved methods";
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

    private void work(Wanted wanted) {
        try {
            Loop.await(() -> claim.handle(wanted))
                    .ifPresent(charge -> Loop.await(() -> gateway.charge(charge)
                            .chain(report -> take.handle(charge.paymentId(), charge.gatewayAccount(), report))));
        } catch (GatewayAway e) {
            LOG.warnf("Charge %s: %s", wanted.paymentId(), e.getMessage());
            Loop.await(() -> postpone.handle(wanted.paymentId()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Charge %s could not be called for", wanted.paymentId());
            Loop.await(() -> postpone.handle(wanted.paymentId()));
        }
    }
}
