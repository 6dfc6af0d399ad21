package io.saldo.account.creditlimit;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.account.PaymentTerm;
import io.saldo.account.credit.AvailableCredit;
import io.saldo.account.creditcontrol.CreditContract.SettlementCycle;
import io.saldo.account.creditcontrol.CreditControlView;
import io.saldo.account.creditcontrol.CreditControlView.Offer;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an account stands with its credit (K-7); without an entity's credit where the entity has none. A limit that awaits its
 * first contract is shown, but nothing of it is available (K-4).
 */
public record CreditInformationView(
        Money creditLimit,
        Money used,
        Money available,
        Optional<Money> entityCredit,
        Optional<Money> entityAllocated,
        CurrencyUnit currency,
        Optional<SettlementCycle> settlementCycle,
        Optional<PaymentTerm> paymentTerm,
        CreditControlView.Status status,
        Optional<LocalDate> contractDate,
        Optional<Instant> validFrom,
        Optional<Instant> validTo,
        Optional<Offer> awaitsConfirmation) {

    static CreditInformationView of(
            BillingAccount account,
            AvailableCredit.Direct standing,
            CreditControlView control,
            Optional<EntityCredit> entity) {
        return new CreditInformationView(
                account.creditLimit(),
                standing.creditUsed(),
                standing.availableCreditLimit(),
                entity.map(EntityCredit::credit),
                entity.map(EntityCredit::allocated),
                account.creditLimit().currency(),
                control.settlementCycle(),
                control.paymentTerm(),
                control.status(),
                control.validFrom().map(from -> account.zoneAt(from).dayOf(from)),
                control.validFrom(),
                control.validTo(),
                control.awaitsConfirmation());
    }
}
