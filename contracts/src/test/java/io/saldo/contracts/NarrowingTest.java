package io.saldo.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowingTest {
    private static final String RELEASED = """
            {"title": "thing", "type": "object", "required": ["id", "state"], "properties": {
              "id": {"$ref": "#/$defs/id"},
              "state": {"enum": ["NEW", "OLD"]},
              "count": {"type": "integer", "minimum": 1, "maximum": 5},
              "rows": {"type": "array", "items": {"type": "object", "required": ["day"], "properties": {"day": {"type": "string"}}}}},
             "allOf": [{"if": {"properties": {"state": {"const": "OLD"}}}, "then": {"required": ["count"]}}],
             "additionalProperties": true,
             "$defs": {"id": {"type": "string", "pattern": "^[a-z]+$"}}}""";

    @Test
    void findsNothingInTheSameSchema() throws JsonProcessingException {
        assertEquals(List.of(), Narrowing.between(json(RELEASED), json(RELEASED)));
    }

    /** Text in RELEASED, what it becomes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"count\": {`          | `\"remark\": {\"type\": \"string\"}, \"count\": {`",
                "`\"day\": {`            | `\"hour\": {\"type\": \"string\"}, \"day\": {`",
                "`\"NEW\", \"OLD\"`      | `\"NEW\", \"OLD\", \"LOST\"`",
                "`\"maximum\": 5`        | `\"maximum\": 6`",
                "`\"minimum\": 1, `      | ``",
                "`\"title\": \"thing\"`  | `\"title\": \"object\", \"description\": \"What it is.\"`",
                "`\"$defs\": {`          | `\"$defs\": {\"key\": {\"type\": \"string\"}, `",
                "`\"allOf\": [`          | `\"allOf\": [{\"if\": {\"properties\": {\"state\": {\"const\": \"LOST\"}}}, \"then\": {\"required\": [\"rows\"]}}, `",
            })
    void allowsAdditions(String text, String becomes) throws JsonProcessingException {
        assertEquals(List.of(), Narrowing.between(json(RELEASED), changed(text, becomes)));
    }

    @Test
    void judgesTheFirstBranchOfASchemaToo() throws JsonProcessingException {
        JsonNode released = json("{\"properties\": {\"kind\": {\"enum\": [\"A\"]}}}");
        String branches = "{\"allOf\": [{\"if\": {\"properties\": {\"kind\": {\"const\": \"%s\"}}}}], %s";
        String rest = released.toString().substring(1);
        assertEquals(List.of(), Narrowing.between(released, json(branches.formatted("B", rest))));
        assertEquals(
                List.of("/allOf has a branch for old records"),
                Narrowing.between(released, json(branches.formatted("A", rest))));
    }

    /** Text in RELEASED, what it becomes, what is found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"id\": {\"$ref\": \"#/$defs/id\"},` | `` | /properties/id removed",
                "`\"day\": {\"type\": \"string\"}`  | `` | /properties/rows/items/properties/day removed",
                "`[\"id\", \"state\"]`   | `[\"id\"]` | `/required no longer has \"state\"`",
                "`[\"id\", \"state\"]`   | `[\"id\", \"state\", \"count\"]` | `/required has now \"count\"`",
                "`[\"day\"]`             | `[]` | `/properties/rows/items/required no longer has \"day\"`",
                "`\"NEW\", \"OLD\"`      | `\"OLD\"` | `/properties/state/enum no longer has \"NEW\"`",
                "`\"integer\"`           | `\"number\"` | /properties/count/type changed",
                "`\"maximum\": 5`        | `\"maximum\": 4` | /properties/count/maximum lowered",
                "`\"minimum\": 1`        | `\"minimum\": 2` | /properties/count/minimum raised",
                "`\"integer\"`           | `\"integer\", \"multipleOf\": 2` | /properties/count/multipleOf added",
                "`[a-z]+`                | `[a-y]+` | /$defs/id/pattern changed",
                "`#/$defs/id`            | `#/$defs/other` | /properties/id/$ref changed",
                "`\"additionalProperties\": true` | `\"additionalProperties\": false` | /additionalProperties changed",
                "`\"allOf\": [`          | `\"allOf\": [{\"if\": {\"properties\": {\"state\": {\"const\": \"NEW\"}}}, \"then\": {\"required\": [\"rows\"]}}, ` | /allOf has a branch for old records",
                "`\"allOf\": [`          | `\"allOf\": [{\"required\": [\"rows\"]}, ` | /allOf has a branch for old records",
                "`{\"type\": \"string\"}` | `false` | /properties/rows/items/properties/day changed",
            })
    void refusesRemovalsAndNarrowings(String text, String becomes, String found) throws JsonProcessingException {
        assertEquals(List.of(found), Narrowing.between(json(RELEASED), changed(text, becomes)));
    }

    private static JsonNode changed(String text, String becomes) throws JsonProcessingException {
        if (!RELEASED.contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return json(RELEASED.replace(text, becomes));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
