package io.saldo.invoice.run;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountType;
import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.exchange.ExchangeRate;
import io.saldo.invoice.invoice.ClosedCharge;
import io.saldo.invoice.invoice.CollectedBy;
import io.saldo.invoice.invoice.Draft;
import io.saldo.invoice.invoice.DueDate;
import io.saldo.invoice.invoice.InvoiceKind;
import io.saldo.invoice.tax.TaxRules;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A month of an account, the instant that it is closed for, the tax rules of that day, and the rate of the month. */
record MonthToClose(
        AccountChanged account, YearMonth month, Instant issuedAt, TaxRules rules, Optional<ExchangeRate> rate) {

    AccountId id() {
        return account.billingAccountId();
    }

    /** The draft of a document; it bears the scheduled date, however late it is made (I-1). */
    Draft draft(Scope scope, MonthResult.Document document, List<ClosedCharge> closes) {
        var calendar = account.calendar();
        return new Draft(
                id(),
                InvoiceKind.USAGE,
                account.type() == AccountType.ECOSYSTEM ? CollectedBy.PARTNER : CollectedBy.PROVIDER,
                account.legalEntity(),
                account.owner(),
                issuedAt,
                calendar.dayOf(issuedAt),
                Optional.of(
                        new Draft.Period(scope, month, calendar.startOf(month), calendar.startOf(month.plusMonths(1)))),
                DueDate.of(account, issuedAt),
                document.lines(),
                document.net(),
                document.tax(),
                document.taxLines(),
                closes,
                Optional.empty(),
                document.exchange(),
                Optional.empty(),
                Optional.empty());
    }
}
