package io.saldo.invoice.document;

import io.saldo.invoice.charge.NetQuantity;
import io.saldo.invoice.invoice.InvoiceKind;
import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.invoice.invoice.IssuedDocument;
import io.saldo.invoice.invoice.Snapshot;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a document on paper; very many are grouped by product and month, so that it stays small enough to send. */
record PrintedLines(IssuedDocument document, DocumentWords words, Formats formats) {

    static final int MOST = 500;

    /** Whose sums make one row. */
    private record Group(String product, Optional<YearMonth> month, boolean late) {}

    boolean areGrouped() {
        return document.lines().size() > MOST;
    }

    List<PrintedDocument.Line> rows() {
        return (areGrouped() ? grouped() : document.lines())
                .stream().map(this::row).toList();
    }

    private List<InvoiceLine> grouped() {
        Map<Group, InvoiceLine> sums = new LinkedHashMap<>();
        document.lines()
                .forEach(line -> sums.merge(
                        new Group(line.product(), line.usageMonth(), line.late()),
                        only(sums.size() + 1, line, line.quantity(), line.amount(), line.tax()),
                        PrintedLines::plus));
        return new ArrayList<>(sums.values());
    }

    private static InvoiceLine plus(InvoiceLine sum, InvoiceLine next) {
        Optional<NetQuantity> quantity =
                sum.quantity().flatMap(so -> next.quantity().map(so::plus));
        return only(
                sum.line(),
                sum,
                quantity,
                sum.amount().plus(next.amount()),
                sum.tax().plus(next.tax()));
    }

    private static InvoiceLine only(int row, InvoiceLine of, Optional<NetQuantity> quantity, Money amount, Money tax) {
        return new InvoiceLine(
                row,
                of.product(),
                Optional.empty(),
                of.usageMonth(),
                of.late(),
                quantity,
                Optional.empty(),
                amount,
                tax,
                Optional.empty(),
                Optional.empty());
    }

    private PrintedDocument.Line row(InvoiceLine line) {
        Optional<Snapshot.Product> product = document.snapshot().product(line.product());
        return new PrintedDocument.Line(
                Integer.toString(line.line()),
                name(line, product),
                detail(line, product),
                line.usageMonth().map(formats::month).orElse(""),
                line.quantity().map(formats::quantity).orElse(""),
                product.filter(_ -> line.quantity().isPresent())
                        .map(Snapshot.Product::unit)
                        .orElse(""),
                formats.money(line.amount()),
                formats.money(line.tax()));
    }

    private String name(InvoiceLine line, Optional<Snapshot.Product> product) {
        boolean isTopUp =
                document.kind() == InvoiceKind.TOP_UP || document.paymentId().isPresent();
        return product.map(Snapshot.Product::name).orElse(isTopUp ? words.topUpLine() : line.product());
    }

    private String detail(InvoiceLine line, Optional<Snapshot.Product> product) {
        return Stream.of(
                        product.map(Snapshot.Product::code),
                        line.cloudAccountId(),
                        Optional.of(words.late()).filter(_ -> line.late()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
