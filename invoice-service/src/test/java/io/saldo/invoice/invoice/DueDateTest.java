package io.saldo.invoice.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.invoice.Accounts;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueDateTest {

    private static final Instant ISSUED = Instant.parse("2026-02-28T17:30:00Z");

    @Test
    @DisplayName("W-14")
    void dependsOnHowTheAccountPays() {
        assertEquals(Optional.of(ISSUED), DueDate.of(Accounts.anAccount().changed(), ISSUED));
        assertEquals(
                Optional.of(Instant.parse("2026-03-15T17:30:00Z")),
                DueDate.of(Accounts.anAccount().taxedOnUsage().changed(), ISSUED));
        assertEquals(
                Optional.of(Instant.parse("2026-03-02T17:00:00Z")),
                DueDate.of(Accounts.anAccount().creditControlled(30).changed(), Instant.parse("2026-01-31T17:00:00Z")));
        assertEquals(
                Optional.empty(), DueDate.of(Accounts.anAccount().ecosystem().changed(), ISSUED));
    }

    @Test
    @DisplayName("W-14")
    void keepsTheLocalTimeOverAClockChange() {
        var berlin = Accounts.anAccount().taxedOnUsage().zone("Europe/Berlin").changed();
        assertEquals(
                Optional.of(Instant.parse("2026-04-04T22:30:00Z")),
                DueDate.of(berlin, Instant.parse("2026-03-20T23:30:00Z")));
    }

    @Test
    @DisplayName("I-20")
    void numbersHaveEightDigits() {
        assertEquals("SLD/USAGE/2026/00000042", new InvoiceNumber("SLD", InvoiceKind.USAGE, 2026, 42).toString());
    }
}
