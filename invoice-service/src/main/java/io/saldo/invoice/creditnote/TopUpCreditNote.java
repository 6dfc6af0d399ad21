package io.saldo.invoice.creditnote;

import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The note over what has gone back of a top-up; under several rules the tax is shared as they have it left (O-9). */
final class TopUpCreditNote {

    private TopUpCreditNote() {}

    static CreditResult of(Creditable topUp, CreditOrder.PaidBack paid) {
        if (paid.amount().currency() != topUp.currency()) {
            return new CreditResult.OtherCurrency(topUp.currency());
        }
        List<TaxLine> taxes = topUp.document().taxLines();
        List<Money> lefts = taxes.stream().map(topUp::taxLeft).toList();
        Money taxLeft = Money.sum(lefts, topUp.currency());
        if (paid.amount().compareTo(topUp.left()) > 0 || paid.tax().compareTo(taxLeft) > 0) {
            return new CreditResult.AboveWhatIsLeft(0, topUp.left());
        }
        List<Money> shares = Shares.of(paid.tax(), lefts);
        List<TaxLine> taxLines = IntStream.range(0, taxes.size())
                .mapToObj(i -> taxLine(topUp, taxes.get(i), paid.amount(), shares.get(i)))
                .toList();
        return new CreditResult.Note(List.of(line(topUp, paid)), paid.amount(), paid.tax(), taxLines);
    }

    private static TaxLine taxLine(Creditable topUp, TaxLine tax, Money amount, Money share) {
        Money base = topUp.document()
                .snapshot()
                .rule(tax.rule())
                .map(rule -> rule.onTop().printedBaseOf(amount))
                .orElse(amount);
        return new TaxLine(tax.rule(), tax.rate(), base, share);
    }

    private static InvoiceLine line(Creditable topUp, CreditOrder.PaidBack paid) {
        InvoiceLine line = topUp.document().lines().getFirst();
        return new InvoiceLine(
                line.line(),
                line.product(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                paid.amount(),
                paid.tax(),
                line.rate(),
                Optional.empty(),
                line.taxRule());
    }
}
