package io.saldo.notification.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailGatewayTest {

    @ParameterizedTest
    @CsvSource({
        "recipient address not accepted, 550, Refused",
        "recipient address not accepted, 552, Refused",
        "recipient address not accepted, 450, NotNow",
        "recipient address not accepted, 530, NoAnswer",
        "recipient address not accepted, 554, NoAnswer",
        "sending data failed,            552, Refused",
        "sending data failed,            554, Refused",
        "sending data failed,            451, NotNow",
        "sending data failed,            421, NoAnswer",
        "sender address not accepted,    550, NoAnswer",
        "sender address not accepted,    530, NoAnswer",
        "AUTH PLAIN failed,              535, NoAnswer",
        "HELO failed.,                   550, NoAnswer",
        "DATA command not accepted,      503, NoAnswer",
    })
    void givesUpOnlyAnAddressOrAMailThatIsRefused(String step, int code, String outcome) {
        var failure = new SMTPException(step, code, List.of(code + " so said"), true);
        assertEquals(outcome, MailGateway.outcome(failure).getClass().getSimpleName());
    }

    @Test
    void knowsWhenNobodyAnswers() {
        assertInstanceOf(Outcome.NoAnswer.class, MailGateway.outcome(new ConnectException("refused")));
    }
}
