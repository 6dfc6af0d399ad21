package io.saldo.platform.due;

import static io.saldo.platform.fault.PlatformCrashPoint.DUE_BEFORE_COMMIT;
import static io.saldo.platform.fault.PlatformCrashPoint.DUE_COMMITTED;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.due.DueRows.Due;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.loop.WorkBell;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Does scheduled work when the billing clock reaches it: oldest instant first, one transaction each. */
@Singleton
public class DueWorker {

    private static final Logger LOG = Logger.getLogger(DueWorker.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int AT_ONCE = 100;
    private static final Uni<Boolean> NOT_DONE = Uni.createFrom().item(false);

    /** Pauses after failed attempts; then the work is parked until a person looks at it. */
    private static final List<Duration> RETRIES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30));

    private final DueRows rows;
    private final Instance<DueTask> tasks;
    private final BillingClock clock;
    private final UnitOfWork unitOfWork;
    private final WorkBell bell;
    private @Nullable Loop loop;

    DueWorker(DueRows rows, Instance<DueTask> tasks, BillingClock clock, UnitOfWork unitOfWork, WorkBell bell) {
        this.rows = rows;
        this.tasks = tasks;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        if (!tasks.isUnsatisfied()) {
            loop = Loop.start("due-rows", bell, POLL, this::workOff);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    private boolean workOff() {
        List<Due> due = Loop.await(() -> unitOfWork.run(() -> rows.due(clock.now(), AT_ONCE)));
        boolean done = false;
        for (Due one : due) {
            Outcome outcome = Loop.await(() -> doOne(one));
            if (outcome == Outcome.OUT_OF_TURN) {
                return true;
            }
            done |= outcome == Outcome.DONE;
        }
        return done;
    }

    /** What became of it; not done is what another worker has, and what failed. */
    private enum Outcome {
        DONE,
        NOT_DONE,
        OUT_OF_TURN
    }

    private Uni<Outcome> doOne(Due due) {
        return unitOfWork
                .run(() -> rows.claim(due).chain(taken -> taken ? lockAndRun(due) : NOT_DONE))
                .invoke(() -> Crash.at(DUE_COMMITTED))
                .map(done -> done ? Outcome.DONE : Outcome.NOT_DONE)
                .onFailure(DueTask.OutOfTurn.class)
                .recoverWithItem(Outcome.OUT_OF_TURN)
                .onFailure()
                .recoverWithUni(e -> failed(due, e));
    }

    private Uni<Boolean> lockAndRun(Due due) {
        DueTask task = task(due.kind());
        return task.lock(due.account())
                .chain(() -> rows.stillDue(due))
                .chain(still -> still ? runAndMove(task, due) : NOT_DONE);
    }

    private Uni<Boolean> runAndMove(DueTask task, Due due) {
        return task.run(due.account(), due.dueAt())
                .chain(next -> move(due, next))
                .invoke(() -> Crash.at(DUE_BEFORE_COMMIT));
    }

    private Uni<Boolean> move(Due due, Optional<Instant> next) {
        next.filter(instant -> !instant.isAfter(due.dueAt())).ifPresent(instant -> {
            throw new IllegalStateException(due.kind() + " at " + due.dueAt() + " would be due again at " + instant);
        });
        return next.map(instant -> rows.schedule(due.account(), due.kind(), instant))
                .orElseGet(() -> rows.cancel(due.account(), due.kind()))
                .replaceWith(true);
    }

    private Uni<Outcome> failed(Due due, Throwable failure) {
        LOG.errorf(failure, "Due work %s of %s failed", due.kind(), due.account());
        Optional<Duration> retryIn =
                due.attempts() < RETRIES.size() ? Optional.of(RETRIES.get(due.attempts())) : Optional.empty();
        return unitOfWork
                .run(() -> rows.failed(due, String.valueOf(failure.getMessage()).replace('\0', ' '), retryIn))
                .replaceWith(Outcome.NOT_DONE);
    }

    private DueTask task(String kind) {
        return tasks.stream()
                .filter(task -> task.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No task does due work of the kind " + kind + "."));
    }
}
