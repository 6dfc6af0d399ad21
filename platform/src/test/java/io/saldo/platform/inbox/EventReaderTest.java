package io.saldo.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventReaderTest {

    private final EventReader reader = new EventReader(JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build());

    /** An event of a reader. */
    record Weighed(String item, long version) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | The data cannot be read: Not a value of the kind expected here.",
                "{] | The data cannot be read: The body is not valid JSON.",
                "null | The data cannot be read: It is null.",
                "[] | The data cannot be read: Not a value of the kind expected here.",
                "{} | The data cannot be read at /item: The field item is missing.",
                "{\"item\": {}, \"version\": 1} | The data cannot be read at /item: Not a value of the kind expected"
                        + " here.",
                "{\"item\": \"a\", \"version\": \"x\"} | The data cannot be read at /version: Not a valid value: x.",
            })
    void saysWhatIsWrongWithoutNamingClasses(String data, String sentence) {
        var event =
                new RawEvent("item.weighed", 0, 0, Optional.of("k"), Map.of(), data.getBytes(StandardCharsets.UTF_8));
        var refused = assertThrows(EventRefused.class, () -> reader.data(event, Weighed.class));
        assertEquals(sentence, refused.detail());
    }
}
