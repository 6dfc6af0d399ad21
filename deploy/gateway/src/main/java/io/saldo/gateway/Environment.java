package io.saldo.gateway;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The process environment, read with types; nonsense stops the start with a sentence that names the variable. */
record Environment(Map<String, String> variables) {

    String text(String name, String otherwise) {
        return given(name).orElse(otherwise);
    }

    /** Empty when the variable is not set, or set to nothing. */
    Optional<String> given(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    int number(String name, int otherwise, int least, int most) {
        String text = text(name, Integer.toString(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the bounds
        }
        throw nonsense(name, text, "a number from " + least + " to " + most);
    }

    Duration millis(String name, int otherwise) {
        return Duration.ofMillis(number(name, otherwise, 1, 3_600_000));
    }

    URI address(String name, String otherwise) {
        String text = text(name, otherwise);
        try {
            URI address = URI.create(text);
            if (address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw nonsense(name, text, "an http or https address");
    }

    Optional<Path> folder(String name) {
        return given(name).map(text -> {
            Path path = Path.of(text);
            if (!Files.isDirectory(path)) {
                throw nonsense(name, text, "a folder");
            }
            return path;
        });
    }

    IllegalArgumentException nonsense(String name, String value, String wanted) {
        return new IllegalArgumentException(name + " is \"" + value + "\", but must be " + wanted);
    }
}
