package io.saldo.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The fields of a schema and of a value as paths such as {@code /lines/0/amount/currency}; every index is 0. */
final class Fields {
    private final Set<String> paths = new TreeSet<>();

    private Fields() {}

    static Set<String> used(JsonNode value) {
        Fields fields = new Fields();
        fields.use("", value);
        return fields.paths;
    }

    static Set<String> declared(String topic) {
        Fields fields = new Fields();
        Path file = Contracts.schema(topic);
        fields.declare("", Contracts.json(file), file);
        return fields.paths;
    }

    private void use(String at, JsonNode value) {
        value.forEachEntry((name, child) -> {
            paths.add(at + "/" + name);
            use(at + "/" + name, child);
        });
        if (value.isArray()) {
            value.forEach(item -> use(at + "/0", item));
        }
    }

    private void declare(String at, JsonNode schema, Path file) {
        if (schema.has("$ref")) {
            refer(at, schema.get("$ref").textValue(), file);
        }
        schema.path("properties").forEachEntry((name, child) -> {
            // A condition names fields that are declared elsewhere; what it forbids is no field.
            if (child.isObject()) {
                paths.add(at + "/" + name);
                declare(at + "/" + name, child, file);
            }
        });
        if (schema.has("items")) {
            declare(at + "/0", schema.get("items"), file);
        }
        schema.path("allOf").forEach(branch -> declare(at, branch.path("then"), file));
    }

    private void refer(String at, String ref, Path file) {
        int hash = ref.indexOf('#');
        Path target =
                hash == 0 ? file : file.resolveSibling(ref.substring(0, hash)).normalize();
        declare(at, Contracts.json(target).at(ref.substring(hash + 1)), target);
    }
}
