package io.saldo.account.billing;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.billvoucher.IssuedUsage;
import io.saldo.account.charge.ChargeKey;
import io.saldo.account.charge.InvoicedCharge;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Scope;
import io.saldo.account.posting.TaxShare;
import io.saldo.account.rate.ExchangeRate;
import io.saldo.account.settlement.BillKind;
import io.saldo.account.settlement.BillRecord;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The event invoice.issued, as far as it is read here. */
public record InvoiceIssued(
        AccountId billingAccountId,
        String invoiceId,
        String number,
        Kind kind,
        boolean opensBill,
        CollectedBy collectedBy,
        Optional<Scope> scope,
        Optional<YearMonth> usageMonth,
        LocalDate issueDate,
        Instant createdAt,
        Optional<Instant> dueAt,
        List<Line> lines,
        Money net,
        List<TaxLine> taxLines,
        Money total,
        Optional<Exchange> exchange,
        List<Close> closes,
        Optional<String> termId,
        Optional<Instant> periodStart) {

    /** What was issued. */
    public enum Kind {
        USAGE,
        TERM,
        TOP_UP,
        CREDIT_NOTE
    }

    /** Who collects it. */
    public enum CollectedBy {
        PROVIDER,
        PARTNER
    }

    /** A product's usage of a month; a term's line has no month. */
    public record Line(String product, Optional<YearMonth> usageMonth, Money amount, Money tax) {}

    /** The tax of one rule. */
    public record TaxLine(String rule, Money amount) {}

    /** The conversion, when the account is invoiced in another currency than its pricing currency. */
    public record Exchange(CurrencyUnit from, CurrencyUnit to, String rate, LocalDate rateDate, Money pricingTotal) {

        IssuedUsage.Exchanged forVouchers() {
            return new IssuedUsage.Exchanged(pricingTotal, new ExchangeRate(from, to, new BigDecimal(rate), rateDate));
        }
    }

    /** Up to which version the document takes a running charge, and how much of it in all. */
    public record Close(
            String cloudAccountId, YearMonth usageMonth, Scope scope, long version, ExactAmount invoicedTotal) {}

    Scope scopeOrPlatform() {
        return scope.orElse(Scope.PLATFORM);
    }

    /** Whether amounts and conversion are in the currencies of the account; what it closes is in the pricing currency. */
    boolean isIn(CurrencyUnit settlement, CurrencyUnit pricing) {
        boolean charges = exchange.map(it -> it.from() == pricing
                        && it.to() == settlement
                        && it.pricingTotal().currency() == pricing)
                .orElse(kind == Kind.TERM || settlement == pricing);
        return total.currency() == settlement && charges;
    }

    BillId bill() {
        return new BillId(invoiceId);
    }

    List<TaxShare> taxes() {
        return taxLines.stream()
                .map(line -> new TaxShare(line.rule, line.amount))
                .toList();
    }

    List<InvoicedCharge> closed() {
        return closes.stream()
                .map(close -> new InvoicedCharge(
                        new ChargeKey(close.cloudAccountId, close.usageMonth, close.scope),
                        close.version,
                        close.invoicedTotal))
                .toList();
    }

    /** What it takes of the book's unbilled usage. */
    Set<Dimension> usageClosed() {
        return closes.stream()
                .map(close -> Dimension.usage(close.usageMonth, close.scope))
                .collect(Collectors.toSet());
    }

    /** As vouchers look at it. */
    IssuedUsage usage() {
        YearMonth month = usageMonth.orElse(YearMonth.from(issueDate));
        return new IssuedUsage(
                bill(),
                scopeOrPlatform(),
                month,
                total,
                lines.stream()
                        .map(line -> new IssuedUsage.Line(
                                line.product, line.usageMonth.orElse(month), line.amount, line.tax))
                        .toList(),
                exchange.map(Exchange::forVouchers));
    }

    /** The bill of a term is of the month in which its period began (I-18). */
    BillRecord.Document document(BillingAccount account) {
        YearMonth month = usageMonth
                .or(() -> periodStart.filter(begins -> kind == Kind.TERM).map(account::monthAt))
                .orElse(YearMonth.from(issueDate));
        return new BillRecord.Document(
                bill(),
                kind == Kind.TERM ? BillKind.TERM : BillKind.USAGE,
                Optional.of(number),
                month,
                scopeOrPlatform(),
                issueDate,
                createdAt,
                dueAt,
                total);
    }
}
