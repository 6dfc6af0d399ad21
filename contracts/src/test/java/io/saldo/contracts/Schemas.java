package io.saldo.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The schemas of all topics: open as readers take them, or closed as a producer must keep them. */
final class Schemas {
    private static final String SITE = "https://saldo.dev/contracts/";
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .build();

    private final JsonSchemaFactory factory;

    private Schemas(UnaryOperator<String> form) {
        factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(iri -> load(iri, form))));
    }

    static Schemas open() {
        return new Schemas(UnaryOperator.identity());
    }

    static Schemas closed() {
        return new Schemas(text -> text.replace("\"additionalProperties\": true", "\"additionalProperties\": false"));
    }

    /** The JSON pointers of everything that is wrong with a value; a missing or undeclared field is named itself. */
    Set<String> violations(String topic, JsonNode value) {
        return violations(factory.getSchema(SchemaLocation.of(SITE + "events/" + topic + "/v1"), CONFIG), value);
    }

    /** The same for a schema itself, against draft 2020-12. */
    Set<String> violationsOfSchema(JsonNode schema) {
        return violations(
                factory.getSchema(SchemaLocation.of(SpecVersion.VersionFlag.V202012.getId()), CONFIG), schema);
    }

    private static Set<String> violations(JsonSchema schema, JsonNode value) {
        Set<String> pointers = new TreeSet<>();
        schema.validate(value).forEach(message -> pointers.add(pointer(message)));
        return pointers;
    }

    private static String pointer(ValidationMessage message) {
        String at = message.getInstanceLocation().toString();
        return message.getProperty() == null ? at : at + "/" + message.getProperty();
    }

    private static String load(String iri, UnaryOperator<String> form) {
        if (!iri.startsWith(SITE)) {
            return null;
        }
        String path = iri.substring(SITE.length());
        String file = path.endsWith(".schema.json") ? path : path + ".schema.json";
        return form.apply(Contracts.text(Contracts.ROOT.resolve(file)));
    }
}
