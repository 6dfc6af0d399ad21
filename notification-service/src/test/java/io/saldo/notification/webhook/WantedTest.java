package io.saldo.notification.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.notification.contact.Subscription;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WantedTest {

    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();

    /** A repeat that comes to another process is known by what it says, so that is the same in every process. */
    @Test
    void saysTheSameInEveryProcess() throws JsonProcessingException {
        String backwards =
                json.writeValueAsString(Arrays.asList(Subscription.values()).reversed());
        var wanted = json.readValue(
                "{\"url\": \"https://example.com\", \"subscriptions\": " + backwards + "}", WebhookView.Wanted.class);
        assertEquals(
                json.valueToTree(Subscription.values()),
                json.valueToTree(wanted).path("subscriptions"));
    }
}
