package io.saldo.account.unified;

import io.saldo.account.booking.BookingStore;
import io.saldo.account.manual.PickedBillsStore;
import io.saldo.account.manual.SettlementProblems;
import io.saldo.account.manual.SettlementView;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.account.settlement.ManualSettlement;
import io.saldo.account.settlement.Settlement;
import io.saldo.account.settlement.SettlementRejection;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Settles the picked bills of one account of a unified settlement that runs, once, or says why not (W-12, BK-22). */
@UseCase
class SettleShare implements DueTask {

    private final UnifiedSettlementStore settlements;
    private final SharesDueStore due;
    private final BookingStore bookings;
    private final PickedBillsStore picked;
    private final SettlementProblems problems;
    private final BillingClock clock;

    SettleShare(
            UnifiedSettlementStore settlements,
            SharesDueStore due,
            BookingStore bookings,
            PickedBillsStore picked,
            SettlementProblems problems,
            BillingClock clock) {
        this.settlements = settlements;
        this.due = due;
        this.bookings = bookings;
        this.picked = picked;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return SharesDueStore.SETTLE;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return due.lock(account);
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return settlements
                .running(account)
                .chain(found -> found.flatMap(it -> it.waiting(account).map(share -> settle(it, share)))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .replaceWith(Optional.empty());
    }

    private Uni<Void> settle(UnifiedSettlement settlement, Share share) {
        return outcome(share)
                .chain(outcome -> settlements.end(settlement.id(), share.account(), outcome))
                .chain(() -> settlement.isLast(share)
                        ? due.end(settlement.accounts(), clock.now())
                        : Uni.createFrom().voidItem());
    }

    /** An account whose book is stopped is refused like any other: the rest of the run does not wait for its repair. */
    private Uni<Share.Outcome> outcome(Share share) {
        return bookings.lock(share.account(), clock.now())
                .map(Optional::orElseThrow)
                .onItemOrFailure()
                .transformToUni((booking, failure) -> switch (failure) {
                    case null ->
                        picked.settle(booking, share.wish(), Trigger.UNIFIED).map(this::outcome);
                    case ProblemException problem -> Uni.createFrom().item(refused(problem));
                    default -> Uni.createFrom().failure(failure);
                });
    }

    private Share.Outcome outcome(ManualSettlement.Result result) {
        return switch (result) {
            case ManualSettlement.Settled(Settlement settlement) ->
                new Share.Outcome(
                        SettlementView.of(settlement).allocations().stream()
                                .map(it -> new Share.Part(it.invoiceId(), it.asset(), it.amount()))
                                .toList(),
                        Optional.empty());
            case SettlementRejection rejection -> refused(problems.of(rejection));
        };
    }

    private static Share.Outcome refused(ProblemException why) {
        return new Share.Outcome(
                List.of(),
                Optional.of(new Share.Refusal(
                        why.problem().kind().type().toString(), why.problem().detail())));
    }
}
