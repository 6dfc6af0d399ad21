package io.saldo.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.billing.InvoiceIssued;
import io.saldo.account.charge.ChargeAccrued;
import io.saldo.account.collection.PaymentFailed;
import io.saldo.account.collection.PaymentPending;
import io.saldo.account.command.ServiceAcknowledged;
import io.saldo.account.creditnote.IssuedNote;
import io.saldo.account.funding.PaymentConfirmed;
import io.saldo.account.refund.PaymentRefunded;
import io.saldo.account.refund.RefundFailed;
import io.saldo.account.reversal.PaymentReversed;
import io.saldo.account.savedmethod.PaymentMethodsChanged;
import io.saldo.account.tax.ReferenceChanged;
import io.saldo.account.term.TermChanged;
import io.saldo.account.term.TermRequested;
import io.saldo.test.contract.EventContract;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Every valid example of what is read here can be read. */
@QuarkusTest
@AccountServiceTest
class ContractTest {

    @Inject
    ObjectMapper json;

    @Test
    void readsEveryExampleOfWhatItTakes() {
        reads("charge.accrued", ChargeAccrued.class);
        reads("invoice.issued", InvoiceIssued.class);
        reads("payment.confirmed", PaymentConfirmed.class);
        reads("payment.failed", PaymentFailed.class);
        reads("reference.changed", ReferenceChanged.class);
        reads("payment.pending", PaymentPending.class);
        reads("payment.refunded", PaymentRefunded.class);
        reads("payment.reversed", PaymentReversed.class);
        reads("invoice.issued", IssuedNote.class);
        reads("refund.failed", RefundFailed.class);
        reads("service.acknowledged", ServiceAcknowledged.class);
        reads("payment-methods.changed", PaymentMethodsChanged.class);
        reads("term.changed", TermChanged.class);
        reads("term.requested", TermRequested.class);
    }

    private void reads(String topic, Class<?> type) {
        ObjectMapper lenient = json.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        EventContract.validExamples(topic)
                .forEach(example -> assertDoesNotThrow(() -> lenient.readValue(example, type)));
    }
}
