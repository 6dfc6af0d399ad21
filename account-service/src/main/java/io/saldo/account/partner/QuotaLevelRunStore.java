package io.saldo.account.partner;

import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.lowbalance.LowBalanceRunStore.Move;
import io.saldo.account.notice.AccountNotice;
import io.saldo.account.notice.AccountNoticeStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at every change of available credit of a partner's customer, and tells the level that it has passed (L-12, L-13). */
@Singleton
public class QuotaLevelRunStore {

    private final QuotaLevelStore store;
    private final AccountNoticeStore notices;

    QuotaLevelRunStore(QuotaLevelStore store, AccountNoticeStore notices) {
        this.store = store;
        this.notices = notices;
    }

    /** Looks at moves of accounts that are locked. */
    public Uni<Void> changed(List<Move> moves, Instant now) {
        List<Move> watched =
                moves.stream().filter(QuotaLevelRunStore::isWatched).toList();
        if (watched.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return store.findAll(watched.stream().map(move -> move.account().id()).toList())
                .chain(found -> Multi.createFrom()
                        .iterable(watched)
                        .onItem()
                        .transformToUniAndConcatenate(
                                move -> step(move, found.get(move.account().id()), now))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private static boolean isWatched(Move move) {
        return move.account().profile().type() == AccountType.ECOSYSTEM
                && !move.before().equals(move.after());
    }

    private Uni<Void> step(Move move, @Nullable QuotaLevels levels, Instant now) {
        if (levels == null) {
            return Uni.createFrom().voidItem();
        }
        QuotaLevels.Outcome outcome = levels.changed(move.after());
        return outcome.next().equals(levels)
                ? Uni.createFrom().voidItem()
                : store.save(move.account().id(), outcome.next()).chain(() -> tell(move, outcome, now));
    }

    private Uni<Void> tell(Move move, QuotaLevels.Outcome outcome, Instant now) {
        BillingAccount account = move.account();
        return outcome.told()
                .map(level -> notices.tell(
                        account,
                        AccountNotice.Kind.QUOTA_LEVEL,
                        Map.of("level", level, "available", move.after()),
                        now))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
