package io.saldo.payment.remittance;

import static io.saldo.payment.remittance.Claims.CUSTOMER;
import static io.saldo.payment.remittance.Claims.FIFTH;
import static io.saldo.payment.remittance.Claims.idr;
import static io.saldo.payment.remittance.Claims.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.payment.bank.StoredLine;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private static final Optional<Money> LIMIT = Optional.of(idr(100_000_000));

    private final Claim claim = Claims.claim("1", 200_000_000, FIFTH, "Maju", "x");
    private final StoredLine large = line("a", 200_000_000, "Maju");

    @Test
    @DisplayName("R-6")
    void wantsTwoPersonsForTheSameLineAboveTheLimit() {
        assertFalse(Approval.isEnough(claim, large, LIMIT));
        assertTrue(Approval.isEnough(claim, line("b", 100_000_000, "Maju"), LIMIT));
        Claim once = claim.moved(ClaimState.MATCHED, Optional.of(large.id()), Optional.of("ani"), 2);
        assertEquals(Optional.of(new ClaimRejection.SecondPerson()), rejection(once, large, "ani"));
        assertEquals(Optional.empty(), rejection(once, large, "bo"));
        assertTrue(Approval.isEnough(once, large, LIMIT));
        StoredLine other = line("c", 200_000_000, "Maju");
        assertEquals(Optional.empty(), rejection(once, other, "ani"));
        assertFalse(Approval.isEnough(once, other, LIMIT), "the first word was on another line");
    }

    @Test
    @DisplayName("R-7")
    void refusesWhatIsNoOpenLineOfThisCustomer() {
        assertEquals(
                Optional.of(new ClaimRejection.NoLine()),
                Approval.rejection(claim, Optional.empty(), Optional.empty(), "ani"));
        assertEquals(
                Optional.of(new ClaimRejection.UnknownLine("x")),
                Approval.rejection(claim, Optional.of("x"), Optional.empty(), "ani"));
        assertEquals(
                Optional.of(new ClaimRejection.LineTaken("ump-a")),
                rejection(claim, line("a", 1, "Maju", Optional.empty(), false), "ani"));
        assertEquals(
                Optional.of(new ClaimRejection.OthersLine()),
                rejection(claim, line("a", 1, "Maju", Optional.of(AccountId.of(4, 8)), true), "ani"));
        assertEquals(Optional.empty(), rejection(claim, line("a", 1, "Maju", Optional.of(CUSTOMER), true), "ani"));
        Claim closed = claim.moved(ClaimState.CANCELLED, Optional.empty(), Optional.empty(), 1);
        assertEquals(Optional.of(new ClaimRejection.Closed(ClaimState.CANCELLED)), rejection(closed, large, "ani"));
    }

    private static Optional<ClaimRejection> rejection(Claim claim, StoredLine line, String person) {
        return Approval.rejection(claim, Optional.empty(), Optional.of(line), person);
    }
}
