package io.saldo.account.creditcontrol;

import io.saldo.account.account.AccountKind;
import io.saldo.account.booking.Booking;
import io.saldo.account.credit.BookedCredit;
import io.saldo.platform.money.Money;
import java.util.Optional;

/** Contracts that change, held against the locked account that they are of (A-17, K-11). */
record Agreement(Booking booking, CreditContracts before, ContractDecision.Changed changed) {

    CreditContracts after() {
        return before.with(changed.contracts());
    }

    /** The account under what is in force afterwards. */
    Booking agreed() {
        Optional<Integer> term =
                after().inForce().map(contract -> contract.terms().paymentTermDays());
        return booking.with(account -> account.underContract(term, booking.now()));
    }

    /** The kind of the account before. */
    AccountKind kind() {
        return booking.account().kindAt(booking.now());
    }

    /** With how much the account would be overdue at once, now that available credit measures it (C-6). */
    Optional<Money> overdueAtOnce() {
        Booking agreed = agreed();
        boolean measuredFromNow = !kind().isMeasuredByAvailableCredit()
                && agreed.account().kindAt(booking.now()).isMeasuredByAvailableCredit();
        return Optional.of(agreed.available().minus(BookedCredit.expired(booking.book())))
                .filter(available -> measuredFromNow && available.isNegative())
                .map(Money::negated);
    }
}
