package io.saldo.account.transfer;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.booking.Booking;
import io.saldo.account.credit.Overdue;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Dimension;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The two accounts of a transfer, both locked, with what keeps money from being spent in each (E-10 to E-13). */
record TransferPair(Party source, Party destination) {

    /** A locked account, what of it is held, whether it is overdue, and its lots that may not be withdrawn yet (gw:M-7). */
    record Party(Booking booking, Money reserved, Overdue overdue, Set<String> unripe) {

        Party {
            unripe = Set.copyOf(unripe);
        }

        Money spendable() {
            return booking.available().minus(reserved);
        }

        private AccountStatus status() {
            return booking.account().standing().status();
        }

        private Optional<TransferRejection> unless(Predicate<AccountStatus> allowed) {
            return allowed.test(status())
                    ? Optional.empty()
                    : Optional.of(
                            new TransferRejection.NotValid(booking.account().id(), status()));
        }

        private boolean holdsMoney() {
            return booking.account().profile().type() == AccountType.DIRECT;
        }

        private Money of(BookAccount account) {
            return booking.book().balances().of(account);
        }
    }

    /** What the source may give away now (E-10). */
    Transferable transferable() {
        return transferable(source.booking().book().balances(), source.spendable(), source.unripe());
    }

    static Transferable transferable(Balances balances, Money spendable, Set<String> unripe) {
        return new Transferable(
                balances.cash(),
                balances.of(BookAccount.CASH_TRANSFERRED),
                balances.of(BookAccount.CASH_PROMO),
                Money.sum(
                        unripe.stream()
                                .map(lot -> balances.of(BookAccount.CASH_OWN, Dimension.lot(lot)))
                                .toList(),
                        balances.currency()),
                spendable);
    }

    Revocable revocable(Money granted) {
        return new Revocable(destination.of(BookAccount.CASH_TRANSFERRED), granted, destination.spendable());
    }

    /** Empty when so much may be given (E-10, E-13). */
    Optional<TransferRejection> refusesToGive(Money amount) {
        return source.unless(AccountStatus.VALID::equals)
                .or(() -> source.overdue().isOverdue()
                        ? Optional.of(
                                new TransferRejection.Overdue(source.overdue().overdueAmount()))
                        : Optional.empty())
                .or(this::refusesEachOther)
                .or(() -> destination.unless(status -> status != AccountStatus.DEREGISTERED))
                .or(() -> otherCurrency(amount.currency()))
                .or(() -> amount.compareTo(transferable().amount()) > 0
                        ? Optional.of(new TransferRejection.AboveTransferable(
                                transferable().amount()))
                        : Optional.empty());
    }

    /** Empty when that transfer may go back; they need not be of one enterprise any more. */
    Optional<TransferRejection> refusesToReturn(Transfer transfer) {
        return source.unless(status -> status != AccountStatus.DEREGISTERED)
                .or(() -> destination.unless(AccountStatus.VALID::equals))
                .or(() -> otherCurrency(transfer.amount().currency()));
    }

    private Optional<TransferRejection> refusesEachOther() {
        if (!source.holdsMoney()) {
            return Optional.of(new TransferRejection.HoldsNoMoney());
        }
        Optional<String> entity = source.booking().account().profile().owner().legalEntity();
        boolean same = entity.isPresent()
                && entity.equals(
                        destination.booking().account().profile().owner().legalEntity());
        return same && destination.holdsMoney()
                ? Optional.empty()
                : Optional.of(new TransferRejection.OtherEnterprise());
    }

    private Optional<TransferRejection> otherCurrency(CurrencyUnit wanted) {
        CurrencyUnit from = source.booking().book().currency();
        CurrencyUnit to = destination.booking().book().currency();
        return wanted == from && wanted == to
                ? Optional.empty()
                : Optional.of(new TransferRejection.OtherCurrency(from, to));
    }
}
