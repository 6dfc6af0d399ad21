package io.saldo.payment.method;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
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
 * Asks companies whether methods have been handed over, in one lane per gateway account, a few abreast; two instances may
 * ask for the same one.
 */
@Singleton
class MethodJob implements Busy {

    private static final Logger LOG = Logger.getLogger(MethodJob.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int ABREAST = 4;

    private final FindWantedMethods find;
    private final MethodGateway gateway;
    private final TakeSetup take;
    private final PostponeMethodCheck postpone;
    private final UnitOfWork unitOfWork;
    private final WorkBell bell;
    private final Lanes lanes = new Lanes("saved-methods", this::workRow);
    private @Nullable Loop loop;

    MethodJob(
            FindWantedMethods find,
            MethodGateway gateway,
            TakeSetup take,
            PostponeMethodCheck postpone,
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
        loop = Loop.start("saved-methods", bell, POLL, this::openLanes);
    }

    void stop(@Observes ShutdownEvent event) {
        lanes.stop();
        if (loop != null) {
            loop.stop();
        }
    }

    @Override
    public String what() {
        return "saved methods to be asked about";
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

    private void work(String methodId) {
        try {
            Loop.await(() -> gateway.report(methodId).chain(report -> take.handle(methodId, report)));
        } catch (GatewayAway e) {
            LOG.warnf("Method %s: %s", methodId, e.getMessage());
            Loop.await(() -> postpone.handle(methodId));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Method %s could not be asked about", methodId);
            Loop.await(() -> postpone.handle(methodId));
        }
    }
}
