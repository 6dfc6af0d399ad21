package io.saldo.test.contract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {
    private static final String CLEARED = """
            {"billingAccountId": "1027552221971507", "episodeId": "epi-06v88a18km1wc4x0",
             "available": {"amount": "20000", "currency": "IDR"}, "clearedAt": "2026-10-05T03:12:09Z"}""";

    static Set<String> topics() {
        return EventContract.topics();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void takesEveryValidExampleAsSent(String topic) {
        List<byte[]> examples = EventContract.validExamples(topic).toList();
        assertTrue(examples.size() >= 2, topic);
        assertAll(examples.stream().map(example -> () -> EventContract.assertSent(topic, example)));
    }

    @Test
    void takesAValueThatKeepsToTheSchema() {
        EventContract.assertSent("account.cleared", bytes(CLEARED));
    }

    @Test
    void refusesAnUndeclaredFieldAtAnyDepth() {
        String message = refusal(CLEARED.replace("\"currency\": \"IDR\"", "\"currency\": \"IDR\", \"minor\": 20000"));
        assertTrue(message.contains("/available") && message.contains("minor"), message);
    }

    @Test
    void listsAllThatIsWrong() {
        String message = refusal(
                CLEARED.replace("\"20000\"", "20000").replace("Z\"", "+07:00\"").replace("epi-", ""));
        assertTrue(message.contains("/available/amount: "), message);
        assertTrue(message.contains("/clearedAt: "), message);
        assertTrue(message.contains("/episodeId: "), message);
    }

    @Test
    void refusesWhatIsNoJson() {
        assertTrue(refusal("account.cleared").contains("no JSON"));
        assertTrue(refusal("").contains("object expected"), refusal(""));
    }

    @Test
    void knowsWhoSendsAndReads() {
        assertEquals(Set.of("usage.recorded", "service.acknowledged"), EventContract.topicsSentBy("cloud-platform"));
        assertEquals(Set.of(), EventContract.topicsSentBy("notification-service"));
        assertEquals(
                Set.of("account.changed", "payment.due", "reference.changed", "refund.requested"),
                EventContract.topicsReadBy("payment-service"));
    }

    @Test
    void namesEveryTopicOfAnyService() {
        Set<String> sent = new TreeSet<>();
        List.of("account-service", "invoice-service", "payment-service", "cloud-platform")
                .forEach(service -> sent.addAll(EventContract.topicsSentBy(service)));
        assertEquals(EventContract.topics(), sent);
    }

    @Test
    void refusesNamesThatItDoesNotKnow() {
        assertThrows(IllegalArgumentException.class, () -> EventContract.topicsSentBy("accounts"));
        assertThrows(IllegalArgumentException.class, () -> EventContract.validExamples("account.closed"));
        assertThrows(IllegalArgumentException.class, () -> EventContract.assertSent("common", bytes("{}")));
    }

    private static String refusal(String json) {
        AssertionError refused =
                assertThrows(AssertionError.class, () -> EventContract.assertSent("account.cleared", bytes(json)));
        return String.valueOf(refused.getMessage());
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
