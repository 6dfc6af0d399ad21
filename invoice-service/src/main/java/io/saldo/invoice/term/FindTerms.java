package io.saldo.invoice.term;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.reply.Awaited;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Finds terms, and waits for the decision on a new one. */
@Singleton
class FindTerms {

    private static final Duration DECISION = Duration.ofSeconds(5);

    private final TermStore terms;
    private final UnitOfWork unitOfWork;
    private final Awaited awaited;

    FindTerms(TermStore terms, UnitOfWork unitOfWork, Awaited awaited) {
        this.terms = terms;
        this.unitOfWork = unitOfWork;
        this.awaited = awaited;
    }

    Uni<Optional<TermView>> byId(AccountId account, String id) {
        return unitOfWork.run(() -> terms.find(account, id)).map(found -> found.map(TermView::of));
    }

    Uni<List<TermView>> page(AccountId account, PageRequest page) {
        return unitOfWork
                .run(() -> terms.page(account, Position.before(page), page.rowsToRead()))
                .map(found -> found.stream().map(TermView::of).toList());
    }

    /** Empty when none has come in time. */
    Uni<Optional<TermView>> decided(AccountId account, String id) {
        return awaited.within(DECISION, () -> byId(account, id)
                .map(found -> found.filter(term -> term.state() != TermState.REQUESTED)));
    }
}
