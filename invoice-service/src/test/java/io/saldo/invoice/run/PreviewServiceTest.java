package io.saldo.invoice.run;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.account.RunSchedule;
import io.saldo.invoice.setting.SettingStore;
import io.saldo.invoice.usage.Provider;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.event.EventSender;
import io.saldo.test.event.OutgoingEvent;
import io.saldo.test.infra.Infra;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class PreviewServiceTest extends MonthlyTest {

    @Inject
    SettingStore settings;

    @Inject
    UnitOfWork unitOfWork;

    @Test
    @DisplayName("I-1")
    void previewsTheRun() {
        known(account);
        use("1", "300000", clock.now());
        preview(month())
                .body("preview.rows.anomaly", contains("NEW"))
                .body("preview.totals[0].amount.exact", equalTo("300000.0000000000"));
        closeMonth();
        use("2", "700000", clock.now());
        preview(month())
                .body("preview.rows", hasSize(1))
                .body("preview.rows[0].anomaly", equalTo("ROSE"))
                .body("preview.rows[0].lastMonth.exact", equalTo("300000.0000000000"))
                .body("preview.rows[0].difference.exact", equalTo("400000.0000000000"));
        invoices().body("items", hasSize(1));
    }

    @Test
    @DisplayName("C-8")
    void waitsForTheWindowThatIsSet() {
        known(account);
        use("1", "1000", clock.now());
        YearMonth month = month();
        LocalDate first = month.plusMonths(1).atDay(1);
        set(first, "PT2H");
        await().atMost(LIMIT).untilAsserted(() -> assertEquals(Duration.ofHours(2), window(first)));
        assertEquals(Duration.ofMinutes(30), window(first.minusDays(1)));
        Instant early = RunSchedule.runOf(month, account.changed().calendar());
        clock.moveTo(early);
        clock.moveTo(early.plus(Duration.ofMinutes(90)));
        awaitRunOf(month);
        invoices()
                .body("items", hasSize(1))
                .body(
                        "items[0].createdAt",
                        equalTo(early.plus(Duration.ofMinutes(90)).toString()));
        assertEquals(Duration.ofMinutes(30), window(first.plusDays(1)));
    }

    private Duration window(LocalDate day) {
        return Loop.await(() -> unitOfWork.run(() -> settings.collectionWindow(day)));
    }

    /** For that day alone: the other tests live on. */
    private static void set(LocalDate day, String window) {
        try (var sender = EventSender.to(Infra.shared().kafka())) {
            sender.send(OutgoingEvent.of("reference.changed", "PROVIDER_SETTING:collection-window", """
                {"kind": "PROVIDER_SETTING", "id": "collection-window", "version": 1, "validFrom": "%s",
                 "removed": false, "value": {"value": "%s", "dated": [{"validFrom": "%s", "value": "%s"},
                     {"validFrom": "%s", "value": "PT30M"}]}}
                """.formatted(
                            day, window, day, window, day.plusDays(1))));
        }
    }

    private ValidatableResponse preview(YearMonth month) {
        return Provider.operator()
                .body("{\"month\": \"" + month + "\", \"billingAccountIds\": [\"" + account.id() + "\"]}")
                .post("/api/v1/billing-runs?dryRun=true")
                .then()
                .statusCode(200);
    }
}
