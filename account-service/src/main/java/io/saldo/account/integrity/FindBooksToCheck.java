package io.saldo.account.integrity;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Chooses the books of a round: those written lately or stopped, and the next of the sweep over all. */
@Singleton
class FindBooksToCheck {

    private static final int LATELY_SECONDS = 60;

    private final IntegrityStore store;
    private final UnitOfWork unitOfWork;
    private final IntegrityConfig config;

    FindBooksToCheck(IntegrityStore store, UnitOfWork unitOfWork, IntegrityConfig config) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.config = config;
    }

    /** The books of a round, and the last account that the sweep has reached; empty when it has come to the end. */
    record Round(List<AccountId> accounts, Optional<AccountId> last) {}

    Uni<Round> after(Optional<AccountId> last) {
        return unitOfWork.run(() -> store.touchedOrStopped(LATELY_SECONDS, config.batch())
                .chain(lately -> store.accountsAfter(last, config.batch()).map(swept -> round(lately, swept))));
    }

    private Round round(List<AccountId> lately, List<AccountId> swept) {
        var both = new TreeSet<>(lately);
        both.addAll(swept);
        boolean end = swept.size() < config.batch();
        return new Round(List.copyOf(both), end ? Optional.empty() : Optional.of(swept.getLast()));
    }
}
