package io.saldo.account.unified;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Bills of several accounts of an enterprise in one run; it locks from RUNNING on, until it is DONE (W-12, SP-6). */
record UnifiedSettlement(
        String id, String enterpriseId, AccountId mainAccount, State state, Span span, List<Share> shares) {

    /** How far it has got. */
    enum State {
        DRAFT,
        RUNNING,
        DONE,
        CANCELLED
    }

    /** Its moments. */
    record Span(Instant createdAt, Optional<Instant> startedAt, Optional<Instant> endedAt) {}

    UnifiedSettlement {
        shares = List.copyOf(shares);
    }

    List<AccountId> accounts() {
        return shares.stream().map(Share::account).toList();
    }

    /** The main account stands for the whole, so it is locked with each of its accounts. */
    Set<AccountId> toBeLocked() {
        var all = new TreeSet<>(new ArrayList<>(accounts()));
        all.add(mainAccount);
        return all;
    }

    /** The account's own, as long as it was neither settled nor refused. */
    Optional<Share> waiting(AccountId account) {
        return shares.stream()
                .filter(share -> share.account().equals(account) && share.isWaiting())
                .findFirst();
    }

    /** Whether no other waits. */
    boolean isLast(Share waiting) {
        return shares.stream().filter(Share::isWaiting).allMatch(waiting::equals);
    }

    /** Empty when nobody has begun or ended it. */
    Optional<UnifiedRejection> unlessDraft() {
        return state == State.DRAFT ? Optional.empty() : Optional.of(new UnifiedRejection.NotDraft(state));
    }

    UnifiedSettlement running(Instant now) {
        return in(State.RUNNING, new Span(span.createdAt(), Optional.of(now), Optional.empty()));
    }

    UnifiedSettlement ended(State end, Instant now) {
        return in(end, new Span(span.createdAt(), span.startedAt(), Optional.of(now)));
    }

    private UnifiedSettlement in(State next, Span nextSpan) {
        return new UnifiedSettlement(id, enterpriseId, mainAccount, next, nextSpan, shares);
    }
}
