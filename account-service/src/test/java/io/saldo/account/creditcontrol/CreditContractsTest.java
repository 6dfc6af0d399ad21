package io.saldo.account.creditcontrol;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.saldo.account.creditcontrol.CreditContract.SettlementCycle;
import io.saldo.account.creditcontrol.CreditContract.Signature;
import io.saldo.account.creditcontrol.CreditContract.State;
import io.saldo.account.creditcontrol.CreditContract.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreditContractsTest {

    private static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");
    private static final Signature OPERATOR = new Signature("operator", NOW);
    private static final Signature CUSTOMER = new Signature("maju", NOW.plusSeconds(60));

    @Test
    @DisplayName("K-4")
    void isInForceOnlyOnceItIsConfirmed() {
        CreditContracts offered = after(none(), none().offered(terms(30), OPERATOR));
        assertEquals(Optional.empty(), offered.inForce());
        assertInstanceOf(ContractRejection.AwaitsConfirmation.class, offered.offered(terms(45), OPERATOR));
        assertInstanceOf(ContractDecision.Unchanged.class, offered.offered(terms(30), OPERATOR));
        CreditContracts confirmed = after(offered, offered.confirmed(CUSTOMER));
        assertEquals(Optional.of(CUSTOMER), confirmed.inForce().flatMap(CreditContract::confirmed));
        assertInstanceOf(ContractRejection.NothingToConfirm.class, confirmed.confirmed(CUSTOMER));
    }

    @Test
    @DisplayName("K-4")
    void keepsWhatHoldsUntilTheNextTermsAreConfirmed() {
        CreditContracts first = inForce();
        CreditContracts offered = after(first, first.offered(terms(45), OPERATOR));
        assertEquals(Optional.of(terms(30)), offered.inForce().map(CreditContract::terms));
        CreditContracts second = after(offered, offered.confirmed(CUSTOMER));
        assertEquals(Optional.of(terms(45)), second.inForce().map(CreditContract::terms));
        assertEquals(
                List.of(State.ENDED, State.IN_FORCE),
                second.all().stream().map(CreditContract::state).toList());
    }

    @Test
    @DisplayName("K-5")
    void endsOnlyWithoutALimit() {
        CreditContracts standing = inForce();
        assertEquals(new ContractRejection.LimitNotZero(idr(1)), standing.ended(idr(1), NOW));
        CreditContracts ended = after(standing, standing.ended(idr(0), NOW));
        assertEquals(Optional.empty(), ended.inForce());
        assertEquals(State.ENDED, ended.lastConfirmed().orElseThrow().state());
        assertInstanceOf(ContractDecision.Unchanged.class, ended.ended(idr(0), NOW));
    }

    @Test
    void takesBackAnOffer() {
        CreditContracts offered = after(none(), none().offered(terms(30), OPERATOR));
        CreditContracts withdrawn = after(offered, offered.ended(idr(0), NOW));
        assertEquals(Optional.empty(), withdrawn.awaiting());
        assertEquals(State.WITHDRAWN, withdrawn.all().getFirst().state());
        assertEquals(Optional.empty(), withdrawn.lastConfirmed());
    }

    @Test
    void takesBackAnOfferWhenTheTermsInForceAreOfferedAgain() {
        CreditContracts offered = after(inForce(), inForce().offered(terms(300), OPERATOR));
        CreditContracts back = after(offered, offered.offered(terms(30), OPERATOR));
        assertEquals(Optional.empty(), back.awaiting());
        assertEquals(Optional.of(terms(30)), back.inForce().map(CreditContract::terms));
        assertEquals(State.WITHDRAWN, back.all().getLast().state());
        assertEquals(
                3,
                after(back, back.offered(terms(45), OPERATOR))
                        .awaiting()
                        .orElseThrow()
                        .number());
    }

    @Test
    void tellsWhatHoldsNowBeforeWhatIsOver() {
        CreditContracts offered = after(inForce(), inForce().offered(terms(45), OPERATOR));
        assertEquals(State.ENDED, news(offered.ended(idr(0), NOW)));
        assertEquals(State.IN_FORCE, news(offered.confirmed(CUSTOMER)));
        assertEquals(State.AWAITING_CONFIRMATION, news(none().offered(terms(45), OPERATOR)));
    }

    private static State news(ContractDecision decision) {
        return assertInstanceOf(ContractDecision.Changed.class, decision).news().state();
    }

    private static CreditContracts none() {
        return new CreditContracts(List.of());
    }

    private static CreditContracts inForce() {
        CreditContracts offered = after(none(), none().offered(terms(30), OPERATOR));
        return after(offered, offered.confirmed(CUSTOMER));
    }

    private static Terms terms(int days) {
        return new Terms(SettlementCycle.MONTHLY, days);
    }

    private static CreditContracts after(CreditContracts before, ContractDecision decision) {
        return before.with(
                assertInstanceOf(ContractDecision.Changed.class, decision).contracts());
    }
}
