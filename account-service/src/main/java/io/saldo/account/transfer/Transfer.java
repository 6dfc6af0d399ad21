package io.saldo.account.transfer;

import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.Part;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cash given by one account to another, with the lots it came from, and how much of it was taken back how often (E-10, E-12). */
record Transfer(
        String id,
        AccountId from,
        AccountId to,
        Money amount,
        String remark,
        TransferState state,
        Instant transferredAt,
        Money reclaimed,
        int reclaims,
        List<Leg> legs) {

    static final String SOURCE = "TRANSFER";

    /** So much came from one lot of the source, and so much of that has gone back. */
    record Leg(String lot, Money amount, Money returned) {

        Money left() {
            return amount.minus(returned);
        }

        Leg with(Money more) {
            return new Leg(lot, amount, returned.plus(more));
        }
    }

    Transfer {
        legs = List.copyOf(legs);
    }

    /** Both sides are booked in one transaction, so nothing of it is under way afterwards. */
    static Transfer made(String id, AccountId from, TransferWish wish, List<Part> lots, Instant now) {
        Money none = Money.zero(wish.amount().currency());
        return new Transfer(
                id,
                from,
                wish.to(),
                wish.amount(),
                wish.remark(),
                TransferState.DONE,
                now,
                none,
                0,
                lots.stream()
                        .map(part -> new Leg(part.dimension().value(), part.amount(), none))
                        .toList());
    }

    Money left() {
        return amount.minus(reclaimed);
    }

    /** So much goes back, into the lot that was taken last first: as if so much less had been given (E-12). */
    Transfer reclaimed(Money taken) {
        List<Leg> after = new ArrayList<>();
        Money rest = taken;
        for (Leg leg : legs.reversed()) {
            Money back = rest.min(leg.left());
            after.addFirst(leg.with(back));
            rest = rest.minus(back);
        }
        if (rest.isPositive()) {
            throw new IllegalStateException("%s is more than is left of transfer %s.".formatted(taken, id));
        }
        return new Transfer(
                id, from, to, amount, remark, state, transferredAt, reclaimed.plus(taken), reclaims + 1, after);
    }

    /** What has gone back into each lot since. */
    List<Part> returnedSince(Transfer before) {
        return IntStream.range(0, legs.size())
                .mapToObj(i -> Part.lot(
                        BookAccount.CASH_OWN,
                        legs.get(i).lot(),
                        legs.get(i).returned().minus(before.legs.get(i).returned())))
                .filter(part -> part.amount().isPositive())
                .toList();
    }

    /** What both books name as the cause: the transfer first, then each reclaim. */
    Transaction.Source source() {
        return new Transaction.Source(SOURCE, id).at(reclaims).described(remark);
    }
}
