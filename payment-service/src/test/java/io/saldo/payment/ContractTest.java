package io.saldo.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.saldo.payment.account.AccountChanged;
import io.saldo.payment.due.PaymentDue;
import io.saldo.payment.refund.RefundRequested;
import io.saldo.payment.tax.ReferenceChanged;
import io.saldo.test.contract.EventContract;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PaymentTest
class ContractTest {

    @Inject
    ObjectMapper json;

    @Test
    void readsEveryExample() {
        reads("account.changed", AccountChanged.class);
        reads("payment.due", PaymentDue.class);
        reads("reference.changed", ReferenceChanged.class);
        reads("refund.requested", RefundRequested.class);
    }

    @Test
    void sendsOnlyWhatTheContractsExpectOfIt() {
        for (String topic : new String[] {
            "payment.pending",
            "payment.confirmed",
            "payment.failed",
            "reference.changed",
            "payment.refunded",
            "refund.failed",
            "payment-methods.changed"
        }) {
            assertTrue(EventContract.topicsSentBy("payment-service").contains(topic), topic);
        }
    }

    @Test
    void keepsTheCountryThatDecidesOnTax() throws IOException {
        byte[] example =
                EventContract.validExamples("account.changed").findFirst().orElseThrow();
        AccountChanged changed = read(example, AccountChanged.class);
        var account = changed.account();
        assertEquals(account, json.readValue(json.writeValueAsBytes(account), account.getClass()));
    }

    private void reads(String topic, Class<?> type) {
        EventContract.validExamples(topic).forEach(example -> read(example, type));
    }

    private <T> T read(byte[] example, Class<T> type) {
        try {
            return json.copy()
                    .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                    .readValue(example, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
