package io.saldo.payment.order;

import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.tax.TaxLine;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the bank has taken back, in its parts: the payment as a whole, or all that refunds in parts have left of it. Of
 * any other amount nobody can say which part it is (gw:P-16).
 */
final class BankReversal {

    private BankReversal() {}

    static Optional<Quote> parts(PaymentOrder paid, GatewayReport report, RefundedParts gone) {
        if (!paid.state().holdsMoney()) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(paid.quote()), left(paid.quote(), gone).stream())
                .filter(parts -> report.money().filter(parts.total()::equals).isPresent())
                .findFirst();
    }

    /** Of several tax lines it would not be plain which one has gone back. */
    private static Optional<Quote> left(Quote quote, RefundedParts gone) {
        Money credit = quote.credit().minus(gone.credit());
        Money tax = quote.tax().minus(gone.tax());
        if (quote.taxLines().size() > 1 || credit.isNegative() || tax.isNegative()) {
            return Optional.empty();
        }
        List<TaxLine> lines = quote.taxLines().stream()
                .map(line -> new TaxLine(line.rule(), line.rate(), credit, tax))
                .toList();
        return Optional.of(new Quote(credit, tax, lines, quote.serviceFee()));
    }
}
