package io.saldo.invoice.run;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.account.RunSchedule;
import io.saldo.invoice.account.TaxPoint;
import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.tax.TaxRuleStore;
import io.saldo.invoice.tax.TaxRules;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.Dated;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** Closes the month of an account that its run is due for: one document per scope (I-1), taxed under USAGE alone (I-14). */
@UseCase
class CloseMonth {

    private final AccountStore accounts;
    private final TaxRuleStore taxRules;
    private final CloseScope closeScope;

    CloseMonth(AccountStore accounts, TaxRuleStore taxRules, CloseScope closeScope) {
        this.accounts = accounts;
        this.taxRules = taxRules;
        this.closeScope = closeScope;
    }

    /** The account is locked; gives the instant of its next run. */
    @WithTransaction
    Uni<Instant> handle(AccountId id, Instant dueAt) {
        return accounts.find(id).map(Optional::orElseThrow).chain(account -> accounts.nextMonth(id)
                .map(Optional::orElseThrow)
                .chain(month -> close(account, month, dueAt)));
    }

    private Uni<Instant> close(AccountChanged account, YearMonth month, Instant dueAt) {
        mustSettleInPricingCurrency(account, month);
        YearMonth next = month.plusMonths(1);
        return rules(account, dueAt)
                .map(rules -> new MonthToClose(account, month, dueAt, rules))
                .chain(toClose -> closeScope
                        .handle(toClose, Scope.PLATFORM)
                        .chain(() -> closeScope.handle(toClose, Scope.MARKETPLACE)))
                .chain(() -> accounts.setNextMonth(account.billingAccountId(), next))
                .replaceWith(RunSchedule.runOf(next, account.calendar()));
    }

    private Uni<TaxRules> rules(AccountChanged account, Instant dueAt) {
        if (Dated.at(account.taxPoint(), dueAt) == TaxPoint.TOPUP) {
            return Uni.createFrom().item(TaxRules.NONE);
        }
        return taxRules.all()
                .map(all -> TaxRules.of(
                        all, account.owner().country(), account.calendar().dayOf(dueAt)));
    }

    /** A month is invoiced in the currency that holds for it; conversion is not carried yet, so its run waits. */
    private static void mustSettleInPricingCurrency(AccountChanged account, YearMonth month) {
        CurrencyUnit settlement =
                Dated.at(account.settlementCurrency(), account.calendar().startOf(month));
        if (settlement != account.pricingCurrency()) {
            throw new IllegalStateException("The month is to be settled in " + settlement
                    + ", and no exchange rates are kept yet for " + account.pricingCurrency() + ".");
        }
    }
}
