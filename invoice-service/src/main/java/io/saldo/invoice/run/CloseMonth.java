package io.saldo.invoice.run;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.account.RunSchedule;
import io.saldo.invoice.account.TaxPoint;
import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.charge.MonthCloseStore;
import io.saldo.invoice.charge.MonthCloseStore.Locked;
import io.saldo.invoice.exchange.ExchangeRate;
import io.saldo.invoice.exchange.ExchangeRateStore;
import io.saldo.invoice.setting.SettingStore;
import io.saldo.invoice.tax.TaxRuleStore;
import io.saldo.invoice.tax.TaxRules;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.Dated;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Closes the month of an account that its run is due for: one document per scope (I-1), taxed under USAGE alone (I-14).
 * Documents of a run are numbered in the order of their accounts, whoever makes them (I-20, ADR 50).
 */
@UseCase
class CloseMonth {

    private final AccountStore accounts;
    private final TaxRuleStore taxRules;
    private final ExchangeRateStore rates;
    private final SettingStore settings;
    private final MonthCloseStore charges;
    private final TakeScope takeScope;
    private final CloseScope closeScope;
    private final DueRows dueRows;

    CloseMonth(
            AccountStore accounts,
            TaxRuleStore taxRules,
            ExchangeRateStore rates,
            SettingStore settings,
            MonthCloseStore charges,
            TakeScope takeScope,
            CloseScope closeScope,
            DueRows dueRows) {
        this.accounts = accounts;
        this.taxRules = taxRules;
        this.rates = rates;
        this.settings = settings;
        this.charges = charges;
        this.takeScope = takeScope;
        this.closeScope = closeScope;
        this.dueRows = dueRows;
    }

    /** The account is locked; gives the instant of its next run. */
    @WithTransaction
    Uni<Instant> handle(AccountId id, Instant dueAt) {
        return accounts.find(id).map(Optional::orElseThrow).chain(account -> accounts.nextMonth(id)
                .map(Optional::orElseThrow)
                .chain(month -> runOf(account, month)
                        .chain(run -> run.isAfter(dueAt) ? Uni.createFrom().item(run) : close(account, month, dueAt))));
    }

    /** By the window that is set by now: it may have become longer since the run was scheduled. */
    private Uni<Instant> runOf(AccountChanged account, YearMonth month) {
        return settings.collectionWindow(month.plusMonths(1).atDay(1))
                .map(window -> RunSchedule.runOf(month, account.calendar(), window));
    }

    private Uni<Instant> close(AccountChanged account, YearMonth month, Instant dueAt) {
        YearMonth next = month.plusMonths(1);
        return rate(account, month)
                .chain(rate -> rules(account, dueAt).map(rules -> new MonthToClose(account, month, dueAt, rules, rate)))
                .chain(this::closeScopes)
                .chain(() -> accounts.setNextMonth(account.billingAccountId(), next))
                .chain(() -> runOf(account, next));
    }

    /**
     * Nobody waits for his turn while he holds a charge, which a usage batch of several accounts may want (I-18), nor for a
     * charge while he holds a number (I-20).
     */
    private Uni<Void> closeScopes(MonthToClose toClose) {
        return dueRows.awaitTurn(toClose.id(), RunSchedule.KIND, toClose.issuedAt())
                .chain(() -> charges.lock(toClose.id(), toClose.month()))
                .chain(locked -> take(toClose, locked, Scope.PLATFORM)
                        .chain(platform -> take(toClose, locked, Scope.MARKETPLACE)
                                .chain(marketplace -> closeScope
                                        .handle(toClose, platform)
                                        .chain(() -> closeScope.handle(toClose, marketplace)))));
    }

    private Uni<TakenScope> take(MonthToClose toClose, Map<Scope, Locked> locked, Scope scope) {
        return takeScope.handle(toClose, Objects.requireNonNull(locked.get(scope)));
    }

    private Uni<TaxRules> rules(AccountChanged account, Instant dueAt) {
        if (Dated.at(account.taxPoint(), dueAt) == TaxPoint.TOPUP) {
            return Uni.createFrom().item(TaxRules.NONE);
        }
        return taxRules.all()
                .map(all -> TaxRules.of(
                        all, account.owner().country(), account.calendar().dayOf(dueAt)));
    }

    /** A month is invoiced in the currency that holds for it, at one rate; without one the run of the account waits. */
    private Uni<Optional<ExchangeRate>> rate(AccountChanged account, YearMonth month) {
        CurrencyUnit pricing = account.pricingCurrency();
        CurrencyUnit settlement =
                Dated.at(account.settlementCurrency(), account.calendar().startOf(month));
        if (settlement == pricing) {
            return Uni.createFrom().item(Optional.empty());
        }
        return rates.ofMonth(pricing, settlement, month).map(found -> {
            if (found.isEmpty()) {
                throw new IllegalStateException("No exchange rate from " + pricing + " to " + settlement
                        + " is published for a day before " + month.atDay(1) + ".");
            }
            return found;
        });
    }
}
