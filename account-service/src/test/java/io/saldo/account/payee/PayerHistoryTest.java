package io.saldo.account.payee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.Seeded;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.Samples;
import io.saldo.account.relation.PayerLink;
import io.saldo.platform.id.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PayerHistoryTest {

    private static final Instant APRIL = Instant.parse("2026-03-31T17:00:00Z");

    private final BillingAccount own = Samples.account(1);
    private final BillingAccount p = Samples.account(2);
    private final BillingAccount q = Samples.account(3);
    private final PayerHistory registered = new PayerHistory("ca", own.id(), List.of(PayerLink.own(own.id(), "ca")));

    @Test
    @DisplayName("Ex:E-14")
    void beginsOnThe1stOfNextMonthInTheZoneOfTheNewPayer() {
        PayerHistory history = asked(registered, p, "2026-03-10T03:00:00Z");
        assertEquals(p.id(), payer(history, Instant.parse("2026-03-31T17:00:00Z")));
        assertEquals(own.id(), payer(history, APRIL.minusNanos(1)));
        assertEquals(own.id(), payer(history, Instant.EPOCH));
        assertEquals(Optional.of(APRIL), history.links().getFirst().effectiveTo());
    }

    @Test
    @DisplayName("Ex:E-14b")
    void hasOnePayerBeforeAndOneAfterIt() {
        PayerHistory history = asked(registered, p, "2026-03-10T03:00:00Z");
        assertEquals(own.id(), payer(history, Instant.parse("2026-03-31T16:00:00Z")));
        assertEquals(
                p.id(), payer(history, Instant.parse("2026-03-31T18:00:00Z").minusNanos(1)));
    }

    @Test
    @DisplayName("Ex:E-14c")
    void replacesWhatIsPending() {
        PayerHistory asksP = asked(registered, p, "2026-03-10T03:00:00Z");
        PayerChange asksQ = request(q, "2026-03-20T03:00:00Z").change(asksP);
        assertEquals(Set.of(p.id(), q.id()), asksQ.accounts());
        PayerHistory history = after(asksP, asksQ);
        Instant begin = q.zoneAt(APRIL).startOf(LocalDate.of(2026, 4, 1));
        assertEquals(q.id(), payer(history, begin));
        assertEquals(own.id(), payer(history, begin.minusNanos(1)));
        assertEquals(2, history.links().size());
    }

    @Test
    @DisplayName("E-14")
    void changesNothingWhenTheSameIsAskedAgain() {
        PayerHistory asked = asked(registered, p, "2026-03-10T03:00:00Z");
        PayerChange again = request(p, "2026-03-20T03:00:00Z").change(asked);
        assertTrue(again.isNothing());
        assertEquals(Set.of(), again.accounts());
    }

    @Test
    @DisplayName("E-14")
    void goesOnAsItIsWhenThePresentPayerIsAskedFor() {
        PayerHistory asked = asked(registered, p, "2026-03-10T03:00:00Z");
        PayerChange back = request(own, "2026-03-20T03:00:00Z").change(asked);
        assertEquals(Set.of(own.id(), p.id()), back.accounts());
        assertEquals(registered, after(asked, back));
    }

    /** Whatever is asked for, and whenever. */
    @Test
    @DisplayName("A-8")
    void hasExactlyOnePayerAtEachInstant() {
        Random random = Seeded.random();
        List<BillingAccount> payers = List.of(own, p, q);
        PayerHistory history = registered;
        Instant now = Samples.NOW;
        List<Instant> moments = new ArrayList<>(List.of(Instant.EPOCH, now));
        for (int i = 0; i < 200; i++) {
            now = now.plus(Duration.ofHours(random.nextInt(800)));
            var request = new PayerRequest(payers.get(random.nextInt(3)), Samples.members(1, 2, 3), now);
            AccountId before = payer(history, now);
            history = after(history, request.change(history));
            assertEquals(before, payer(history, now), "whoever pays now goes on");
            assertEquals(request.payer().id(), payer(history, request.from()));
            moments.add(now);
            moments.add(request.from());
            for (Instant moment : moments) {
                assertEquals(
                        1,
                        history.links().stream()
                                .filter(it -> it.holdsAt(moment))
                                .count());
            }
        }
    }

    private static PayerHistory asked(PayerHistory history, BillingAccount payer, String now) {
        return after(history, request(payer, now).change(history));
    }

    private static PayerRequest request(BillingAccount payer, String now) {
        return new PayerRequest(payer, Samples.members(1, 2, 3), Instant.parse(now));
    }

    private static AccountId payer(PayerHistory history, Instant at) {
        return history.at(at).billingAccountId();
    }

    private static PayerHistory after(PayerHistory before, PayerChange change) {
        List<PayerLink> links = new ArrayList<>(before.links());
        links.removeAll(change.dropped());
        links.replaceAll(link -> link.equals(change.before()) ? change.present() : link);
        change.next().ifPresent(links::add);
        return new PayerHistory(before.cloudAccountId(), before.own(), links);
    }
}
