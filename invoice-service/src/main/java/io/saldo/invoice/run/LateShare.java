package io.saldo.invoice.run;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.saldo.invoice.invoice.InvoiceLine;
import jakarta.inject.Singleton;
import java.util.List;

/** How much of what is billed came too late for the document of its month (I-18), in lines. */
@Singleton
class LateShare {

    private static final String NAME = "saldo_usage_lines_billed";

    private final Counter late;
    private final Counter inTime;

    LateShare(MeterRegistry meters) {
        this.late = counter(meters, true);
        this.inTime = counter(meters, false);
    }

    /** A document that is made anew after a fault counts again. */
    void count(List<InvoiceLine> lines) {
        lines.forEach(line -> (line.late() ? late : inTime).increment());
    }

    private static Counter counter(MeterRegistry meters, boolean late) {
        return Counter.builder(NAME)
                .description("Lines of usage documents; late ones are of a month that was closed before.")
                .tag("late", Boolean.toString(late))
                .register(meters);
    }
}
