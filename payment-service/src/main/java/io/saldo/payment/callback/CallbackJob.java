package io.saldo.payment.callback;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.payment.PaymentCrashPoint;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.platform.activity.Busy;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works on callbacks right after they were stored, in one lane per gateway account and several abreast, so that a company
 * that is slow to confirm holds up no other; what an instance left behind, another takes up.
 */
@Singleton
class CallbackJob implements Busy {

    private static final Logger LOG = Logger.getLogger(CallbackJob.class);
    private static final int ABREAST = 4;
    private static final Duration POLL = Duration.ofSeconds(1);

    private final FindCallbacks find;
    private final CallbackGateway callbacks;
    private final PostponeCallback postpone;
    private final CallbackBell bell;
    private final UnitOfWork unitOfWork;
    private final Set<String> lanes = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("callbacks-", 0).factory());
    private volatile boolean running = true;
    private @Nullable Loop loop;

    CallbackJob(
            FindCallbacks find,
            CallbackGateway callbacks,
            PostponeCallback postpone,
            CallbackBell bell,
            UnitOfWork unitOfWork) {
        this.find = find;
        this.callbacks = callbacks;
        this.postpone = postpone;
        this.bell = bell;
        this.unitOfWork = unitOfWork;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("callbacks", bell, POLL, this::openLanes);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        if (loop != null) {
            loop.stop();
        }
        threads.shutdown();
    }

    @Override
    public String what() {
        return "callbacks to be worked on";
    }

    @Override
    public long count() {
        return Loop.await(() -> unitOfWork.run(find::count));
    }

    private boolean openLanes() {
        Loop.await(() -> unitOfWork.run(find::gatewayAccounts)).stream()
                .filter(lanes::add)
                .forEach(account -> threads.execute(() -> workOff(account)));
        return false;
    }

    /** A lane closes when nothing waits in it; the bell is rung once more for what came at that moment. */
    private void workOff(String gatewayAccount) {
        boolean any = false;
        try {
            while (running && workRow(gatewayAccount)) {
                any = true;
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "Callbacks of %s", gatewayAccount);
        } finally {
            lanes.remove(gatewayAccount);
        }
        if (any) {
            bell.ring();
        }
    }

    /** False when nothing waits that is not being worked on elsewhere. */
    private boolean workRow(String gatewayAccount) {
        List<Long> row = Loop.await(() -> unitOfWork.run(() -> find.waiting(gatewayAccount)));
        var shares = IntStream.range(0, Math.min(ABREAST, row.size()))
                .mapToObj(share -> CompletableFuture.supplyAsync(() -> workShare(row, share), threads))
                .toList();
        return shares.stream().map(CompletableFuture::join).reduce(false, Boolean::logicalOr);
    }

    private boolean workShare(List<Long> row, int share) {
        boolean done = false;
        for (int i = share; i < row.size() && running; i += ABREAST) {
            done |= workOne(row.get(i));
        }
        return done;
    }

    private boolean workOne(long id) {
        try {
            boolean done = Loop.await(() -> callbacks.work(id));
            Crash.at(PaymentCrashPoint.CALLBACK_HANDLED);
            return done;
        } catch (GatewayAway e) {
            LOG.warnf("Callback %d is put off: %s", id, e.getMessage());
            Loop.await(() -> postpone.handle(id, String.valueOf(e.getMessage())));
            return false;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Callback %d could not be worked on", id);
            Loop.await(() -> postpone.handle(id, String.valueOf(e.getMessage())));
            return false;
        }
    }
}
