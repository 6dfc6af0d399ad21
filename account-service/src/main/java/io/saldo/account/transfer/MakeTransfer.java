package io.saldo.account.transfer;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.booking.WriteOffStore.Cause;
import io.saldo.account.ledger.Posting;
import io.saldo.account.notice.AccountNotice;
import io.saldo.account.notice.AccountNoticeStore;
import io.saldo.account.posting.Part;
import io.saldo.account.posting.TransferPostings;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives own cash to another account of the enterprise: both books, or neither (E-10, E-13, BK-30). */
@UseCase
class MakeTransfer {

    private final TransferPairStore pairs;
    private final TransferStore transfers;
    private final BookingStore bookings;
    private final WriteOffStore writeOff;
    private final AccountNoticeStore notices;
    private final TransferAuditStore audit;
    private final IdGenerator ids;
    private final BillingClock clock;

    MakeTransfer(
            TransferPairStore pairs,
            TransferStore transfers,
            BookingStore bookings,
            WriteOffStore writeOff,
            AccountNoticeStore notices,
            TransferAuditStore audit,
            IdGenerator ids,
            BillingClock clock) {
        this.pairs = pairs;
        this.transfers = transfers;
        this.bookings = bookings;
        this.writeOff = writeOff;
        this.notices = notices;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<TransferResult> handle(AccountId from, TransferWish wish, Author author) {
        return pairs.lock(from, wish.to(), clock.now(), pair -> {
            Optional<TransferRejection> rejection = pair.refusesToGive(wish.amount());
            return rejection.isPresent()
                    ? Uni.createFrom().item(rejection.get())
                    : move(pair, wish, author).map(TransferResult.Done::new);
        });
    }

    /** What arrives settles bills of the destination at once (W-8). */
    private Uni<Transfer> move(TransferPair pair, TransferWish wish, Author author) {
        Booking source = pair.source().booking();
        Booking destination = pair.destination().booking();
        AccountId from = source.account().id();
        List<Part> lots = OrderedLots.own(source.book(), pair.source().unripe()).take(wish.amount());
        Transfer transfer = Transfer.made(ids.newId("trf", from), from, wish, lots, source.now());
        Posting given = TransferPostings.given(lots, wish.to(), wish.amount().currency());
        Posting received = TransferPostings.received(transfer.id(), from, wish.amount());
        return transfers
                .insert(transfer)
                .chain(() -> bookings.finish(source.post(transfer.source(), given)))
                .chain(() -> writeOff.finish(destination.post(transfer.source(), received), Cause.of(Trigger.FUNDS)))
                .chain(() -> tell(destination, transfer))
                .chain(() -> audit.append("transfer", author, transfer))
                .replaceWith(transfer);
    }

    private Uni<Void> tell(Booking destination, Transfer transfer) {
        var data = Map.of(
                "amount", transfer.amount(),
                "fromAccount", transfer.from().toString(),
                "remark", transfer.remark());
        return notices.tell(destination.account(), AccountNotice.Kind.TRANSFER_RECEIVED, data, destination.now());
    }
}
