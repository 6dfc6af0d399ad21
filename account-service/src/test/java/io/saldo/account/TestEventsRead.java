package io.saldo.account;

import static io.saldo.account.TestFigures.LIMIT;

import io.saldo.account.TestAccounts.Registered;
import io.saldo.test.contract.EventContract;
import io.saldo.test.event.EventProbe;
import io.saldo.test.event.ReceivedEvent;
import io.saldo.test.infra.Infra;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what account-service has told, and holds it against its contract. */
public final class TestEventsRead {

    private TestEventsRead() {}

    /** Waits for an event of the account that has these words, and gives all that the topic has of the account. */
    public static List<String> await(String topic, Registered account, String words) {
        try (var probe = EventProbe.reading(Infra.shared().kafka(), topic)) {
            String key = account.id().toString();
            probe.awaitOne(
                    topic,
                    e -> e.key().filter(key::equals).isPresent() && e.text().contains(words),
                    LIMIT);
            return probe.all(topic, key).stream()
                    .map(ReceivedEvent::text)
                    .peek(text -> EventContract.assertSent(topic, text.getBytes(StandardCharsets.UTF_8)))
                    .toList();
        }
    }
}
