package io.saldo.invoice.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.invoice.Accounts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueDateTest {

    private static final Instant ISSUED = local("2026-03-01T00:30");

    @Test
    @DisplayName("W-14")
    void dependsOnHowTheAccountPays() { // Ex:W-14a, Ex:W-14b
        assertEquals(Optional.of(ISSUED), DueDate.of(Accounts.anAccount().changed(), ISSUED));
        assertEquals(
                Optional.of(local("2026-03-16T00:30")),
                DueDate.of(Accounts.anAccount().taxedOnUsage().changed(), ISSUED));
        assertEquals(
                Optional.of(local("2026-03-03T00:00")),
                DueDate.of(Accounts.anAccount().creditControlled(30).changed(), local("2026-02-01T00:00")));
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
    void numbersHaveEightDigits() { // Ex:I-20
        assertEquals(
                List.of("SLD/USAGE/2026/00000042", "SLD/USAGE/2026/00000043", "SLD/USAGE/2026/00000044"),
                LongStream.rangeClosed(1, 3)
                        .mapToObj(next -> new InvoiceNumber("SLD", InvoiceKind.USAGE, 2026, 41 + next).toString())
                        .toList());
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).toInstant(ZoneOffset.ofHours(7));
    }
}
