package io.saldo.payment.remittance;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.payment.bank.FindWantedLines;
import io.saldo.payment.bank.FindWantedLines.Wanted;
import io.saldo.platform.activity.Busy;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.loop.WorkBell;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks at lines that came, or whose claims have changed: a dedicated account's is credited, else each claim that it may
 * be the money of is matched, in a transaction of its own. Two instances may look at the same line: it is given once.
 */
@Singleton
class RemittanceJob implements Busy {

    private static final Logger LOG = Logger.getLogger(RemittanceJob.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int AT_ONCE = 20;

    private final FindWantedLines lines;
    private final FindConcerned concerned;
    private final CreditDedicated dedicated;
    private final MatchClaim match;
    private final KeepLooked keep;
    private final UnitOfWork unitOfWork;
    private final WorkBell bell;
    private @Nullable Loop loop;

    RemittanceJob(
            FindWantedLines lines,
            FindConcerned concerned,
            CreditDedicated dedicated,
            MatchClaim match,
            KeepLooked keep,
            UnitOfWork unitOfWork,
            WorkBell bell) {
        this.lines = lines;
        this.concerned = concerned;
        this.dedicated = dedicated;
        this.match = match;
        this.keep = keep;
        this.unitOfWork = unitOfWork;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("remittance", bell, POLL, this::work);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    @Override
    public String what() {
        return "bank lines to be looked at";
    }

    @Override
    public long count() {
        return Loop.await(() -> unitOfWork.run(lines::count));
    }

    private boolean work() {
        List<Wanted> waiting = Loop.await(() -> unitOfWork.run(() -> lines.waiting(AT_ONCE)));
        waiting.forEach(this::look);
        return !waiting.isEmpty();
    }

    private void look(Wanted wanted) {
        boolean done = true;
        try {
            var stored = wanted.stored();
            if (stored.customer().isPresent()) {
                Loop.await(() -> dedicated.handle(stored.customer().get(), stored.id()));
            } else {
                List<String> claims = Loop.await(() -> unitOfWork.run(() -> concerned.by(stored)));
                done = eachOf(claims, claim -> Loop.await(() -> match.handle(claim)));
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "Bank line %s could not be looked at", wanted.stored().id());
            done = false;
        }
        boolean looked = done;
        Loop.await(() -> keep.handle(wanted, looked));
    }

    /** One that cannot be matched holds up none behind it. */
    static boolean eachOf(List<String> claims, Consumer<String> match) {
        boolean all = true;
        for (String claim : claims) {
            try {
                match.accept(claim);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Claim %s could not be matched", claim);
                all = false;
            }
        }
        return all;
    }
}
