package io.saldo.account.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.Samples;
import io.saldo.account.payee.PayerChange;
import io.saldo.account.payee.PayerHistory;
import io.saldo.account.relation.PayerLink;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PayingTurnTest {

    private final BillingAccount main = Samples.account(1);
    private final BillingAccount member = Samples.account(2);
    private final PayerHistory alone =
            new PayerHistory("cloud-2", member.id(), List.of(PayerLink.own(member.id(), "cloud-2")));

    /** On 10 March the member pays, from 11 March 00:00 the main account. */
    @Test
    @DisplayName("Ex:E-8*")
    void letsTheMainAccountPayFromTheNextDay() {
        var established = Instant.parse("2026-03-10T03:00:00Z");
        PayerLink next =
                new PayingTurn(main, established).trusteeship(alone).next().orElseThrow();
        assertEquals(PayerLink.Type.TRUSTEESHIP, next.type());
        assertEquals(main.id(), next.billingAccountId());
        assertEquals(Optional.of(day(main, 3, 11)), next.effectiveFrom());
    }

    /** It is 11 March there already. */
    @Test
    @DisplayName("E-8")
    void takesTheDayInTheZoneOfTheMainAccount() {
        var established = Instant.parse("2026-03-10T18:00:00Z");
        assertEquals(
                Optional.of(Instant.parse("2026-03-11T17:00:00Z")),
                new PayingTurn(main, established)
                        .trusteeship(alone)
                        .next()
                        .orElseThrow()
                        .effectiveFrom());
    }

    @Test
    @DisplayName("Ex:E-9")
    void letsTheMemberPayFromTheDayAfterTheEnd() {
        PayerHistory held = held(PayerLink.Type.TRUSTEESHIP, "2026-03-10T17:00:00Z");
        var dissolved = Instant.parse("2026-05-20T09:00:00Z");
        PayerChange back = new PayingTurn(member, dissolved).back(held, true);
        var from = Optional.of(day(member, 5, 21));
        assertEquals(from, back.next().orElseThrow().effectiveFrom());
        assertEquals(from, back.present().effectiveTo());
        assertEquals(Set.of(main.id(), member.id()), back.accounts());
    }

    @Test
    @DisplayName("E-9")
    void endsUnifiedPaymentWithTheMonth() {
        PayerHistory held = held(PayerLink.Type.UNIFIED, "2026-03-31T17:00:00Z");
        PayerChange back = new PayingTurn(member, Instant.parse("2026-05-20T09:00:00Z")).back(held, false);
        assertEquals(
                Optional.of(Instant.parse("2026-05-31T17:00:00Z")),
                back.next().orElseThrow().effectiveFrom());
    }

    @Test
    @DisplayName("E-9")
    void dropsATrusteeshipThatHasNotBegun() {
        PayerHistory held = held(PayerLink.Type.TRUSTEESHIP, "2026-03-10T17:00:00Z");
        PayerChange back = new PayingTurn(member, Instant.parse("2026-03-10T05:00:00Z")).back(held, true);
        assertEquals(Optional.empty(), back.next());
        assertEquals(Optional.empty(), back.present().effectiveTo());
        assertEquals(1, back.dropped().size());
    }

    @Test
    @DisplayName("E-9")
    void letsNobodyElsePayWhoHasLeft() {
        AccountId leaving = main.id();
        PayerHistory pending = held(PayerLink.Type.UNIFIED, "2026-03-31T17:00:00Z");
        PayerChange dropped = new PayingTurn(member, Instant.parse("2026-03-10T05:00:00Z")).without(leaving, pending);
        assertEquals(Optional.empty(), dropped.next());
        assertEquals(1, dropped.dropped().size());
        PayerChange ended = new PayingTurn(member, Instant.parse("2026-04-10T05:00:00Z")).without(leaving, pending);
        assertEquals(member.id(), ended.next().orElseThrow().billingAccountId());
        assertTrue(ended.dropped().isEmpty());
    }

    /** Where a day of 2026 begins for an account. */
    private static Instant day(BillingAccount account, int month, int day) {
        return account.zoneAt(Samples.NOW).startOf(LocalDate.of(2026, month, day));
    }

    private PayerHistory held(PayerLink.Type type, String from) {
        Optional<Instant> begin = Optional.of(Instant.parse(from));
        return new PayerHistory(
                "cloud-2",
                member.id(),
                List.of(
                        PayerLink.own(member.id(), "cloud-2").until(begin),
                        new PayerLink(main.id(), "cloud-2", type, begin, Optional.empty())));
    }
}
