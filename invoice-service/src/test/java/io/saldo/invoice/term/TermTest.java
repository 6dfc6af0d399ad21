package io.saldo.invoice.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.invoice.account.PayerLink;
import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.discount.Percent;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.UnitPrice;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final Instant START = Instant.parse("2026-01-31T10:00:00Z");
    private static final Instant END = Instant.parse("2026-02-28T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-31T10:00:00Z");
    private static final Term REQUESTED = new Term(
            AccountId.of(1, 1),
            "trm-1",
            1,
            new TermOrder("ca", "bm", "metal", Scope.PLATFORM, TermLength.P1M, START),
            TermState.REQUESTED,
            List.of(period(1, START, END)),
            true,
            Optional.empty(),
            Optional.empty(),
            START);
    private static final Term ACTIVE = REQUESTED.authorized(grant("hld-1"));

    @Test
    @DisplayName("I-2")
    void runsOnceItIsAuthorizedAndAsksForItsNextPeriodBeforeTheEnd() {
        assertEquals(Optional.empty(), REQUESTED.nextAt());
        assertEquals(TermState.ACTIVE, ACTIVE.state());
        assertEquals(2, ACTIVE.version());
        assertEquals(Optional.of(Instant.parse("2026-02-28T09:00:00Z")), ACTIVE.nextAt());
        Term asking = ACTIVE.asking(period(2, END, LATER));
        assertEquals(1, asking.current().number());
        assertEquals(Optional.empty(), asking.nextAt());
        Term renewed = asking.authorized(grant("hld-2"));
        assertEquals(2, renewed.current().number());
        assertEquals(true, renewed.hasHold("hld-1") && renewed.hasHold("hld-2"));
        assertEquals(Optional.of(Instant.parse("2026-03-31T09:00:00Z")), renewed.nextAt());
    }

    @Test
    @DisplayName("S-7")
    void runsToItsEndWhenARenewalIsRefused() {
        assertEquals(TermState.REFUSED, REQUESTED.refused("OVERDUE", START).state());
        Term refused = ACTIVE.asking(period(2, END, LATER)).refused("OVERDUE", END.minusSeconds(1));
        assertEquals(TermState.ACTIVE, refused.state());
        assertEquals(1, refused.periods().size());
        assertEquals(Optional.of(END), refused.nextAt());
        assertEquals(TermState.ENDED, refused.ended().state());
        assertEquals(Optional.of("OVERDUE"), refused.ended().reason());
        assertEquals(
                TermState.ENDED,
                ACTIVE.asking(period(2, END, LATER)).refused("OVERDUE", END).state());
    }

    @Test
    @DisplayName("E-14")
    void isRenewedByWhoPaysWhenTheNextPeriodBegins() {
        var always = PayerLink.of("ca", AccountId.of(1, 1), Optional.empty(), Optional.empty());
        var untilTheEnd = PayerLink.of("ca", AccountId.of(1, 1), Optional.empty(), Optional.of(END));
        var next = PayerLink.of("ca", AccountId.of(2, 2), Optional.of(END), Optional.empty());
        assertEquals(true, ACTIVE.isPaidForNext(List.of(always)));
        assertEquals(false, ACTIVE.isPaidForNext(List.of(untilTheEnd, next)));
        assertEquals(false, ACTIVE.isPaidForNext(List.of(always, next)));
        assertEquals(false, ACTIVE.isPaidForNext(List.of()));
    }

    @Test
    @DisplayName("SP-3")
    void renewsByItselfUnlessItIsToldNotTo() {
        Term ending = ACTIVE.renewing(false);
        assertEquals(Optional.of(END), ending.nextAt());
        Term refused = ACTIVE.asking(period(2, END, LATER)).refused("OVERDUE", START);
        assertEquals(
                Optional.of(END.minus(Term.RENEWAL_LEAD)),
                refused.renewing(true).nextAt());
        assertEquals(
                Optional.empty(), ACTIVE.cancelled(Optional.of("inv-2"), "why").nextAt());
    }

    @Test
    @DisplayName("SP-3")
    void costsThePriceOfAMonthTimesItsMonths() {
        assertEquals(idr(120), price("40", TermLength.P3M, "0"));
        assertEquals(idr(108), price("40", TermLength.P3M, "10"));
        assertEquals(idr(12), price("1.08", TermLength.P1Y, "0"));
        assertEquals(idr(33), price("33.9", TermLength.P1M, "0"));
    }

    private static Money price(String month, TermLength length, String discount) {
        return new TermPrice(UnitPrice.parse(month, CurrencyUnit.IDR), length, new Percent(new BigDecimal(discount)))
                .price();
    }

    private static Period period(int number, Instant start, Instant end) {
        return new Period(number, start, end, idr(100), idr(11), start.plusSeconds(3600), Optional.empty());
    }

    private static Grant grant(String hold) {
        return new Grant(hold, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Money idr(long amount) {
        return new Money(amount, CurrencyUnit.IDR);
    }
}
