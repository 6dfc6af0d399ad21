package io.saldo.stack.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConductorTest {

    private static final Instant START = Instant.parse("2024-09-01T00:00:00Z");
    private static final Instant OCTOBER = Instant.parse("2024-10-01T00:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Limits QUICK =
            new Limits(Duration.ofMillis(300), Duration.ofMillis(100), Duration.ofMillis(2));

    @TempDir
    Path folder;

    private final List<String> diary = Collections.synchronizedList(new ArrayList<>());
    private final FakeService account = new FakeService("account-service", START, diary::add);
    private final FakeService invoice = new FakeService("invoice-service", START, diary::add);
    private ClockFile file;

    @BeforeEach
    void standAtStart() {
        file = new ClockFile(folder.resolve("clock.json"));
        file.write(BillingTime.standingAt(START));
    }

    @AfterEach
    void close() {
        account.close();
        invoice.close();
    }

    @Test
    void stopsAtEveryDueInstantOfAllServicesInOrder() {
        account.due("2024-09-03T00:00:00Z").due("2024-09-20T00:00:00Z");
        invoice.due("2024-09-02T00:00:00Z").due("2024-09-03T00:00:00Z").due("2024-11-01T00:00:00Z");

        assertEquals(Advance.State.DONE, advance(conductor(), OCTOBER));

        assertEquals(
                List.of("2024-09-02T00:00:00Z", "2024-09-03T00:00:00Z", "2024-09-20T00:00:00Z", "2024-10-01T00:00:00Z"),
                account.wasSetTo().stream().map(Instant::toString).toList());
        assertEquals(account.wasSetTo(), invoice.wasSetTo());
        assertEquals("invoice-service 2024-09-02T00:00:00Z", diary.getFirst());
        assertEquals("account-service 2024-09-20T00:00:00Z", diary.getLast());
        assertEquals(4, diary.size());
    }

    @Test
    void doesWhatIsDueExactlyAtTheTarget() {
        account.due(OCTOBER.toString());

        advance(conductor(), OCTOBER);

        assertEquals(List.of("account-service 2024-10-01T00:00:00Z"), diary);
    }

    @Test
    void doesWhatWasDueBeforeItMoves() {
        account.due("2024-08-01T00:00:00Z");

        advance(conductor(), OCTOBER);

        assertEquals(List.of("account-service 2024-08-01T00:00:00Z at 2024-09-01T00:00:00Z"), diary);
    }

    @Test
    void takesUpWhatBecomesDueOnTheWay() {
        account.due("2024-09-03T00:00:00Z", () -> invoice.due("2024-09-04T00:00:00Z"));

        advance(conductor(), OCTOBER);

        assertEquals(List.of("account-service 2024-09-03T00:00:00Z", "invoice-service 2024-09-04T00:00:00Z"), diary);
    }

    @Test
    void waitsUntilABusyServiceIsIdle() {
        account.busyFor(10);

        assertEquals(Advance.State.DONE, advance(conductor(), OCTOBER));
    }

    @Test
    void waitsUntilEverythingIsConsumed() {
        var backlog = new FakeBacklog(behind(7), behind(4), behind(1), new Backlog.Level(List.of(), 7));

        advance(conductor(backlog), START);

        assertTrue(backlog.asked() >= 5, "idle twice in a row is wanted after " + backlog.asked() + " looks");
    }

    @Test
    void looksAgainWhenSomethingWasWrittenBetweenTwoLooks() {
        var backlog = new FakeBacklog(written(1), written(2), written(3), written(3));

        advance(conductor(backlog), START);

        assertEquals(4, backlog.asked());
    }

    @Test
    void failsWithoutProgressAndNamesWhoIsBusy() {
        invoice.stuck();
        Conductor conductor = conductor();
        Advance advance = begun(conductor, OCTOBER);

        assertEquals(Advance.State.FAILED, advance.await(PATIENCE));

        assertEquals(List.of("invoice-service: outbox 3"), advance.waitsFor());
        assertEquals(START, conductor.now());
    }

    @Test
    void goesOnAfterAFailureOnceTheServiceHasRecovered() {
        invoice.stuck();
        Conductor conductor = conductor();
        advance(conductor, OCTOBER);
        invoice.recover();

        assertEquals(Advance.State.DONE, advance(conductor, OCTOBER));
        assertEquals(OCTOBER, invoice.now());
    }

    @Test
    void holdsTheClockWhileAServiceDoesNotAnswer() {
        invoice.close();
        Advance advance = begun(conductor(), OCTOBER);

        assertEquals(Advance.State.FAILED, advance.await(PATIENCE));
        assertEquals(List.of("invoice-service: does not answer"), advance.waitsFor());
    }

    @Test
    void neverGoesBack() {
        Conductor conductor = conductor();
        advance(conductor, OCTOBER);

        var answer = conductor.advanceTo(OCTOBER.minusMillis(1));

        assertEquals(
                OCTOBER,
                assertInstanceOf(Conductor.Answer.GoesBack.class, answer).now());
        assertEquals(OCTOBER, account.now());
    }

    @Test
    void refusesASecondAdvanceWhileOneRuns() {
        invoice.stuck();
        Conductor conductor = conductor();
        Advance first = begun(conductor, OCTOBER);

        var answer = conductor.advanceTo(OCTOBER);

        assertEquals(
                first,
                assertInstanceOf(Conductor.Answer.StillRuns.class, answer).advance());
        assertEquals(Conductor.State.ADVANCING, conductor.view().state());
        assertEquals(Advance.State.FAILED, first.await(PATIENCE));
    }

    @Test
    void bringsARestartedServiceToTheTimeOfTheOthers() {
        Conductor conductor = conductor();
        advance(conductor, OCTOBER);
        invoice.restartAt(START);

        assertEquals(Advance.State.DONE, advance(conductor, OCTOBER.plusSeconds(1)));
        assertEquals(OCTOBER.plusSeconds(1), invoice.now());
        assertTrue(invoice.wasSetTo().contains(OCTOBER), "it was at " + invoice.wasSetTo());
    }

    @Test
    void joinsAServiceThatWasMovedByItself() {
        invoice.restartAt(OCTOBER);

        assertEquals(Advance.State.DONE, advance(conductor(), OCTOBER));
        assertEquals(OCTOBER, account.now());
    }

    @Test
    void standsWhileAServiceIsAheadOfTheTarget() {
        invoice.restartAt(OCTOBER.plusSeconds(1));

        assertEquals(Advance.State.FAILED, advance(conductor(), OCTOBER));
        assertEquals(START, account.now());
    }

    @Test
    void stopsAClockThatFollowsRealTime() {
        file.write(BillingTime.following(Instant.now()));
        Conductor conductor = conductor();
        assertEquals(Conductor.State.FOLLOWING_REAL_TIME, conductor.view().state());
        Instant inAnHour = Instant.now().plus(Duration.ofHours(1));

        advance(conductor, inAnHour);

        assertEquals(Conductor.State.STANDING, conductor.view().state());
        assertFalse(conductor.now().isAfter(inAnHour));
    }

    @Test
    void goesOnFromTheTimeThatWasKept() {
        advance(conductor(), OCTOBER);

        assertEquals(OCTOBER, conductor().now());
        assertEquals(Conductor.State.STANDING, conductor().view().state());
    }

    @Test
    void showsTheEarliestDueInstantAndWhoIsBusy() {
        account.due("2024-12-01T00:00:00Z").busyFor(1);
        invoice.due("2024-11-01T00:00:00Z");

        Conductor.View view = conductor().view();

        assertEquals("2024-11-01T00:00:00Z", view.nextDueAt().orElseThrow().toString());
        assertEquals(List.of("account-service: requests 1"), view.busy());
    }

    private Conductor conductor() {
        return conductor(FakeBacklog.empty());
    }

    private Conductor conductor(Backlog backlog) {
        var clocks = Stream.of(account, invoice).map(FakeService::clock).toList();
        return new Conductor(new ServiceClocks(clocks), backlog, file, QUICK);
    }

    private static Advance.State advance(Conductor conductor, Instant to) {
        return begun(conductor, to).await(PATIENCE);
    }

    private static Advance begun(Conductor conductor, Instant to) {
        return assertInstanceOf(Conductor.Answer.Begun.class, conductor.advanceTo(to))
                .advance();
    }

    private static Backlog.Level behind(int... records) {
        return new Backlog.Level(
                Arrays.stream(records).mapToObj(lag -> "behind by " + lag).toList(), 7);
    }

    private static Backlog.Level written(long records) {
        return new Backlog.Level(List.of(), records);
    }
}
