package io.saldo.account.integrity;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.loop.Bell;
import io.saldo.platform.loop.Loop;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Watches the books: those written lately each round, and all of them in turn. */
@Singleton
class IntegrityJob {

    private final CheckLedger check;
    private final FindBooksToCheck find;
    private final IntegrityConfig config;
    private Optional<AccountId> last = Optional.empty();
    private @Nullable Loop loop;

    IntegrityJob(CheckLedger check, FindBooksToCheck find, IntegrityConfig config) {
        this.check = check;
        this.find = find;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("integrity", new Bell(), config.interval(), this::round);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    /** Always gives false, so that the next round waits for the interval. */
    private boolean round() {
        var round = Loop.await(() -> find.after(last));
        if (!round.accounts().isEmpty()) {
            List<Difference> _ = Loop.await(() -> check.handle(round.accounts()));
        }
        last = round.last();
        return false;
    }
}
