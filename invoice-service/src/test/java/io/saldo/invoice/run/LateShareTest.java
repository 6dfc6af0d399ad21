package io.saldo.invoice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LateShareTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    @DisplayName("I-18")
    void countsLateLinesBesideTheOthers() {
        var share = new LateShare(meters);
        share.count(List.of(line(false), line(true), line(false)));
        share.count(List.of(line(false)));
        assertEquals(3, counted(false));
        assertEquals(1, counted(true));
    }

    private double counted(boolean late) {
        return meters.get("saldo_usage_lines_billed")
                .tag("late", Boolean.toString(late))
                .counter()
                .count();
    }

    private static InvoiceLine line(boolean late) {
        Money none = Money.zero(CurrencyUnit.IDR);
        return new InvoiceLine(
                1,
                "ecs",
                Optional.empty(),
                Optional.empty(),
                late,
                Optional.empty(),
                Optional.empty(),
                none,
                none,
                Optional.empty(),
                Optional.empty());
    }
}
