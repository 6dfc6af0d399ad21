package io.saldo.account.funding;

import static io.saldo.account.TestEvents.paymentConfirmed;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.test.event.OutgoingEvent;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class CreditPaymentTest {

    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
    }

    @Test
    @DisplayName("BK-10")
    void creditsAPaymentOnceHoweverOftenItComes() {
        String payment = TestEvents.id("pay");
        OutgoingEvent event = paymentConfirmed(account.id(), payment, 100000, "");
        send(event, event, event.withId("another-event"), paymentConfirmed(account.id(), TestEvents.id("pay"), 1, ""));
        awaitFigure(account, "cashBalance", "100001");
    }

    @Test
    void keepsTheSumOfPaymentsAndAdjustmentsAtOnce() {
        OutgoingEvent[] payments = IntStream.range(0, 20)
                .mapToObj(i -> paymentConfirmed(account.id(), TestEvents.id("pay"), 1000, ""))
                .toArray(OutgoingEvent[]::new);
        try (var pool = Executors.newFixedThreadPool(10)) {
            pool.execute(() -> send(payments));
            IntStream.range(0, 20)
                    .forEach(i ->
                            pool.execute(() -> adjust(account, "k" + i, 10, "").statusCode(201)));
        }
        awaitFigure(account, "availableCredit", "20200");
    }

    @Test
    void setsAsideAPaymentWhoseAmountsDoNotAddUp() {
        var wrong = paymentConfirmed(account.id(), TestEvents.id("pay"), 50000, "");
        String json = wrong.json().replace("\"amount\": \"4000\"", "\"amount\": \"4001\"");
        send(OutgoingEvent.of(wrong.topic(), wrong.key(), json));
        org.awaitility.Awaitility.await()
                .atMost(io.saldo.account.TestFigures.LIMIT)
                .until(() -> TestAccounts.asOperator()
                        .queryParam("key", account.id().toString())
                        .get("/api/v1/services/account/parked-events")
                        .asString()
                        .contains("AMOUNTS"));
        assertEquals("0", figure(account, "cashBalance"));
    }
}
