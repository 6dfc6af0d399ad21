package io.saldo.invoice.creditnote;

import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;

/** What a credit note would say, or why there is none. */
public sealed interface CreditResult {

    /** Its lines bear the numbers of the document's lines. */
    record Note(List<InvoiceLine> lines, Money net, Money tax, List<TaxLine> taxLines) implements CreditResult {}

    /** It would take more than is left, of the document or of a line (0: of the document). */
    record AboveWhatIsLeft(int line, Money left) implements CreditResult {}

    /** The document has no such line. */
    record NoSuchLine(int line) implements CreditResult {}

    /** The document is in another currency. */
    record OtherCurrency(CurrencyUnit currency) implements CreditResult {}

    /** The account settles in another currency by now: no bill of the document's currency can be lowered (I-10). */
    record LeftCurrency(CurrencyUnit left, CurrencyUnit settlement) implements CreditResult {}

    /** Money that came in goes back as a refund, and a credit note is not credited. */
    record NotCreditable() implements CreditResult {}
}
