package io.saldo.invoice.document;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.charge.NetQuantity;
import io.saldo.invoice.invoice.CollectedBy;
import io.saldo.invoice.invoice.Exchange;
import io.saldo.invoice.invoice.InvoiceKind;
import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.invoice.invoice.IssuedDocument;
import io.saldo.invoice.invoice.Parties;
import io.saldo.invoice.invoice.Snapshot;
import io.saldo.invoice.tax.BaseFraction;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.invoice.tax.TaxRounding;
import io.saldo.invoice.tax.TaxRule;
import io.saldo.invoice.tax.TaxRules;
import io.saldo.invoice.tax.Taxation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Documents to be printed. */
final class Documents {

    static final TaxRule PPN = new TaxRule(
            "ppn-2025",
            "PPN",
            "ID",
            "STANDARD",
            Quantity.parse("0.12"),
            BaseFraction.parse("11/12"),
            TaxRounding.DOWN,
            false,
            LocalDate.parse("2025-01-01"),
            Optional.empty());

    static final String CUSTOMER = "Łukasz Nguyễn-Đỗ & Søn „Çağlar” GmbH";

    private static final YearMonth MONTH = YearMonth.parse("2026-10");

    private Documents() {}

    /** A taxed usage invoice in rupiah of so many lines of odd amounts. */
    static IssuedDocument usage(int count) {
        List<Money> amounts = IntStream.range(0, count)
                .mapToObj(i -> new Money(6833 + 104_729L * i, CurrencyUnit.IDR))
                .toList();
        Taxation taxation = Taxation.of(
                amounts.stream()
                        .map(amount -> new Taxation.Taxable("STANDARD", amount))
                        .toList(),
                new TaxRules(List.of(PPN)),
                CurrencyUnit.IDR);
        List<InvoiceLine> lines = IntStream.range(0, count)
                .mapToObj(i -> line(i, amounts.get(i), taxation.lineTaxes().get(i)))
                .toList();
        return document(CurrencyUnit.IDR, lines, taxation.taxLines(), Optional.empty());
    }

    /** An untaxed one that was converted into Hong Kong dollars. */
    static IssuedDocument converted() {
        var exchange = new Exchange(
                CurrencyUnit.USD,
                CurrencyUnit.HKD,
                Quantity.parse("7.78"),
                LocalDate.parse("2026-09-30"),
                new Money(10025, CurrencyUnit.USD));
        List<InvoiceLine> lines = List.of(line(0, new Money(77_995, CurrencyUnit.HKD), Money.zero(CurrencyUnit.HKD)));
        return document(CurrencyUnit.HKD, lines, List.of(), Optional.of(exchange));
    }

    private static InvoiceLine line(int index, Money amount, Money tax) {
        return new InvoiceLine(
                index + 1,
                index % 2 == 0 ? "compute.c2" : "object-storage.standard",
                Optional.of("ca-100" + index % 7),
                Optional.of(index % 5 == 4 ? MONTH.minusMonths(1) : MONTH),
                index % 5 == 4,
                Optional.of(NetQuantity.of(Quantity.parse(index % 3 == 0 ? "744" : "1234.567890123456789"))),
                Optional.empty(),
                amount,
                tax,
                Optional.of(PPN.rate()),
                Optional.empty());
    }

    private static IssuedDocument document(
            CurrencyUnit currency, List<InvoiceLine> lines, List<TaxLine> taxLines, Optional<Exchange> exchange) {
        Money net = Money.sum(lines.stream().map(InvoiceLine::amount).toList(), currency);
        Money tax = Money.sum(lines.stream().map(InvoiceLine::tax).toList(), currency);
        return new IssuedDocument(
                AccountId.of(7, 42),
                "inv-06v88a1ghh1xzs3m",
                "SLD/USAGE/2026/00000042",
                InvoiceKind.USAGE,
                CollectedBy.PROVIDER,
                "SALDO",
                Optional.of("PLATFORM"),
                Optional.of(MONTH),
                Optional.of(new IssuedDocument.Period(
                        Instant.parse("2026-09-30T17:00:00Z"), Instant.parse("2026-10-31T17:00:00Z"))),
                LocalDate.parse("2026-11-01"),
                Optional.of(Instant.parse("2026-11-15T17:30:00Z")),
                Optional.of(
                        new Parties(
                                new Parties.Seller(
                                        "PT Saldo Nusantara",
                                        "01.234.567.8-901.000",
                                        "Jl. Jenderal Sudirman 1\nJakarta 10220"),
                                new AccountChanged.Owner(
                                        CUSTOMER,
                                        Optional.of("ID"),
                                        Optional.of("09.876.543.2-109.000"),
                                        Optional.of(
                                                "Jl. Gatot Subroto Kav. 52, Kuningan Timur, Setiabudi\nJakarta Selatan 12950")))),
                lines,
                net,
                tax,
                taxLines,
                net.plus(tax),
                exchange,
                Optional.empty(),
                Optional.empty(),
                new Snapshot(
                        ZoneId.of("Asia/Jakarta"),
                        Optional.of("id"),
                        List.of(
                                new Snapshot.Product("compute.c2", "Compute c2, 2 vCPU and 4 GiB", "hour"),
                                new Snapshot.Product("object-storage.standard", "Object storage", "GiB-month")),
                        List.of(PPN)));
    }
}
