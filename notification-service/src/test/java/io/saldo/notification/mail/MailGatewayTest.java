package io.saldo.notification.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.TimeoutException;
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

    /** The log of deliveries is the customer's: where our mail server is stands in ours alone. */
    @Test
    void knowsWhenNobodyAnswers() {
        String said = "The mail server did not take it yet.";
        assertEquals(
                new Outcome.NoAnswer(said, false),
                MailGateway.outcome(new ConnectException("refused: smtp.mail.svc.cluster.local/10.42.3.17:587")));
        assertEquals(new Outcome.NoAnswer(said, true), MailGateway.outcome(new TimeoutException("smtp.mail.svc")));
        assertEquals(
                new Outcome.NoAnswer(said, false),
                MailGateway.outcome(new SMTPException("AUTH PLAIN failed", 535, List.of("535 who are you"), true)));
    }
}
