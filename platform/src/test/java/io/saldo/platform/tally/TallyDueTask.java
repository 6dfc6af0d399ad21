package io.saldo.platform.tally;

import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Adds 1 each hour, five times; the third attempt at all fails once. */
@Singleton
class TallyDueTask implements DueTask {

    static final List<Instant> DONE = new CopyOnWriteArrayList<>();
    static final Instant LAST = Instant.parse("2026-10-01T05:00:00Z");

    private final TallyStore store;
    private boolean failed;

    TallyDueTask(TallyStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "tally";
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return store.lock(account);
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        if (DONE.size() == 2 && !failed) {
            failed = true;
            throw new IllegalStateException("broken on purpose");
        }
        return store.add(account, 1).map(total -> {
            DONE.add(dueAt);
            return dueAt.isBefore(LAST) ? Optional.of(dueAt.plus(Duration.ofHours(1))) : Optional.empty();
        });
    }
}
