package io.saldo.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.inbox.ParkedEvents.Parked;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.loop.WorkBell;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes up parked events that have become ready, one transaction each, in the order of their key. */
@Singleton
public class ParkedWorker {

    private static final Duration POLL = Duration.ofSeconds(1);

    private final ParkedEvents parked;
    private final Intake intake;
    private final Instance<EventHandler<?>> handlers;
    private final UnitOfWork unitOfWork;
    private final WorkBell bell;
    private @Nullable Loop loop;

    ParkedWorker(
            ParkedEvents parked,
            Intake intake,
            Instance<EventHandler<?>> handlers,
            UnitOfWork unitOfWork,
            WorkBell bell) {
        this.parked = parked;
        this.intake = intake;
        this.handlers = handlers;
        this.unitOfWork = unitOfWork;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        if (!handlers.isUnsatisfied()) {
            loop = Loop.start("parked-events", bell, POLL, this::takeUpReady);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    private boolean takeUpReady() {
        List<Long> ready = Loop.await(() -> unitOfWork.run(parked::ready));
        boolean done = false;
        for (long id : ready) {
            done |= Loop.await(() -> takeUp(id));
        }
        return done;
    }

    /** True when the event is done and gone. */
    private Uni<Boolean> takeUp(long id) {
        return unitOfWork.run(() -> parked.lock(id)).chain(found -> found.map(this::attempt)
                .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> attempt(Parked event) {
        return Uni.createFrom()
                .deferred(() -> intake.prepare(event.event(), handler(event.consumer())))
                .chain(() -> unitOfWork.run(() -> parked.lock(event.id()).chain(this::doAndRemove)))
                .onFailure()
                .recoverWithUni(e -> unitOfWork
                        .run(() -> parked.failed(event, Verdict.on(e, event.attempts())))
                        .replaceWith(false));
    }

    private Uni<Boolean> doAndRemove(Optional<Parked> locked) {
        if (locked.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        Parked event = locked.get();
        return intake.again(event.event(), handler(event.consumer()))
                .chain(() -> parked.remove(event.id()))
                .replaceWith(true);
    }

    private EventHandler<?> handler(String consumer) {
        return handlers.stream()
                .filter(h -> h.consumer().equals(consumer))
                .findFirst()
                .orElseThrow(
                        () -> EventRefused.because("NO_CONSUMER", "There is no consumer " + consumer + " any more."));
    }
}
