package io.saldo.simulator;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The process environment, read with types; nonsense stops the start with a sentence that names the variable. */
record Environment(Map<String, String> variables) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    String text(String name, String otherwise) {
        return Optional.ofNullable(variables.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(otherwise);
    }

    List<String> words(String name, String otherwise) {
        return BLANKS.splitAsStream(text(name, otherwise)).toList();
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

    BigDecimal factor(String name, String otherwise) {
        String text = text(name, otherwise);
        try {
            BigDecimal factor = new BigDecimal(text);
            if (factor.signum() > 0) {
                return factor;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw nonsense(name, text, "a decimal above 0");
    }

    URI address(String name, String otherwise) {
        String text = text(name, otherwise);
        try {
            URI address = URI.create(text);
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw nonsense(name, text, "an http or https address");
    }

    static IllegalArgumentException nonsense(String name, String value, String wanted) {
        return new IllegalArgumentException(name + " is \"" + value + "\", but must be " + wanted);
    }
}
