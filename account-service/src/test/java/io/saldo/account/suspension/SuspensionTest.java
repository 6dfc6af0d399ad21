package io.saldo.account.suspension;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.Amounts.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.account.account.AccountKind;
import io.saldo.account.providersetting.GraceSetting;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionTest {
    private static final GraceComputation NUMBERS = new GraceComputation(GraceSetting.STANDARD);
    private static final Grace DAY = Grace.time(Duration.ofHours(24));
    private static final Grace COMPUTED = Grace.both(idr(240_000), Duration.ofHours(120));

    /** The failure was at 00:35; the news of it came ten minutes later. */
    @Test
    @DisplayName("S-10")
    void beginsWithTheFirstFailureNotWithTheNewsOfIt() {
        Instant failed = Story.at("2026-03-01T00:35");
        var situation = new Situation(idr(77700), List.of(), Optional.of(failed));
        var step = Suspension.NEVER_OVERDUE.evaluate(
                situation, Grace.time(Duration.ofHours(360)), failed.plusSeconds(600));
        assertEquals(Optional.of(Story.at("2026-03-16T00:35")), step.next().nextDue());
    }

    @DisplayName("S-1")
    @Test
    void runsOnWithinTheBenefit() {
        Story story = new Story(COMPUTED).overdue("2026-03-10T08:00", 50_000);
        assertEquals("2026-03-10T08:00 GRACE until 2026-03-15T08:00", story.told());
    }

    @DisplayName("S-2")
    @Test
    void suspendsAtOnceWhenOneBillJumpsPastTheAmount() { // Ex:S-2*
        Grace hundred = Grace.amount(usd("100"));
        Money debt = usd("5000").minus(usd("1000"));
        assertEquals(usd("4000"), debt);
        Situation jumped = new Situation(debt, List.of());
        Suspension.Step step = Suspension.NEVER_OVERDUE.evaluate(jumped, hundred, Story.at("2026-03-10T08:00"));
        assertEquals(SuspensionState.SUSPENDED, step.next().state());
    }

    @DisplayName("S-4")
    @Test
    void suspendsAtOnceWithoutABenefit() {
        Grace off = GracePolicy.AT_ONCE.grace(COMPUTED);
        Story story = new Story(off).overdue("2026-03-10T08:00", 1);
        assertEquals("2026-03-10T08:00 SUSPENDED NO_GRACE until 2026-03-25T08:00", story.told());
    }

    @DisplayName("S-5")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"Ex:S-5a, 100.00, GRACE", "Ex:S-5b, 100.01, SUSPENDED"})
    void runsOnAtExactlyTheAmount(String example, String overdue, SuspensionState state) {
        Situation situation = new Situation(usd(overdue), List.of());
        Grace hundred = Grace.amount(usd("100.00"));
        Suspension next = Suspension.NEVER_OVERDUE
                .evaluate(situation, hundred, Story.at("2026-03-10T08:00"))
                .next();
        assertEquals(state, next.state());
    }

    @DisplayName("S-5")
    @Test
    void stopsAtExactlyTheEndOfTheTime() { // Ex:S-5c
        Story story = new Story(DAY).overdue("2026-03-10T08:00", 1).overdue("2026-03-11T07:59:59", 1);
        assertEquals(SuspensionState.GRACE, story.state());
        story.overdue("2026-03-11T08:00", 1).until("2026-04-01T00:00");
        assertEquals("""
                2026-03-10T08:00 GRACE until 2026-03-11T08:00
                2026-03-11T08:00 SUSPENDED OVERDUE_TIME until 2026-03-26T08:00
                2026-03-23T08:00 WARNING of 2026-03-26T08:00
                2026-03-25T08:00 WARNING of 2026-03-26T08:00
                2026-03-26T08:00 RELEASED 2026-03-26T08:00\
                """, story.told());
    }

    @DisplayName("S-6")
    @ParameterizedTest
    @CsvSource({"240000, 2026-03-15T07:59:59, GRACE", "240001, 2026-03-10T08:00:01, SUSPENDED"})
    void stopsPastEitherAmountOrTime(long overdue, String at, SuspensionState state) {
        assertEquals(
                state,
                new Story(COMPUTED)
                        .overdue("2026-03-10T08:00", 1)
                        .overdue(at, overdue)
                        .state());
    }

    @DisplayName("S-8")
    @Test
    void releasesForGoodAfterFifteenDays() {
        Story story = new Story(Grace.NONE).overdue("2026-03-10T08:00", 30_000).until("2026-03-25T07:59:59");
        assertEquals(SuspensionState.SUSPENDED, story.state());
        assertEquals(SuspensionState.RELEASED, story.until("2026-03-25T08:00").state());
    }

    @DisplayName("S-9")
    @Test
    void isNormalAgainOnceTheDebtIsPaidEvenWhenReleased() { // Ex:S-9
        Story story = new Story(Grace.NONE)
                .overdue("2026-03-10T08:00", 30_000)
                .until("2026-03-26T00:00")
                .paid("2026-03-27T10:00", 50_000);
        assertEquals(idr(20_000), story.available());
        assertEquals(SuspensionState.NORMAL, story.state());
        assertEquals("2026-03-27T10:00 RESUMED from RELEASED", story.lastTold());
    }

    @DisplayName("S-9")
    @Test
    void staysSuspendedWhileTheDebtOnlyShrinks() {
        Story story = new Story(Grace.amount(idr(100))).overdue("2026-03-10T08:00", 101);
        assertEquals(
                SuspensionState.SUSPENDED, story.overdue("2026-03-10T09:00", 1).state());
        assertEquals(
                "2026-03-10T10:00 RESUMED from SUSPENDED",
                story.cleared("2026-03-10T10:00").lastTold());
    }

    @DisplayName("S-10")
    @Test
    void suspendsAPostpaidAccountFifteenDaysAfterTheFirstFailedCharge() { // Ex:S-10
        Story story = new Story(standard(AccountKind.POSTPAID))
                .overdue("2026-03-01T00:35", 77_700)
                .overdue("2026-03-08T00:35", 77_700)
                .overdue("2026-03-15T00:35", 77_700)
                .until("2026-04-01T00:00");
        assertEquals("2026-03-16T00:35 SUSPENDED OVERDUE_TIME until 2026-03-31T00:35", story.told(1));
        assertEquals("2026-03-31T00:35 RELEASED 2026-03-31T00:35", story.lastTold());
    }

    @DisplayName("S-10")
    @Test
    void neverSuspendsAPostpaidAccountWhoseSecondTrySucceeds() { // Ex:S-10b
        Story story = new Story(standard(AccountKind.POSTPAID))
                .overdue("2026-03-01T00:35", 77_700)
                .cleared("2026-03-08T00:35")
                .until("2026-04-01T00:00");
        assertEquals("""
                2026-03-01T00:35 GRACE until 2026-03-16T00:35
                2026-03-08T00:35 RESUMED from GRACE\
                """, story.told());
    }

    @Tag("S-3")
    @DisplayName("S-20")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ex:S-20a, 900000 1200000 1500000, 240000",
        "Ex:S-20b, 300000, 20000",
        "truncated, 29, 1",
        "capped, 90000000 90000000 90000000, 5000000"
    })
    void computesTheAmountFromThreeMonths(String example, String months, long amount) {
        List<Money> usage = Stream.of(months.split(" ", -1))
                .map(month -> idr(Long.parseLong(month)))
                .toList();
        assertEquals(idr(amount), NUMBERS.amount(usage, CurrencyUnit.IDR));
    }

    @Test
    void refusesAFourthMonth() {
        List<Money> usage = LongStream.range(0, 4).mapToObj(month -> idr(month)).toList();
        assertThrows(IllegalArgumentException.class, () -> NUMBERS.amount(usage, CurrencyUnit.IDR));
    }

    @DisplayName("S-21")
    @ParameterizedTest(name = "Ex:S-21, {0} clean months")
    @CsvSource({"0, 24", "4, 120", "6, 168", "9, 168"})
    void computesTheTimeFromCleanMonths(int cleanMonths, long hours) {
        assertEquals(Duration.ofHours(hours), NUMBERS.time(cleanMonths));
    }

    @DisplayName("S-22")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Ex:S-22a | PREPAID           | 2026-03-10T08:00 | 2026-03-10T08:00 SUSPENDED NO_GRACE until 2026-03-25T08:00
        Ex:S-22c | CREDIT_CONTROLLED | 2026-05-01T10:00 | 2026-05-16T10:00 SUSPENDED OVERDUE_TIME until 2026-05-31T10:00
        Ex:S-22d | POSTPAID          | 2026-03-01T00:30 | 2026-03-16T00:30 SUSPENDED OVERDUE_TIME until 2026-03-31T00:30
        Ex:Q-5   | ECOSYSTEM         | 2026-05-01T00:00 | 2026-05-16T00:00 SUSPENDED OVERDUE_TIME until 2026-05-31T00:00
        """)
    void givesEachKindItsGrace(String example, AccountKind kind, String overdueFrom, String suspended) {
        Story story = new Story(standard(kind)).overdue(overdueFrom, 1).untilSuspended();
        assertEquals(suspended, story.lastTold());
    }

    @DisplayName("S-22")
    @Test
    void givesAPrepaidAccountBothValuesWhenAnOperatorGrantsThem() { // Ex:S-22b
        Grace granted = GracePolicy.COMPUTED.grace(COMPUTED);
        Story timed = new Story(granted).overdue("2026-03-10T08:00", 50_000).untilSuspended();
        assertEquals("2026-03-15T08:00 SUSPENDED OVERDUE_TIME until 2026-03-30T08:00", timed.lastTold());
        Story jumped = new Story(granted).overdue("2026-03-10T08:00", 50_000).overdue("2026-03-11T12:00", 240_001);
        assertEquals("2026-03-11T12:00 SUSPENDED OVERDUE_AMOUNT until 2026-03-26T12:00", jumped.lastTold());
    }

    @DisplayName("Q-5")
    @Test
    void stopsACustomerAtOnceWhosePartnerSaysSo() { // Ex:Q-5b
        Story story = new Story(GracePolicy.AT_ONCE.grace(COMPUTED)).overdue("2026-05-01T00:00", 1);
        assertEquals("2026-05-01T00:00 SUSPENDED NO_GRACE until 2026-05-16T00:00", story.lastTold());
    }

    @DisplayName("S-23")
    @Test
    void keepsTheValuesThatWereInForceWhenTheEpisodeBegan() {
        Story story = new Story(DAY).overdue("2026-03-31T12:00", 1).inForce(Grace.NONE);
        assertEquals(SuspensionState.GRACE, story.overdue("2026-04-01T00:10", 1).state());
        assertEquals(
                "2026-04-01T12:00 SUSPENDED OVERDUE_TIME until 2026-04-16T12:00",
                story.untilSuspended().lastTold());
    }

    @Tag("S-11")
    @DisplayName("S-24")
    @Tag("S-11")
    @Test
    void warnsThreeDaysAndOneDayBeforeTheRelease() {
        Story story = new Story(Grace.NONE).overdue("2026-03-10T08:00", 1).until("2026-03-24T08:00");
        assertEquals("2026-03-22T08:00 WARNING of 2026-03-25T08:00", story.told(1));
        assertEquals("2026-03-24T08:00 WARNING of 2026-03-25T08:00", story.told(2));
    }

    @DisplayName("Q-5")
    @Test
    void stopsAPartnersCustomerAtOnceWhereThePartnerWantsIt() { // Ex:Q-5b
        Grace immediate =
                GracePolicy.of(AccountKind.ECOSYSTEM, Optional.of(false)).grace(COMPUTED);
        Story story = new Story(immediate).overdue("2026-05-01T00:00", 1);
        assertEquals("2026-05-01T00:00 SUSPENDED NO_GRACE until 2026-05-16T00:00", story.lastTold());
        assertEquals(
                "2026-05-16T00:00 RELEASED 2026-05-16T00:00",
                story.until("2026-05-16T00:00").lastTold());
    }

    @DisplayName("S-24")
    @Test
    void keepsDataAsLongAsTheEpisodeHasFrozen() {
        Story story = new Story(Grace.NONE.kept(Duration.ofHours(96)))
                .overdue("2026-03-10T08:00", 1)
                .inForce(Grace.NONE);
        assertEquals("2026-03-10T08:00 SUSPENDED NO_GRACE until 2026-03-14T08:00", story.lastTold());
        assertEquals(
                "2026-03-13T08:00 WARNING of 2026-03-14T08:00",
                story.until("2026-03-13T08:00").lastTold());
    }

    private static Grace standard(AccountKind kind) {
        return GracePolicy.of(kind, Optional.empty()).grace(COMPUTED);
    }
}
