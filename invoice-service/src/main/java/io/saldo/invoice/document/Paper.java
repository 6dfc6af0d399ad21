package io.saldo.invoice.document;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.charge.NetQuantity;
import io.saldo.invoice.document.PrintedDocument.Fact;
import io.saldo.invoice.document.PrintedDocument.Party;
import io.saldo.invoice.document.PrintedDocument.Tax;
import io.saldo.invoice.invoice.CollectedBy;
import io.saldo.invoice.invoice.Exchange;
import io.saldo.invoice.invoice.InvoiceKind;
import io.saldo.invoice.invoice.IssuedDocument;
import io.saldo.invoice.invoice.IssuedDocument.Period;
import io.saldo.invoice.invoice.Parties;
import io.saldo.invoice.tax.BaseFraction;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.invoice.tax.TaxRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a document into the words of a language; the figures are those that were issued, nothing is computed anew (I-7). */
record Paper(IssuedDocument document, DocumentWords words, Language language) {

    private static final BaseFraction WHOLE = new BaseFraction(1, 1);

    PrintedDocument print() {
        Formats formats = new Formats(language);
        PrintedLines lines = new PrintedLines(document, words, formats);
        return new PrintedDocument(
                language.code(),
                title(),
                document.number(),
                document.parties().map(Parties::seller).map(this::seller).orElse(unknown(document.legalEntity())),
                document.parties().map(Parties::customer).map(this::customer).orElse(unknown("")),
                facts(formats),
                lines.rows(),
                formats.money(document.net()),
                document.taxLines().stream().map(line -> tax(line, formats)).toList(),
                formats.money(document.total()),
                notes(lines, formats));
    }

    private String title() {
        String kind =
                switch (document.kind()) {
                    case USAGE -> words.usage();
                    case TERM -> words.term();
                    case TOP_UP -> words.topUp();
                    case CREDIT_NOTE -> words.creditNote();
                };
        return document.scope().filter("MARKETPLACE"::equals).isPresent()
                ? kind + " (" + words.marketplace() + ")"
                : kind;
    }

    private static Party unknown(String name) {
        return new Party(name, List.of());
    }

    private Party seller(Parties.Seller seller) {
        return new Party(
                seller.name(), lines(Optional.of(seller.address()), Optional.of(seller.taxId()), Optional.empty()));
    }

    private Party customer(AccountChanged.Owner owner) {
        return new Party(owner.name(), lines(owner.address(), owner.taxId(), owner.country()));
    }

    private List<String> lines(Optional<String> address, Optional<String> taxId, Optional<String> country) {
        return Stream.of(
                        address.stream().flatMap(String::lines),
                        country
                                .map(code ->
                                        new Locale.Builder().setRegion(code).build())
                                .map(region -> region.getDisplayCountry(language.locale()))
                                .stream(),
                        taxId.map(words.taxId()::formatted).stream())
                .flatMap(text -> text)
                .toList();
    }

    private List<Fact> facts(Formats formats) {
        return Stream.of(
                        fact(words.number(), Optional.of(document.number())),
                        fact(words.issueDate(), Optional.of(formats.day(document.issueDate()))),
                        fact(words.dueDate(), document.dueAt().map(due -> formats.day(local(due)))),
                        fact(words.period(), document.period().map(period -> period(period, formats))),
                        fact(words.account(), Optional.of(document.account().toString())),
                        fact(words.refersTo(), document.refersTo().map(IssuedDocument.Reference::number)),
                        fact(words.reason(), document.refersTo().map(IssuedDocument.Reference::reason)),
                        fact(words.payment(), document.paymentId()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fact> fact(String label, Optional<String> value) {
        return value.map(text -> new Fact(label, text));
    }

    private LocalDate local(Instant instant) {
        return LocalDate.ofInstant(instant, document.snapshot().zone());
    }

    /** From its first to its last day. */
    private String period(Period period, Formats formats) {
        return formats.day(local(period.start())) + " – "
                + formats.day(local(period.end().minusNanos(1)));
    }

    private Tax tax(TaxLine line, Formats formats) {
        Optional<TaxRule> rule = document.snapshot().rule(line.rule());
        String name = rule.map(TaxRule::name).orElse(line.rule()) + " " + formats.percent(line.rate())
                + rule.map(TaxRule::baseFraction)
                        .filter(fraction -> !fraction.equals(WHOLE))
                        .map(fraction -> " × " + fraction)
                        .orElse("");
        return new Tax(
                words.taxOn().formatted(name + " (" + line.rule() + ")", formats.money(line.base())),
                formats.money(line.amount()));
    }

    private List<String> notes(PrintedLines lines, Formats formats) {
        return Stream.of(
                        document.exchange().map(exchange -> exchange(exchange, formats)),
                        Optional.of(words.notTaxed())
                                .filter(_ -> document.taxLines().isEmpty()),
                        Optional.of(words.partner())
                                .filter(_ -> document.collectedBy() == CollectedBy.PARTNER
                                        && document.kind() != InvoiceKind.CREDIT_NOTE),
                        Optional.of(words.grouped()).filter(_ -> lines.areGrouped()))
                .flatMap(Optional::stream)
                .toList();
    }

    private String exchange(Exchange exchange, Formats formats) {
        return words.exchange()
                .formatted(
                        formats.money(exchange.pricingTotal()),
                        exchange.from(),
                        formats.quantity(NetQuantity.of(exchange.rate())),
                        exchange.to(),
                        formats.day(exchange.rateDate()));
    }
}
