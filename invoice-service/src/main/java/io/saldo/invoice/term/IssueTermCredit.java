package io.saldo.invoice.term;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.invoice.Draft;
import io.saldo.invoice.invoice.InvoiceKind;
import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.invoice.invoice.InvoiceStore;
import io.saldo.invoice.invoice.IssueDocument;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.platform.UseCase;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Rounding;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Issues the credit note over what a cancelled term gives back, never above what is left of its invoice (O-10). */
@UseCase
class IssueTermCredit {

    private static final int WORKING_DECIMALS = 20;

    private final InvoiceStore invoices;
    private final IssueDocument issueDocument;

    IssueTermCredit(InvoiceStore invoices, IssueDocument issueDocument) {
        this.invoices = invoices;
        this.issueDocument = issueDocument;
    }

    /** Empty when nothing comes back. */
    @WithTransaction
    Uni<Optional<String>> handle(AccountChanged account, Term term, String reason, Instant now) {
        return term.current()
                .billed()
                .map(billed -> invoices.credited(term.account(), billed.invoiceId(), term.zero())
                        .chain(credited -> credit(account, term, billed, credited, reason, now)))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<String>> credit(
            AccountChanged account,
            Term term,
            Grant.Billed billed,
            InvoiceStore.Credited credited,
            String reason,
            Instant now) {
        Cancellation cancellation = cancellation(account, term, billed, credited.net(), now);
        Money net = cancellation.refund().min(billed.net().minus(credited.net()));
        Money tax = cancellation.taxRefund().min(billed.tax().minus(credited.tax()));
        return net.isPositive()
                ? issueDocument
                        .handle(draft(account, term, billed, new Amounts(net, tax), reason, now))
                        .map(Optional::of)
                : Uni.createFrom().item(Optional.empty());
    }

    private static Cancellation cancellation(
            AccountChanged account, Term term, Grant.Billed billed, Money credited, Instant now) {
        Period period = term.current();
        int months = term.order().length().months();
        Money voucher = period.grant()
                .flatMap(Grant::voucher)
                .map(used -> used.amount().min(billed.total()))
                .orElse(term.zero());
        int used = new TermDates(term.order().anchor(), account.calendar())
                .monthsUsed((period.number() - 1) * months, now);
        Money coupon =
                period.grant().flatMap(Grant::coupon).map(Grant.Used::amount).orElse(term.zero());
        Money price = Cancellation.untaxed(period.price(), coupon, billed.net());
        return new Cancellation(price, billed.net(), billed.tax(), voucher, credited, months, used);
    }

    private record Amounts(Money net, Money tax) {}

    private static Draft draft(
            AccountChanged account, Term term, Grant.Billed billed, Amounts back, String reason, Instant now) {
        Optional<TaxLine> taxLine = billed.taxLine().map(line -> taxLine(line, billed, back));
        return new Draft(
                account.billingAccountId(),
                InvoiceKind.CREDIT_NOTE,
                IssueTermInvoice.collectedBy(account),
                account.legalEntity(),
                account.owner(),
                now,
                account.calendar().dayOf(now),
                Optional.of(IssueTermInvoice.over(account, term, term.current())),
                Optional.empty(),
                List.of(line(term, back, taxLine)),
                back.net(),
                back.tax(),
                taxLine.stream().toList(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Draft.Credit(billed.invoiceId(), reason)),
                Optional.of(term.id()));
    }

    private static InvoiceLine line(Term term, Amounts back, Optional<TaxLine> taxLine) {
        return new InvoiceLine(
                1,
                term.order().product(),
                Optional.of(term.order().cloudAccountId()),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of(ExactAmount.of(back.net())),
                back.net(),
                back.tax(),
                taxLine.map(TaxLine::rate),
                taxLine.map(TaxLine::base));
    }

    /** The rule of the invoice; its printed base in proportion. */
    private static TaxLine taxLine(TaxLine line, Grant.Billed billed, Amounts back) {
        BigDecimal base = line.base()
                .decimal()
                .multiply(back.net().decimal())
                .divide(billed.net().decimal(), WORKING_DECIMALS, RoundingMode.DOWN);
        return new TaxLine(
                line.rule(), line.rate(), Rounding.shown(base, back.net().currency()), back.tax());
    }
}
