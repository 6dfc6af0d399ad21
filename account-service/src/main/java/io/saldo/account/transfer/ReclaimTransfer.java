package io.saldo.account.transfer;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Takes money back that was given, out of what the other account still has of transfers (E-12). */
@UseCase
class ReclaimTransfer {

    private final TransferPairStore pairs;
    private final TransferStore transfers;
    private final ReturnedTransferStore returned;
    private final BillingClock clock;

    ReclaimTransfer(
            TransferPairStore pairs, TransferStore transfers, ReturnedTransferStore returned, BillingClock clock) {
        this.pairs = pairs;
        this.transfers = transfers;
        this.returned = returned;
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
                                            : returned.keep(pair, transfer, wanted, author)
                                                    .map(TransferResult.Done::new);
                        });
    }
}
