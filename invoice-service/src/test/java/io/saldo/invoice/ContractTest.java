package io.saldo.invoice;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.saldo.test.contract.EventContract;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we read is satisfied by every example; what we send is held against its schema where it is sent. */
@QuarkusTest
@InvoiceTest
class ContractTest {

    @Inject
    ObjectMapper mapper;

    @ParameterizedTest
    @CsvSource({
        "account.changed, io.saldo.invoice.account.AccountChanged",
        "invoice.overdue, io.saldo.invoice.invoice.InvoiceOverdue",
        "invoice.settled, io.saldo.invoice.invoice.InvoiceSettled",
        "payment.confirmed, io.saldo.invoice.topup.PaymentConfirmed",
        "term.authorized, io.saldo.invoice.term.TermAuthorized",
        "term.refused, io.saldo.invoice.term.TermRefused",
        "reference.changed, io.saldo.invoice.setting.SettingChanged",
        "payment.refunded, io.saldo.invoice.creditnote.PaymentRefunded",
        "payment.reversed, io.saldo.invoice.creditnote.PaymentReversed",
        "usage.recorded, io.saldo.invoice.usage.UsageRecorded",
    })
    void readsEveryExample(String topic, Class<?> type) {
        ObjectMapper reader = mapper.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        EventContract.validExamples(topic)
                .forEach(example -> assertDoesNotThrow(() -> reader.readValue(example, type)));
    }
}
