package io.saldo.account.transfer;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.booking.WriteOffStore.Cause;
import io.saldo.account.ledger.LedgerStore;
import io.saldo.account.posting.Part;
import io.saldo.account.posting.TransferPostings;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Takes money back that was given, out of what the other account still has of transfers (E-12, BK-31). */
@UseCase
class ReclaimTransfer {

    private final TransferPairStore pairs;
    private final TransferStore transfers;
    private final LedgerStore ledger;
    private final BookingStore bookings;
    private final WriteOffStore writeOff;
    private final TransferAuditStore audit;
    private final BillingClock clock;

    ReclaimTransfer(
            TransferPairStore pairs,
            TransferStore transfers,
            LedgerStore ledger,
            BookingStore bookings,
            WriteOffStore writeOff,
            TransferAuditStore audit,
            BillingClock clock) {
        this.pairs = pairs;
        this.transfers = transfers;
        this.ledger = ledger;
        this.bookings = bookings;
        this.writeOff = writeOff;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<TransferResult> handle(AccountId from, String id, ReclaimWish wish, Author author) {
        return transfers
                .destination(from, id)
                .chain(to -> to.isEmpty()
                        ? Uni.createFrom().item(new TransferRejection.Unknown())
                        : pairs.lock(from, to.get(), clock.now(), pair -> transfers
                                .find(from, id)
                                .map(Optional::orElseThrow)
                                .chain(transfer -> reclaim(pair, transfer, wish, author))));
    }

    private Uni<TransferResult> reclaim(TransferPair pair, Transfer transfer, ReclaimWish wish, Author author) {
        Optional<TransferRejection> rejection = pair.refusesToReturn(transfer);
        return rejection.isPresent()
                ? Uni.createFrom().item(rejection.get())
                : transfers
                        .granted(
                                transfer.from(),
                                transfer.to(),
                                transfer.amount().currency())
                        .map(granted -> pair.revocable(granted).ofOne(transfer))
                        .chain(revocable -> {
                            Money wanted = wish.amount().orElse(revocable);
                            return wanted.currency() != revocable.currency()
                                    ? Uni.createFrom()
                                            .item(new TransferRejection.OtherCurrency(
                                                    revocable.currency(), revocable.currency()))
                                    : wanted.isZero() || wanted.compareTo(revocable) > 0
                                            ? Uni.createFrom().item(new TransferRejection.AboveRevocable(revocable))
                                            : move(pair, transfer, wanted, author)
                                                    .map(TransferResult.Done::new);
                        });
    }

    private Uni<Transfer> move(TransferPair pair, Transfer transfer, Money amount, Author author) {
        Booking source = pair.source().booking();
        Booking destination = pair.destination().booking();
        Transfer after = transfer.reclaimed(amount);
        List<Part> back = after.returnedSince(transfer);
        return transfers
                .ofSource(transfer)
                .chain(own -> ledger.origins(
                                source.book(), back.stream().map(Part::key).toList())
                        .chain(origins -> {
                            List<Part> taken = OrderedLots.received(destination.book(), transfer.id(), own)
                                    .take(amount);
                            Booking given = destination.post(
                                    after.source(),
                                    TransferPostings.takenBack(taken, transfer.from(), amount.currency()));
                            Booking returned = source.with(source.book().recalling(origins))
                                    .post(
                                            after.source(),
                                            TransferPostings.returned(back, transfer.to(), amount.currency()));
                            return transfers
                                    .update(after)
                                    .chain(() -> bookings.finish(given))
                                    .chain(() -> writeOff.finish(returned, Cause.of(Trigger.FUNDS)));
                        }))
                .chain(() -> audit.append("reclaim-transfer", author, after))
                .replaceWith(after);
    }
}
