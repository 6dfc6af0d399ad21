package io.saldo.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a schema takes away from the released one: a field, a promise that a field is there, a value that was allowed.
 * Adding an optional field, a value of an enumeration or a definition is none. What cannot be judged counts as one.
 */
final class Narrowing {
    private static final Set<String> WORDS = Set.of("title", "description", "$comment", "examples", "$schema", "$id");
    private static final Set<String> UPPER_LIMITS = Set.of("maximum", "maxLength", "maxItems", "maxProperties");
    private static final Set<String> LOWER_LIMITS = Set.of("minimum", "minLength", "minItems", "minProperties");

    private final List<String> found = new ArrayList<>();

    private Narrowing() {}

    /** One line for each place where {@code current} is narrower than {@code released}. */
    static List<String> between(JsonNode released, JsonNode current) {
        Narrowing narrowing = new Narrowing();
        narrowing.compare("", released, current);
        return narrowing.found;
    }

    private void compare(String at, JsonNode released, JsonNode current) {
        if (!released.isObject() || !current.isObject()) {
            check(released.equals(current), at, "changed");
            return;
        }
        released.forEachEntry((keyword, old) -> keyword(at, keyword, released, old, current));
        current.forEachEntry((keyword, now) -> {
            if (!released.has(keyword)) {
                added(at + "/" + keyword, keyword, released, now);
            }
        });
    }

    private void added(String at, String keyword, JsonNode released, JsonNode now) {
        switch (keyword) {
            case "properties", "$defs" -> {}
            case "allOf" -> branches(at, released, released.path(keyword), now);
            default -> check(WORDS.contains(keyword), at, "added");
        }
    }

    private void keyword(String at, String keyword, JsonNode released, JsonNode old, JsonNode current) {
        JsonNode now = current.path(keyword);
        String place = at + "/" + keyword;
        if (WORDS.contains(keyword)) {
            return;
        }
        switch (keyword) {
            case "properties", "$defs" -> members(place, old, now);
            case "items" -> compare(place, old, now);
            case "required" -> required(place, old, now);
            case "enum" -> old.forEach(value -> check(contains(now, value), place, "no longer has " + value));
            case "allOf" -> branches(place, released, old, now);
            default -> limit(keyword, place, old, now);
        }
    }

    private void members(String at, JsonNode old, JsonNode now) {
        old.forEachEntry((name, schema) -> {
            if (now.has(name)) {
                compare(at + "/" + name, schema, now.get(name));
            } else {
                found.add(at + "/" + name + " removed");
            }
        });
    }

    /** Required fields are the same for good: readers rely on them, and old records have no others. */
    private void required(String at, JsonNode old, JsonNode now) {
        old.forEach(name -> check(contains(now, name), at, "no longer has " + name));
        now.forEach(name -> check(contains(old, name), at, "has now " + name));
    }

    /** Every released branch stays; a new one may only speak of a value that the released enumeration had not. */
    private void branches(String at, JsonNode released, JsonNode old, JsonNode now) {
        old.forEach(branch -> check(contains(now, branch), at, "lost or changed a branch"));
        now.forEach(branch ->
                check(contains(old, branch) || isOfANewValue(branch, released), at, "has a branch for old records"));
    }

    private static boolean isOfANewValue(JsonNode branch, JsonNode released) {
        return branch.at("/if/properties").propertyStream().anyMatch(condition -> {
            JsonNode values =
                    released.path("properties").path(condition.getKey()).path("enum");
            JsonNode value = condition.getValue().path("const");
            return values.isArray() && !value.isMissingNode() && !contains(values, value);
        });
    }

    private void limit(String keyword, String at, JsonNode old, JsonNode now) {
        if (UPPER_LIMITS.contains(keyword)) {
            check(now.isMissingNode() || now.asLong() >= old.asLong(), at, "lowered");
        } else if (LOWER_LIMITS.contains(keyword)) {
            check(now.isMissingNode() || now.asLong() <= old.asLong(), at, "raised");
        } else {
            check(old.equals(now), at, "changed");
        }
    }

    private void check(boolean kept, String at, String otherwise) {
        if (!kept) {
            found.add(at + " " + otherwise);
        }
    }

    private static boolean contains(JsonNode array, JsonNode value) {
        for (JsonNode item : array) {
            if (item.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
