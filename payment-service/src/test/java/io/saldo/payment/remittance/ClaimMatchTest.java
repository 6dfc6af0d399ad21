package io.saldo.payment.remittance;

import static io.saldo.payment.remittance.Claims.FIFTH;
import static io.saldo.payment.remittance.Claims.claim;
import static io.saldo.payment.remittance.Claims.idr;
import static io.saldo.payment.remittance.Claims.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.payment.bank.StoredLine;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimMatchTest {

    private static final Optional<Money> LIMIT = Optional.of(idr(100_000_000));

    /** Rows begin with the id of their rule or example; the line is always of 2026-03-05, "PT. MAJU JAYA". */
    @ParameterizedTest
    @DisplayName("Ex:R-6a, Ex:R-6b, R-6")
    @Tag("R-6")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ex:R-6a | 5000000   | 5000000   | 2026-03-06 | Maju Jaya, PT  | Full",
                "Ex:R-6b | 5000000   | 4999999   | 2026-03-06 | Maju Jaya, PT  | Review",
                "R-6     | 5000000   | 5000000   | 2026-03-08 | maju jaya tbk  | Full",
                "R-6     | 5000000   | 5000000   | 2026-03-02 | Maju.Jaya CV   | Full",
                "R-6     | 5000000   | 5000000   | 2026-03-09 | Maju Jaya, PT  | Review",
                "R-6     | 5000000   | 5000000   | 2026-03-01 | Maju Jaya, PT  | Review",
                "R-6     | 5000000   | 5000000   | 2026-03-06 | Maju Makmur PT | Review",
                "R-6     | 5000000   | 5000000   | 2026-03-06 | PT             | Review",
                "R-6     | 100000000 | 100000000 | 2026-03-06 | Maju Jaya, PT  | Full",
                "R-6     | 100000001 | 100000001 | 2026-03-06 | Maju Jaya, PT  | Large"
            })
    void matchesAClaimWithItsLine(String id, long came, long claimed, LocalDate day, String owner, String outcome) {
        StoredLine line = line("a", came, "PT. MAJU JAYA");
        ClaimMatch match =
                ClaimMatch.of(claim("1", claimed, day, owner, "x"), List.of(line), List.of(line), List.of(), LIMIT);
        assertEquals(outcome, match.getClass().getSimpleName(), id);
    }

    @Test
    @DisplayName("R-6")
    void waitsForALineAndCreditsNothingWithoutALimitInItsCurrency() {
        Claim claim = mine("x");
        assertEquals(new ClaimMatch.None(), ClaimMatch.of(claim, List.of(), List.of(), List.of(), LIMIT));
        StoredLine line = line("a", 5_000_000, "PT Maju Jaya");
        assertEquals(
                new ClaimMatch.Large(line),
                ClaimMatch.of(claim, List.of(line), List.of(), List.of(), Optional.empty()));
        assertEquals(
                new ClaimMatch.Large(line),
                ClaimMatch.of(
                        claim,
                        List.of(line),
                        List.of(),
                        List.of(),
                        Optional.of(new Money(5_000_000, CurrencyUnit.USD))));
    }

    @Test
    @DisplayName("R-6")
    void takesOfTwoLikeLinesTheOneThatBearsItsReference() {
        var two = List.of(line("INV-1", 5_000_000, "PT Maju Jaya"), line("INV-2", 5_000_000, "PT Maju Jaya"));
        assertEquals(new ClaimMatch.Full(two.get(1)), ClaimMatch.of(mine("INV-2"), two, List.of(), List.of(), LIMIT));
        assertEquals(new ClaimMatch.Review(two.get(0)), ClaimMatch.of(mine("INV"), two, List.of(), List.of(), LIMIT));
    }

    @Test
    @DisplayName("R-7")
    void hasTwoClaimsOnOneLineLookedAt() {
        StoredLine ours = line("a", 5_000_000, "PT Maju Jaya");
        Claim other = claim("2", 5_000_000, FIFTH, "Toko Lain", "x");
        assertEquals(
                new ClaimMatch.Review(ours), ClaimMatch.of(mine("x"), List.of(ours), List.of(), List.of(other), LIMIT));
        assertEquals(
                new ClaimMatch.Review(ours), ClaimMatch.of(other, List.of(ours), List.of(), List.of(mine("x")), LIMIT));
        StoredLine theirs = line("b", 5_000_000, "Toko Lain");
        assertEquals(
                new ClaimMatch.Full(ours),
                ClaimMatch.of(mine("x"), List.of(ours, theirs), List.of(), List.of(other), LIMIT));
        Claim late = claim("3", 5_000_000, FIFTH.plusDays(4), "Toko Lain", "x");
        assertEquals(
                new ClaimMatch.Full(ours), ClaimMatch.of(mine("x"), List.of(ours), List.of(), List.of(late), LIMIT));
    }

    private static Claim mine(String reference) {
        return claim("1", 5_000_000, LocalDate.parse("2026-03-06"), "Maju Jaya, PT", reference);
    }
}
