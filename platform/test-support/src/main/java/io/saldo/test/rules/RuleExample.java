package io.saldo.test.rules;

import java.math.BigDecimal;
import java.util.List;

/** One worked row of the rule book: its id without the star, the section it stands in, what goes in, what comes out. */
public record RuleExample(String id, int section, String input, String result) {

    /** Every number of the row in its order, the input's first; ids, sources and ordinals are none. */
    public List<BigDecimal> numbers() {
        return Numbers.ofBook(input + " | " + result);
    }

    /** The numbers of what comes out. */
    public List<BigDecimal> resultNumbers() {
        return Numbers.ofBook(result);
    }

    @Override
    public String toString() {
        return id;
    }
}
