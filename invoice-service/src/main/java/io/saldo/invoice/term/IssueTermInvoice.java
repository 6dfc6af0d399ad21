package io.saldo.invoice.term;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountType;
import io.saldo.invoice.charge.NetQuantity;
import io.saldo.invoice.invoice.CollectedBy;
import io.saldo.invoice.invoice.Draft;
import io.saldo.invoice.invoice.DueDate;
import io.saldo.invoice.invoice.InvoiceKind;
import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.invoice.invoice.IssueDocument;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.invoice.tax.Taxation;
import io.saldo.platform.UseCase;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Issues the invoice of a period: its price less the coupon, and the tax of that (I-2, V-5, BK-19). */
@UseCase
class IssueTermInvoice {

    private final FindPeriodPrice quote;
    private final IssueDocument issueDocument;

    IssueTermInvoice(FindPeriodPrice quote, IssueDocument issueDocument) {
        this.quote = quote;
        this.issueDocument = issueDocument;
    }

    /** The grant with its document; a period that costs nothing has none (C-2). */
    @WithTransaction
    Uni<Grant> handle(AccountChanged account, Term term, Period period, Grant grant, Instant now) {
        Money amount = grant.coupon()
                .map(coupon -> period.price().minus(coupon.amount()))
                .orElse(period.price());
        return amount.isPositive()
                ? quote.product(term.order().product())
                        .map(Optional::orElseThrow)
                        .chain(product -> quote.taxed(account, product, amount, now))
                        .chain(taxation -> issue(account, term, period, taxation, now))
                        .map(billed -> new Grant(grant.holdId(), grant.coupon(), grant.voucher(), Optional.of(billed)))
                : Uni.createFrom().item(grant);
    }

    private Uni<Grant.Billed> issue(AccountChanged account, Term term, Period period, Taxation taxation, Instant now) {
        Money net = taxation.lineNets().getFirst();
        Money tax = taxation.lineTaxes().getFirst();
        Optional<TaxLine> taxLine = taxation.taxLines().stream().findFirst();
        var draft = new Draft(
                account.billingAccountId(),
                InvoiceKind.TERM,
                collectedBy(account),
                account.legalEntity(),
                account.owner(),
                now,
                account.calendar().dayOf(now),
                Optional.of(over(account, term, period)),
                DueDate.of(account, now),
                List.of(line(term, net, tax, taxLine)),
                net,
                tax,
                taxation.taxLines(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(term.id()));
        return issueDocument.handle(draft).map(id -> new Grant.Billed(id, net, tax, taxLine));
    }

    static CollectedBy collectedBy(AccountChanged account) {
        return account.type() == AccountType.ECOSYSTEM ? CollectedBy.PARTNER : CollectedBy.PROVIDER;
    }

    static Draft.Period over(AccountChanged account, Term term, Period period) {
        YearMonth month = account.calendar().monthOf(period.start());
        return new Draft.Period(term.order().scope(), month, period.start(), period.end());
    }

    private static InvoiceLine line(Term term, Money net, Money tax, Optional<TaxLine> taxLine) {
        return new InvoiceLine(
                1,
                term.order().product(),
                Optional.of(term.order().cloudAccountId()),
                Optional.empty(),
                false,
                Optional.of(
                        new NetQuantity(BigDecimal.valueOf(term.order().length().months()))),
                Optional.of(ExactAmount.of(net)),
                net,
                tax,
                taxLine.map(TaxLine::rate),
                taxLine.map(TaxLine::base));
    }
}
