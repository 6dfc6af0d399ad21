package io.saldo.payment.tax;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.event.EventSender;
import io.saldo.test.event.OutgoingEvent;
import io.saldo.test.infra.Infra;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@PaymentTest
class TaxRuleTest {

    @Inject
    TaxRuleStore rules;

    @Inject
    UnitOfWork unitOfWork;

    @ParameterizedTest
    @DisplayName("I-21")
    @CsvSource({
        "ID, STANDARD, 2022-03-31, none",
        "ID, STANDARD, 2022-04-01, ppn-2022",
        "ID, STANDARD, 2024-12-31, ppn-2022",
        "ID, STANDARD, 2025-01-01, ppn-2025",
        "ID, LUXURY, 2026-01-01, none",
        "SG, STANDARD, 2026-01-01, none",
    })
    void knowsIndonesiasRulesFromTheStart(String country, String taxClass, LocalDate day, String rule) {
        assertEquals(rule, inForce(Optional.of(country), taxClass, day));
    }

    @Test
    @DisplayName("I-21")
    void hasNoTaxWithoutACountry() {
        assertEquals("none", inForce(Optional.empty(), "STANDARD", LocalDate.parse("2026-01-01")));
    }

    @Test
    @DisplayName("I-17")
    void followsTheNewestVersionOfWhatItIsTold() {
        LocalDate day = LocalDate.parse("2026-01-01");
        try (EventSender sender = EventSender.to(Infra.shared().kafka())) {
            sender.send(rule(2, false));
            await().atMost(Customer.LIMIT)
                    .until(() -> inForce(Optional.of("SG"), "TOLD", day).equals("gst-told"));
            sender.send(rule(1, true));
            sender.send(rule(3, true));
            await().atMost(Customer.LIMIT)
                    .until(() -> inForce(Optional.of("SG"), "TOLD", day).equals("none"));
        }
    }

    private static OutgoingEvent rule(int version, boolean removed) {
        return OutgoingEvent.of("reference.changed", "TAX_RULE:gst-told", """
                {"kind": "TAX_RULE", "id": "gst-told", "version": %d, "validFrom": "2026-01-01", "removed": %s,
                 "value": {"name": "GST", "country": "SG", "taxClass": "TOLD", "rate": "0.09", "baseFraction": "1/1",
                           "rounding": "DOWN", "inclusive": false}}
                """.formatted(version, removed));
    }

    private String inForce(Optional<String> country, String taxClass, LocalDate day) {
        return Loop.await(() -> unitOfWork.run(() -> rules.inForce(country, taxClass, day)))
                .map(TaxRule::id)
                .orElse("none");
    }
}
