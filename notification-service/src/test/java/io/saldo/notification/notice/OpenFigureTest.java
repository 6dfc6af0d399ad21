package io.saldo.notification.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.notification.news.Figure;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenFigureTest {

    @Test
    void takesACodeThatLooksLikeADayForACode() {
        assertEquals(Optional.of(new Figure.Text("2026-10-12")), OpenFigure.of("code", "2026-10-12"));
        assertEquals(Optional.of(new Figure.Text("2026-10-12")), OpenFigure.of("invoiceNumber", "2026-10-12"));
        assertEquals(
                Optional.of(new Figure.Day(LocalDate.parse("2026-10-12"))), OpenFigure.of("validFrom", "2026-10-12"));
    }
}
