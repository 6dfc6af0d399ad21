package io.saldo.account.billvoucher;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.Amounts.usd;
import static io.saldo.account.billvoucher.BillVouchers.OCTOBER;
import static io.saldo.account.billvoucher.BillVouchers.all;
import static io.saldo.account.billvoucher.BillVouchers.from;
import static io.saldo.account.billvoucher.BillVouchers.october;
import static io.saldo.account.billvoucher.BillVouchers.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Scope;
import io.saldo.account.rate.ExchangeRate;
import io.saldo.account.settlement.Cover;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverableBillTest {

    private static final CurrencyUnit IDR = CurrencyUnit.of("IDR");
    private static final YearMonth NOVEMBER = OCTOBER.plusMonths(1);

    @Test
    @Tag("W-2")
    @DisplayName("Ex:W-2, its vouchers")
    void coversInTheOrderOfExpiryAndTestsTheLeastSpend() {
        BillVoucher v1 = until("V1", 10, 20, "compute");
        BillVoucher v2 = until("V2", 5, 25);
        BillVoucher v3 = from(until("V3", 20, 40, "storage"), 50, false);
        BillCover cover = issued(
                        100,
                        List.of(v1, v2, v3),
                        List.of(line("compute", 70, 0), line("storage", 30, 0)),
                        List.of(day("compute", 1, "70", 0), day("storage", 1, "30", 0)))
                .cover();
        assertEquals(Map.of("V2", 25L, "V1", 20L), covers(cover));
        assertEquals(List.of("V1", "V2", "V3"), cover.ended().stream().sorted().toList());
        assertEquals(
                List.of("V2 BILL 0", "V1 BILL 0", "V3 LAPSED 0"),
                cover.uses(Optional.empty()).stream()
                        .map(CoverableBillTest::text)
                        .toList());
    }

    @Test
    @Tag("W-4")
    @DisplayName("Ex:W-4a at issue")
    void coversTheUnitThatTheCutsOfTheRowsHaveLeft() {
        BillCover cover = new CoverableBill(
                        bill(16, line("compute", 16, 0)),
                        List.of(all("V", 85)),
                        List.of(day("compute", 5, "10.75", 10), day("compute", 6, "5.60", 5)),
                        List.of(new ClosedCover("V", OCTOBER, idr(15))))
                .cover();
        assertEquals(idr(15), cover.atAccrual());
        assertEquals(Map.of("V", idr(1)), cover.more());
        assertEquals(Map.of("V", 16L), covers(cover));
        assertEquals(idr(84), cover.uses(Optional.empty()).getFirst().after());
    }

    @Test
    @Tag("BK-17")
    @Tag("W-4")
    @DisplayName("Ex:W-4c at issue, Ex:BK-17c")
    void coversTheTaxOnceMore() {
        BillCover cover = new CoverableBill(
                        bill(33_300, line("compute", 30_000, 3_300)),
                        List.of(all("V", 70_000)),
                        List.of(day("compute", 5, "30000", 30_000)),
                        List.of(new ClosedCover("V", OCTOBER, idr(30_000))))
                .cover();
        assertEquals(idr(30_000), cover.atAccrual(OCTOBER));
        assertEquals(Map.of("V", 33_300L), covers(cover));
        assertEquals(
                List.of("VOUCHER_EXPENSE 3300", "BILLED -3300"),
                cover.posting().orElseThrow().entries().stream()
                        .map(entry -> entry.account() + " " + entry.amount().minorUnits())
                        .toList());
        assertEquals(
                List.of("V BILL 66700", "V LAPSED 0"),
                cover.uses(Optional.empty()).stream()
                        .map(CoverableBillTest::text)
                        .toList());
    }

    @Test
    @DisplayName("V-6")
    void keepsWhatIsLeftForLaterMonths() {
        BillVoucher lasting = BillVouchers.with(
                all("V", 70),
                new Reach(
                        Scope.PLATFORM,
                        java.util.Set.of(),
                        java.util.Set.of(),
                        Optional.empty(),
                        NOVEMBER.atDay(1),
                        OCTOBER));
        BillCover cover = issued(
                        30, List.of(lasting), List.of(line("compute", 30, 0)), List.of(day("compute", 5, "30", 0)))
                .cover();
        assertEquals(List.of(), cover.ended());
        assertEquals(
                List.of("V BILL 40"),
                cover.uses(Optional.empty()).stream()
                        .map(CoverableBillTest::text)
                        .toList());
    }

    @Test
    @DisplayName("W-4")
    void coversThePartOfALineThatIsOfItsDays() {
        BillCover cover = issued(
                        111,
                        List.of(until("V", 15, 99)),
                        List.of(line("compute", 100, 11)),
                        List.of(day("compute", 5, "50", 0), day("compute", 20, "50", 0)))
                .cover();
        assertEquals(Map.of("V", 56L), covers(cover));
    }

    @Test
    @DisplayName("V-1")
    void losesTheRestOfAVoucherForOneBill() {
        BillVoucher lasting = BillVouchers.with(
                from(all("V", 70), 30, true),
                new Reach(
                        Scope.PLATFORM,
                        java.util.Set.of(),
                        java.util.Set.of(),
                        Optional.empty(),
                        NOVEMBER.atDay(1),
                        OCTOBER));
        BillCover cover = issued(
                        33, List.of(lasting), List.of(line("compute", 30, 3)), List.of(day("compute", 5, "30", 0)))
                .cover();
        assertEquals(
                List.of("V BILL 37", "V LAPSED 0"),
                cover.uses(Optional.empty()).stream()
                        .map(CoverableBillTest::text)
                        .toList());
        assertEquals(List.of("V"), cover.ended());
    }

    @Test
    @DisplayName("W-4")
    void givesBackWhatTheBillHasNoRoomFor() {
        BillCover cover = new CoverableBill(
                        bill(8, line("compute", 10, 0)),
                        List.of(all("V", 5)),
                        List.of(day("compute", 5, "10", 10)),
                        List.of(new ClosedCover("V", OCTOBER, idr(10))))
                .cover();
        assertEquals(Map.of("V", 8L), covers(cover));
        assertEquals(
                List.of("VOUCHER_EXPENSE -2", "UNBILLED 2"),
                cover.posting().orElseThrow().entries().stream()
                        .map(entry -> entry.account() + " " + entry.amount().minorUnits())
                        .toList());
        assertEquals(
                List.of("V BILL 7", "V LAPSED 0"),
                cover.uses(Optional.empty()).stream()
                        .map(CoverableBillTest::text)
                        .toList());
    }

    /** Of a bill of 6.73 + 0.74, which were USD 5.00 before tax. */
    @DisplayName("X-7")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            what is left pays the tax too                 | 1.3450 | 0    | 50.00 | 0.00 | 7.47 | 44.45
            what had been covered is converted as a whole | 1.3450 | 4.00 | 46.00 | 5.38 | 2.09 | 44.45
            a voucher that is too small pays all it has   | 1.3450 | 0    | 2.01  | 0.00 | 2.70 | 0.00
            a cent is worth a cent                        | 1.3450 | 5.00 | 0.01  | 6.73 | 0.01 | 0.00
            never below 0                                 | 0.9187 | 0    | 0.06  | 0.00 | 0.06 | 0.00
            """)
    void paysInAnotherCurrencyByTheRateOfTheInvoice(
            String what,
            String published,
            String covered,
            String left,
            String opensWithout,
            String pays,
            String after) {
        Money before = usd(covered);
        var rate = new ExchangeRate(
                CurrencyUnit.USD,
                CurrencyUnit.SGD,
                new BigDecimal(published),
                october(1).minusDays(1));
        var bill = new IssuedUsage(
                new BillId("inv-1"),
                Scope.PLATFORM,
                OCTOBER,
                sgd("7.47"),
                List.of(new IssuedUsage.Line("compute", OCTOBER, sgd("6.73"), sgd("0.74"))),
                Optional.of(new IssuedUsage.Exchanged(usd("5.00"), rate)));
        BillVoucher voucher = all("V", 0);
        voucher = new BillVoucher("V", voucher.reach(), voucher.expiresAt(), voucher.use(), usd(left), 1);
        BillCover cover = new CoverableBill(
                        bill,
                        List.of(voucher),
                        List.of(new BilledDay(
                                "compute", OCTOBER, october(5), ExactAmount.parse("5.00", CurrencyUnit.USD), before)),
                        before.isZero() ? List.of() : List.of(new ClosedCover("V", OCTOBER, before)))
                .cover();
        assertEquals(sgd(opensWithout), cover.opensWithout());
        assertEquals(sgd(pays), cover.more().get("V"));
        assertEquals(
                sgd(opensWithout).plus(sgd(pays)),
                Money.sum(cover.covers().stream().map(Cover::amount).toList(), CurrencyUnit.SGD));
        assertEquals(usd(after), cover.uses(Optional.empty()).getFirst().after());
        assertEquals(
                List.of(
                        "VOUCHER_EXPENSE " + usd(left).minus(usd(after)),
                        "FX_CONVERSION " + usd(after).minus(usd(left))),
                entries(cover.pricedPosting().orElseThrow()));
        assertEquals(
                List.of("FX_CONVERSION " + sgd(pays), "BILLED " + sgd(pays).negated()),
                entries(cover.posting().orElseThrow()));
    }

    private static Money sgd(String amount) {
        return Money.parse(amount, CurrencyUnit.SGD);
    }

    private static List<String> entries(Posting posting) {
        return posting.entries().stream()
                .map(entry -> entry.account() + " " + entry.amount())
                .toList();
    }

    private static CoverableBill issued(
            long total, List<BillVoucher> vouchers, List<IssuedUsage.Line> lines, List<BilledDay> days) {
        return new CoverableBill(bill(total, lines.toArray(IssuedUsage.Line[]::new)), vouchers, days, List.of());
    }

    private static IssuedUsage bill(long total, IssuedUsage.Line... lines) {
        return new IssuedUsage(new BillId("inv-1"), Scope.PLATFORM, OCTOBER, idr(total), Arrays.asList(lines));
    }

    private static IssuedUsage.Line line(String product, long net, long tax) {
        return new IssuedUsage.Line(product, OCTOBER, idr(net), idr(tax));
    }

    private static BilledDay day(String product, int day, String exact, long covered) {
        return new BilledDay(product, OCTOBER, october(day), ExactAmount.parse(exact, IDR), idr(covered));
    }

    private static Map<String, Long> covers(BillCover cover) {
        return cover.covers().stream()
                .collect(Collectors.toMap(it -> it.sourceId(), it -> it.amount().minorUnits()));
    }

    private static String text(VoucherUse use) {
        Money after = use.after();
        return use.voucherId() + " " + use.type() + " " + after.minorUnits();
    }
}
