package io.saldo.account.membership;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.payee.PayerChange;
import io.saldo.account.payee.PayerHistory;
import io.saldo.account.relation.PayerLink;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingZone;
import java.time.Instant;

/** The payer that a trusteeship brings, or that comes back when a relation ends; instants are the new payer's (E-8, E-14). */
record PayingTurn(BillingAccount newPayer, Instant now) {

    /** The main account pays from 00:00 of the next day (E-8). */
    PayerChange trusteeship(PayerHistory member) {
        return member.moved(newPayer.id(), PayerLink.Type.TRUSTEESHIP, nextDay(), now);
    }

    /** The own account pays again: after a trusteeship from the next day, else from the 1st of next month (E-9, E-14). */
    PayerChange back(PayerHistory history, boolean trusteeship) {
        Instant from = trusteeship
                ? nextDay()
                : newPayer.terms().startOf(newPayer.monthAt(now).plusMonths(1));
        return history.moved(newPayer.id(), PayerLink.Type.OWN, from, now);
    }

    /** Somebody who pays now, or was to pay, does so no more, since one of both has left the enterprise. */
    PayerChange without(AccountId leaving, PayerHistory history) {
        PayerLink present = history.at(now);
        return present.billingAccountId().equals(leaving)
                ? back(history, false)
                : history.moved(present.billingAccountId(), present.type(), now, now);
    }

    private Instant nextDay() {
        BillingZone zone = newPayer.zoneAt(now);
        return zone.startOf(zone.dayOf(now).plusDays(1));
    }
}
