package io.saldo.invoice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.invoice.Accounts;
import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStatus;
import io.saldo.invoice.account.AccountType;
import io.saldo.invoice.account.BillingType;
import io.saldo.invoice.account.PaymentMode;
import io.saldo.invoice.account.RunSchedule;
import io.saldo.invoice.account.TaxPoint;
import io.saldo.invoice.catalogue.PriceModel;
import io.saldo.invoice.catalogue.Tier;
import io.saldo.invoice.catalogue.Tiers;
import io.saldo.invoice.discount.Discount;
import io.saldo.invoice.discount.Discounts;
import io.saldo.invoice.discount.Percent;
import io.saldo.invoice.document.PrintedText;
import io.saldo.invoice.exchange.ExchangeRate;
import io.saldo.invoice.invoice.CollectedBy;
import io.saldo.invoice.invoice.InvoiceKind;
import io.saldo.invoice.invoice.IssuedDocument;
import io.saldo.invoice.invoice.Snapshot;
import io.saldo.invoice.tax.BaseFraction;
import io.saldo.invoice.tax.TaxRounding;
import io.saldo.invoice.tax.TaxRule;
import io.saldo.invoice.tax.TaxRules;
import io.saldo.invoice.usage.GoldenUsage;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Quantity;
import io.saldo.platform.money.UnitPrice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Months as a person reads them: what was used, and the documents that come of it, in files below {@code golden}. A change
 * of a figure is seen there; {@code -Dsaldo.golden.write=true} writes them anew, to be read before they are committed.
 */
class GoldenMonthTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Path FILES = Path.of("src/test/resources/golden");

    private final List<String> text = new ArrayList<>();

    /** Ex:U-6a, Ex:U-7c, Ex:U-4b, and Ex:I-18b's way of a late line. */
    @Test
    @DisplayName("I-13")
    void billsTiersADiscountACorrectionAndLateUsageWithTaxOnTop() throws IOException {
        AccountChanged budi = account(1, CurrencyUnit.IDR);
        var usage = new GoldenUsage(
                budi,
                List.of("ca-budi"),
                new Discounts(
                        List.of(new Discount(
                                "storage",
                                new Percent(BigDecimal.TEN),
                                LocalDate.parse("2026-10-05"),
                                Optional.empty())),
                        List.of()),
                Map.of("compute", new PriceModel.Tiered(tiers()), "storage", flat("150.15")));
        usage.use("ca-budi", "1", "compute", "80", "2026-10-02T02:00:00Z", "2026-10-02T03:00:00Z");
        usage.use("ca-budi", "2", "compute", "50", "2026-10-03T02:00:00Z", "2026-10-03T03:00:00Z");
        usage.correct("1", "60");
        usage.use("ca-budi", "3", "storage", "7", "2026-10-04T02:00:00Z", "2026-10-04T03:00:00Z");
        usage.use("ca-budi", "4", "storage", "7", "2026-10-05T02:00:00Z", "2026-10-05T03:00:00Z");
        usage.use("ca-budi", "5", "compute", "12", "2026-09-29T02:00:00Z", "2026-09-29T03:00:00Z");
        usage.use("ca-budi", "6", "storage", "10", "2026-10-31T16:00:00Z", "2026-10-31T19:00:00Z");
        issue(budi, usage, OCTOBER, tax(false), Optional.empty(), "en", "id");
        compare("tiers-discount-correction-late");
    }

    /** Ex:U-6c, Ex:U-6b; the correction after the invoice is Ex:U-7b, a line of -300 on the next. */
    @Test
    @DisplayName("U-7")
    void billsPackagesAndVolumeOfTwoCloudAccountsWithTaxInThePrice() throws IOException {
        AccountChanged ani = account(2, CurrencyUnit.IDR);
        var usage = new GoldenUsage(
                ani,
                List.of("ca-ani", "ca-ani-lab"),
                Discounts.NONE,
                Map.of(
                        "calls", new PriceModel.Packaged(Quantity.parse("1000"), price("5")),
                        "disk", new PriceModel.Volume(tiers()),
                        "compute", flat("150")));
        usage.use("ca-ani", "1", "calls", "1500", "2026-10-02T02:00:00Z", "2026-10-02T03:00:00Z");
        usage.use("ca-ani", "2", "calls", "400", "2026-10-03T02:00:00Z", "2026-10-03T03:00:00Z");
        usage.use("ca-ani", "3", "calls", "200", "2026-10-04T02:00:00Z", "2026-10-04T03:00:00Z");
        usage.use("ca-ani-lab", "4", "disk", "80", "2026-10-05T02:00:00Z", "2026-10-05T03:00:00Z");
        usage.use("ca-ani-lab", "5", "disk", "50", "2026-10-06T02:00:00Z", "2026-10-06T03:00:00Z");
        usage.use("ca-ani", "6", "compute", "10", "2026-10-07T02:00:00Z", "2026-10-07T03:00:00Z");
        issue(ani, usage, OCTOBER, tax(true), Optional.empty(), "en");
        usage.correct("6", "8");
        usage.use("ca-ani", "7", "compute", "20.5", "2026-11-02T02:00:00Z", "2026-11-02T03:00:00Z");
        issue(ani, usage, OCTOBER.plusMonths(1), tax(true), Optional.empty(), "en");
        compare("packages-volume-inclusive");
    }

    /** Ex:X-4. */
    @Test
    @DisplayName("X-4")
    void billsInTheSettlementCurrencyAtOneRate() throws IOException {
        AccountChanged chen = account(3, CurrencyUnit.USD);
        var usage = new GoldenUsage(
                chen,
                List.of("ca-chen"),
                Discounts.NONE,
                Map.of("compute", dollars("1"), "storage", dollars("0.3333333333")));
        usage.use("ca-chen", "1", "compute", "99.9266", "2026-10-02T02:00:00Z", "2026-10-02T03:00:00Z");
        usage.use("ca-chen", "2", "storage", "1", "2026-10-02T02:00:00Z", "2026-10-02T03:00:00Z");
        var rate = new ExchangeRate(
                LocalDate.parse("2026-09-30"), CurrencyUnit.USD, CurrencyUnit.HKD, Quantity.parse("7.78"));
        issue(chen, usage, OCTOBER, TaxRules.NONE, Optional.of(rate), "en");
        compare("settlement-currency");
    }

    private void issue(
            AccountChanged account,
            GoldenUsage usage,
            YearMonth month,
            TaxRules rules,
            Optional<ExchangeRate> rate,
            String... locales) {
        text.addAll(usage.story());
        var result = new MonthOfScope(month, account.pricingCurrency(), usage.take(month), rate).result(rules);
        IssuedDocument document = document(account, month, rules, (MonthResult.Document) result);
        for (String locale : locales) {
            text.add("");
            text.addAll(PrintedText.of(document, locale));
        }
        text.add("");
    }

    private static IssuedDocument document(
            AccountChanged account, YearMonth month, TaxRules rules, MonthResult.Document result) {
        var calendar = account.calendar();
        Instant issued = RunSchedule.runOf(month, calendar);
        return new IssuedDocument(
                account.billingAccountId(),
                "inv-" + month,
                "SLD/USAGE/2026/" + month.getMonthValue(),
                InvoiceKind.USAGE,
                CollectedBy.PROVIDER,
                account.legalEntity(),
                Optional.of("PLATFORM"),
                Optional.of(month),
                Optional.of(new IssuedDocument.Period(calendar.startOf(month), calendar.startOf(month.plusMonths(1)))),
                calendar.dayOf(issued),
                Optional.empty(),
                Optional.empty(),
                result.lines(),
                result.net(),
                result.tax(),
                result.taxLines(),
                result.net().plus(result.tax()),
                result.exchange(),
                Optional.empty(),
                Optional.empty(),
                new Snapshot(ZoneId.of("Asia/Jakarta"), Optional.empty(), List.of(), rules.inForce()));
    }

    private void compare(String name) throws IOException {
        Path file = FILES.resolve(name + ".txt");
        String is = String.join("\n", text).strip() + "\n";
        if (Boolean.getBoolean("saldo.golden.write")) {
            Files.createDirectories(FILES);
            Files.writeString(file, is);
        }
        assertEquals(Files.readString(file), is);
    }

    private static AccountChanged account(int number, CurrencyUnit currency) {
        return new Accounts(
                        AccountId.of(1, number),
                        1,
                        "ca",
                        ZoneId.of("Asia/Jakarta"),
                        currency,
                        PaymentMode.POSTPAID,
                        TaxPoint.USAGE,
                        BillingType.METERED,
                        Optional.of("ID"),
                        false,
                        Optional.empty(),
                        AccountType.DIRECT,
                        Instant.parse("2026-09-01T00:00:00Z"),
                        AccountStatus.VALID)
                .changed();
    }

    private static TaxRules tax(boolean inclusive) {
        return new TaxRules(List.of(new TaxRule(
                "ppn-2025",
                "PPN",
                "ID",
                "STANDARD",
                Quantity.parse("0.12"),
                BaseFraction.parse("11/12"),
                TaxRounding.DOWN,
                inclusive,
                LocalDate.parse("2025-01-01"),
                Optional.empty())));
    }

    private static Tiers tiers() {
        return new Tiers(List.of(
                new Tier(Optional.of(Quantity.parse("100")), price("10")), new Tier(Optional.empty(), price("8"))));
    }

    private static PriceModel flat(String price) {
        return new PriceModel.Flat(price(price));
    }

    private static PriceModel dollars(String price) {
        return new PriceModel.Flat(UnitPrice.parse(price, CurrencyUnit.USD));
    }

    private static UnitPrice price(String price) {
        return UnitPrice.parse(price, CurrencyUnit.IDR);
    }
}
