package io.saldo.account.suspension;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.Seeded;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Episodes that are continued, and payments that postpone a suspension. */
class EpisodeTest {
    private static final Grace DAY = Grace.time(Duration.ofHours(24));

    @DisplayName("S-25")
    @Test
    void continuesAnEpisodeThatEndedLessThanADayAgo() { // Ex:S-25a
        Story story = overdueForTwelveHours().overdue("2026-03-03T10:00", 1).untilSuspended();
        assertEquals(Duration.ofHours(12), story.used());
        assertEquals("2026-03-03T22:00 SUSPENDED OVERDUE_TIME until 2026-03-18T22:00", story.lastTold());
    }

    @DisplayName("S-25")
    @Test
    void beginsANewEpisodeAFullDayAfterTheLast() { // Ex:S-25b
        Story story = overdueForTwelveHours().overdue("2026-03-03T20:00", 1).untilSuspended();
        assertEquals("2026-03-04T20:00 SUSPENDED OVERDUE_TIME until 2026-03-19T20:00", story.lastTold());
    }

    @DisplayName("S-25")
    @Test
    void keepsTheFrozenValuesOfAContinuedEpisode() {
        Story story = overdueForTwelveHours().inForce(Grace.NONE);
        assertEquals(SuspensionState.GRACE, story.overdue("2026-03-03T10:00", 1).state());
    }

    @DisplayName("S-25")
    @Test
    void suspendsAtOnceWhenAContinuedEpisodeHasNoTimeLeft() {
        Story story = new Story(DAY)
                .overdue("2026-03-02T08:00", 1)
                .until("2026-03-04T00:00")
                .cleared("2026-03-04T10:00")
                .overdue("2026-03-04T11:00", 1);
        assertEquals("2026-03-04T11:00 SUSPENDED OVERDUE_TIME until 2026-03-19T11:00", story.lastTold());
    }

    @DisplayName("S-26")
    @Test
    void isNotPostponedByAnOpenedPage() { // Ex:S-26a
        Story story = new Story(Grace.NONE).overdue("2026-03-10T10:00", 30_000);
        assertEquals("2026-03-10T10:00 SUSPENDED NO_GRACE until 2026-03-25T10:00", story.lastTold());
        assertEquals(
                SuspensionState.NORMAL, story.paid("2026-03-10T10:20", 50_000).state());
    }

    @DisplayName("S-26")
    @Test
    void isPostponedByAPaymentThatCoversTheDebtUntilItIsConfirmed() { // Ex:S-26b
        Story story = new Story(Grace.NONE)
                .overdue("2026-03-10T10:00", 30_000, 50_000)
                .paid("2026-03-10T10:20", 50_000);
        assertEquals(idr(20_000), story.available());
        assertEquals("""
                2026-03-10T10:00 GRACE until 2026-03-11T10:00
                2026-03-10T10:20 RESUMED from GRACE""", story.told());
    }

    @DisplayName("S-26")
    @Test
    void isNotPostponedByAPaymentThatIsTooSmall() { // Ex:S-26c
        assertEquals(
                SuspensionState.SUSPENDED,
                new Story(Grace.NONE)
                        .overdue("2026-03-10T10:00", 30_000, 20_000)
                        .state());
    }

    @DisplayName("S-26")
    @Test
    void countsSeveralPaymentsTogether() {
        assertEquals(
                SuspensionState.GRACE,
                new Story(Grace.NONE)
                        .overdue("2026-03-10T10:00", 30_000, 20_000, 10_000)
                        .state());
    }

    @DisplayName("S-26")
    @Test
    void suspendsWhenThePaymentFails() { // Ex:S-26d
        Story story = new Story(Grace.NONE)
                .overdue("2026-03-10T10:00", 30_000, 50_000)
                .overdue("2026-03-10T12:00", 30_000);
        assertEquals("2026-03-10T12:00 SUSPENDED NO_GRACE until 2026-03-25T12:00", story.lastTold());
    }

    @DisplayName("S-26")
    @Test
    void suspendsAfterADayThoughThePaymentIsStillProcessing() { // Ex:S-26e
        Story story = new Story(Grace.NONE)
                .overdue("2026-03-10T10:00", 30_000, 50_000)
                .until("2026-03-11T10:00");
        assertEquals("2026-03-11T10:00 SUSPENDED NO_GRACE until 2026-03-26T10:00", story.lastTold());
    }

    @DisplayName("S-26")
    @Test
    void postponesForADayInAllPerEpisode() {
        Story story = new Story(Grace.NONE)
                .overdue("2026-03-10T10:00", 30_000, 50_000)
                .cleared("2026-03-10T20:00")
                .overdue("2026-03-11T10:00", 30_000, 50_000);
        assertEquals(Optional.of(Story.at("2026-03-12T00:00")), story.nextDue());
    }

    @DisplayName("S-26")
    @Test
    void postponesFromTheEndOfTheGrace() {
        Story story = new Story(DAY).overdue("2026-03-10T10:00", 30_000).overdue("2026-03-11T09:00", 30_000, 50_000);
        assertEquals(Optional.of(Story.at("2026-03-11T10:00")), story.nextDue());
        story.until("2026-03-11T10:00");
        assertEquals(SuspensionState.GRACE, story.state());
        assertEquals(Optional.of(Story.at("2026-03-12T10:00")), story.nextDue());
    }

    @Test
    void suspendsAtTheInstantThatWasDueWhenItIsLookedAtLater() {
        Instant begin = Story.at("2026-03-10T10:00");
        Situation situation = new Situation(idr(1), List.of());
        Suspension running =
                Suspension.NEVER_OVERDUE.evaluate(situation, DAY, begin).next();
        Suspension.Step late = running.evaluate(situation, DAY, Story.at("2026-03-11T10:03"));
        assertEquals(
                Optional.of(new SuspensionEvent.Suspended(
                        Phase.Reason.OVERDUE_TIME, Story.at("2026-03-11T10:00"), Story.at("2026-03-26T10:00"))),
                late.event());
    }

    @Test
    void givesTheSameWhetherOrNotItIsLookedAtInBetween() {
        Random random = Seeded.random();
        for (int run = 0; run < 500; run++) {
            Story once = new Story(DAY);
            Story often = new Story(DAY);
            Instant now = Story.at("2026-03-10T00:00");
            for (int step = 0; step < 8; step++) {
                now = now.plusSeconds(60L * (1 + random.nextInt(60 * 24)));
                String at = LocalDateTime.ofInstant(now, ZoneOffset.ofHours(7)).toString();
                long debt = random.nextInt(3);
                long processing = random.nextInt(3);
                once.overdue(at, debt, processing);
                often.overdue(at, debt, processing).overdue(at, debt, processing);
            }
            assertEquals(once.told(), often.told());
            assertEquals(once.nextDue(), often.nextDue());
        }
    }

    @Test
    void isAlwaysLookedAtAgainUntilItIsNormalOrReleased() {
        Story story = new Story(DAY).overdue("2026-03-10T10:00", 1);
        assertTrue(story.nextDue().isPresent());
        story.until("2026-05-01T00:00");
        assertEquals(SuspensionState.RELEASED, story.state());
        assertFalse(story.nextDue().isPresent());
    }

    private static Story overdueForTwelveHours() {
        return new Story(DAY).overdue("2026-03-02T08:00", 1).cleared("2026-03-02T20:00");
    }
}
