package io.saldo.payment.callback;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.payment.PaymentCrashPoint;
import io.saldo.platform.activity.Busy;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Works on callbacks right after they were stored, several at a time; what an instance left behind, another takes up. */
@Singleton
class CallbackJob implements Busy {

    private static final Logger LOG = Logger.getLogger(CallbackJob.class);
    private static final int WORKERS = 4;
    private static final Duration POLL = Duration.ofSeconds(1);

    private final FindCallbacks find;
    private final HandleCallback handle;
    private final PostponeCallback postpone;
    private final CallbackBell bell;
    private final UnitOfWork unitOfWork;
    private final List<Loop> loops = new ArrayList<>();

    CallbackJob(
            FindCallbacks find,
            HandleCallback handle,
            PostponeCallback postpone,
            CallbackBell bell,
            UnitOfWork unitOfWork) {
        this.find = find;
        this.handle = handle;
        this.postpone = postpone;
        this.bell = bell;
        this.unitOfWork = unitOfWork;
    }

    void start(@Observes StartupEvent event) {
        for (int i = 0; i < WORKERS; i++) {
            int worker = i;
            loops.add(Loop.start("callbacks-" + i, bell, POLL, () -> workOff(worker)));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        loops.forEach(Loop::stop);
    }

    @Override
    public String what() {
        return "callbacks to be worked on";
    }

    @Override
    public long count() {
        return Loop.await(() -> unitOfWork.run(find::count));
    }

    private boolean workOff(int worker) {
        boolean done = false;
        for (long id : Loop.await(() -> unitOfWork.run(() -> find.waiting(worker, WORKERS)))) {
            done |= doOne(id);
        }
        return done;
    }

    private boolean doOne(long id) {
        try {
            boolean done = Loop.await(() -> handle.handle(id));
            Crash.at(PaymentCrashPoint.CALLBACK_HANDLED);
            return done;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Callback %d could not be worked on", id);
            Loop.await(() -> postpone.handle(id, String.valueOf(e.getMessage())));
            return false;
        }
    }
}
