package io.saldo.account.transfer;

import io.saldo.account.account.AccountStore;
import io.saldo.account.credit.BookedCredit;
import io.saldo.account.figures.FindBalances;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Direction;
import io.saldo.account.reservation.ReservationStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what an account may give away, and its transfers with what of them may come back (E-10, E-12). */
@Singleton
class FindTransfers {

    private final AccountStore accounts;
    private final FindBalances balances;
    private final ReservationStore reservations;
    private final TransferStore transfers;
    private final UnripeLotsStore unripe;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindTransfers(
            AccountStore accounts,
            FindBalances balances,
            ReservationStore reservations,
            TransferStore transfers,
            UnripeLotsStore unripe,
            UnitOfWork unitOfWork,
            BillingClock clock) {
        this.accounts = accounts;
        this.balances = balances;
        this.reservations = reservations;
        this.transfers = transfers;
        this.unripe = unripe;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** The funds of an account and what of them may be spent now. */
    private record Standing(Balances balances, Money spendable) {}

    Uni<Money> transferable(AccountId account) {
        return unitOfWork.run(
                () -> standing(account).chain(standing -> unripe.of(account, standing.balances(), clock.now())
                        .map(lots -> TransferPair.transferable(standing.balances(), standing.spendable(), lots)
                                .amount())));
    }

    Uni<List<TransferView>> page(AccountId account, PageRequest page) {
        return unitOfWork.run(() -> transfers
                .page(account, Position.before(page), page.rowsToRead())
                .chain(rows -> revocable(account, rows)
                        .map(revocable ->
                                rows.stream().map(row -> view(row, revocable)).toList())));
    }

    private static TransferView view(TransferStore.Sided row, Map<AccountId, Revocable> revocable) {
        Optional<Money> back = row.direction() == Direction.OUT
                ? Optional.ofNullable(revocable.get(row.transfer().to()))
                        .filter(all -> all.granted().currency()
                                == row.transfer().amount().currency())
                        .map(all -> all.ofOne(row.transfer()))
                : Optional.empty();
        return TransferView.of(row.transfer(), row.direction(), back);
    }

    /** By destination; those whose books have gone to another currency are left out. */
    private Uni<Map<AccountId, Revocable>> revocable(AccountId account, List<TransferStore.Sided> rows) {
        Set<AccountId> destinations = rows.stream()
                .filter(row -> row.direction() == Direction.OUT)
                .map(row -> row.transfer().to())
                .collect(Collectors.toSet());
        return Multi.createFrom()
                .iterable(destinations)
                .onItem()
                .transformToUniAndConcatenate(
                        destination -> revocable(account, destination).map(one -> Map.entry(destination, one)))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Uni<Revocable> revocable(AccountId account, AccountId destination) {
        return standing(destination).chain(standing -> transfers
                .granted(account, destination, standing.balances().currency())
                .map(granted -> new Revocable(
                        standing.balances().of(BookAccount.CASH_TRANSFERRED), granted, standing.spendable())));
    }

    private Uni<Standing> standing(AccountId id) {
        Instant now = clock.now();
        return accounts.find(id).map(Optional::orElseThrow).chain(account -> balances.of(account, now)
                .chain(balances -> reservations
                        .reserved(id, balances.currency(), now)
                        .map(reserved -> new Standing(
                                balances,
                                BookedCredit.available(account, balances).minus(reserved)))));
    }
}
