package io.saldo.test.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The schemas as a producer must keep them: every object that is open for readers is closed. */
final class ClosedSchemas {
    private static final String SITE = "https://saldo.dev/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .pathType(PathType.JSON_POINTER)
            .build();

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(ClosedSchemas::load)));

    /** One line for each thing that is wrong with a value, with a JSON pointer to it. */
    List<String> violations(String topic, byte[] json) {
        JsonNode value;
        try {
            value = JSON.readTree(json);
        } catch (IOException malformed) {
            return List.of("no JSON: " + malformed.getMessage());
        }
        return factory
                .getSchema(SchemaLocation.of(SITE + "contracts/events/" + topic + "/v1"), CONFIG)
                .validate(value)
                .stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    /** References between schemas name files, their ids do not: both lead to the file. */
    private static @Nullable String load(String iri) {
        if (!iri.startsWith(SITE)) {
            return null;
        }
        String path = iri.substring(SITE.length());
        String schema = Contents.read(path.endsWith(".schema.json") ? path : path + ".schema.json");
        return schema.replace("\"additionalProperties\": true", "\"additionalProperties\": false");
    }
}
