package io.saldo.invoice.usage;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.invoice.InvoiceTest;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One event of a request never harms another one, whatever it holds. */
@QuarkusTest
@InvoiceTest
class BadUsageTest extends UsageTest {

    @Inject
    UsageHousekeeping housekeeping;

    @Test
    @DisplayName("U-3")
    void rejectsWhatCannotBeKeptAndTakesTheOther() {
        known();
        String good = event("good", "1");
        Provider.usage(
                        good.replaceAll("(?s)\"data\": .*", "\"data\": null}"),
                        good.replaceAll("(?s),\\s*\"data\": .*", "}"),
                        good.replace("\"web\"", "null"),
                        inYear(good, "0000"),
                        inYear(good, "+10000"),
                        good.replace("\"good\"", "\"\\ud800\""),
                        good.replace("vm-1", "vm\\udc00"),
                        event("huge", "99999999999999999999"),
                        good)
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("rejected.index", equalTo(IntStream.range(0, 8).boxed().toList()))
                .body("rejected[7].reason", equalTo("TOO_LARGE"));
    }

    @Test
    @DisplayName("U-1")
    void letsACorrectedEventStandBesideTheRefusedOneOfItsId() {
        known();
        String wrong = event("1", "2").replace(product, "nothing." + product);
        Provider.usage(wrong, event("1", "2"), event("1", "2"))
                .body("accepted", equalTo(1))
                .body("duplicates", equalTo(1))
                .body("parked[0].index", equalTo(0));
        Provider.usage(event("2", "2").replace(product, "none." + product));
        Provider.usage(event("2", "3").replace(product, "none." + product)).body("parked", hasSize(1));
        parked().body("items", hasSize(3));
    }

    /** The failure of one row stands for every one that nobody foresaw. */
    @Test
    void namesTheEventThatFailsAndTakesTheOthers() {
        known();
        usage("first", "1").body("accepted", equalTo(1));
        change("alter table usage_event add constraint poison check (event_id <> 'poison') not valid");
        try {
            Provider.usage(event("a", "1"), event("poison", "1"), event("b", "1"))
                    .statusCode(200)
                    .body("accepted", equalTo(2))
                    .body("rejected[0].index", equalTo(1))
                    .body("rejected[0].reason", equalTo("FAILED"));
        } finally {
            change("alter table usage_event drop constraint poison");
        }
    }

    @Test
    @DisplayName("U-1")
    void dropsTheDaysThatAreTooOldForARepeat() {
        known();
        usage("1", "1").body("accepted", equalTo(1));
        long before = days();
        clock.moveTo(clock.now().plus(Duration.ofDays(60)));
        housekeeping.tidy();
        assertTrue(days() < before);
        usage("1", "1").body("accepted", equalTo(1));
    }

    private String inYear(String event, String year) {
        return event.replace("\"periodStart\": \"" + start(), "\"periodStart\": \"" + year + "-01-01T00:00:00Z")
                .replace("\"periodEnd\": \"" + end(), "\"periodEnd\": \"" + year + "-01-01T01:00:00Z");
    }

    private void change(String statement) {
        Loop.await(() -> unitOfWork.run(() -> Sql.of(statement).update()));
    }

    private long days() {
        return Loop.await(() -> unitOfWork.run(() -> Sql.of(
                                "select count(*) as n from pg_class where relname like 'usage_event_2%' and relkind ="
                                        + " 'r'")
                        .one(row -> row.number("n"))))
                .orElseThrow();
    }
}
