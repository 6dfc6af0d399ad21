package io.saldo.account.unified;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.enterprise.Enterprise;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.account.enterprise.StaffAuditStore;
import io.saldo.account.manual.PickedBillsStore;
import io.saldo.account.settlement.ManualSettlement;
import io.saldo.account.settlement.SettlementRejection;
import io.saldo.account.unified.UnifiedSettlement.Span;
import io.saldo.account.unified.UnifiedSettlement.State;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes a unified settlement down; as a draft it locks nothing, and what the funds allow is seen when it runs (SP-6). */
@UseCase
class MakeUnifiedSettlement {

    private final RelationshipStore relationships;
    private final BookingStore bookings;
    private final PickedBillsStore picked;
    private final UnifiedSettlementStore settlements;
    private final StaffAuditStore audit;
    private final IdGenerator ids;
    private final BillingClock clock;

    MakeUnifiedSettlement(
            RelationshipStore relationships,
            BookingStore bookings,
            PickedBillsStore picked,
            UnifiedSettlementStore settlements,
            StaffAuditStore audit,
            IdGenerator ids,
            BillingClock clock) {
        this.relationships = relationships;
        this.bookings = bookings;
        this.picked = picked;
        this.settlements = settlements;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<UnifiedResult> handle(Enterprise enterprise, List<Share> shares, Author author) {
        var draft = new UnifiedSettlement(
                ids.newId("set", enterprise.mainAccount()),
                enterprise.id(),
                enterprise.mainAccount(),
                State.DRAFT,
                new Span(clock.now(), Optional.empty(), Optional.empty()),
                shares.stream().sorted(Comparator.comparing(Share::account)).toList());
        return relationships.members(enterprise).chain(members -> new EnterpriseAccounts(members)
                .rejection(draft.accounts())
                .map(why -> Uni.createFrom().item(Optional.of(why)))
                .orElseGet(() -> refusedBill(draft.shares()))
                .chain(rejection ->
                        rejection.isPresent() ? Uni.createFrom().item(rejection.get()) : keep(draft, author)));
    }

    /** The accounts in the order of their ids, each locked for the look. */
    private Uni<Optional<UnifiedRejection>> refusedBill(List<Share> shares) {
        return Multi.createFrom()
                .iterable(shares)
                .onItem()
                .transformToUniAndConcatenate(share -> bookings.lock(share.account(), clock.now())
                        .map(Optional::orElseThrow)
                        .chain(booking -> rejection(booking, share)))
                .filter(Optional::isPresent)
                .collect()
                .first()
                .map(found -> found == null ? Optional.empty() : found);
    }

    private Uni<Optional<UnifiedRejection>> rejection(Booking booking, Share share) {
        return picked.preview(booking, share.wish()).map(MakeUnifiedSettlement::whateverTheFunds);
    }

    private static Optional<UnifiedRejection> whateverTheFunds(ManualSettlement.Result result) {
        return switch (result) {
            case ManualSettlement.Settled _ -> Optional.empty();
            case SettlementRejection.NoFunds _ -> Optional.empty();
            case SettlementRejection.AmountAboveFunds _ -> Optional.empty();
            case SettlementRejection why -> Optional.of(new UnifiedRejection.BillRefused(why));
        };
    }

    private Uni<UnifiedResult> keep(UnifiedSettlement draft, Author author) {
        var deed = new StaffAuditStore.Deed("make-unified-settlement", draft.mainAccount(), draft.id());
        return settlements
                .insert(draft, author.caller().name())
                .chain(() -> audit.append(deed, author, Optional.empty(), Optional.of(draft)))
                .replaceWith(new UnifiedResult.Kept(draft));
    }
}
