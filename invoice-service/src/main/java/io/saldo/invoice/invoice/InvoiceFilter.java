package io.saldo.invoice.invoice;

import io.saldo.invoice.MonthParameter;
import io.saldo.platform.problem.CommonProblems;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** Which documents are asked for; what is empty asks for all. */
record InvoiceFilter(Optional<InvoiceKind> kind, Optional<InvoiceState> state, Optional<YearMonth> month) {

    /** Of the parameters as they came; a word that means nothing is refused, not answered with an empty list. */
    static InvoiceFilter of(String kind, String state, String month) {
        return new InvoiceFilter(
                one("kind", kind, InvoiceKind.values()),
                one("state", state, InvoiceState.values()),
                month.isEmpty() ? Optional.empty() : Optional.of(MonthParameter.parse(month)));
    }

    private static <E extends Enum<E>> Optional<E> one(String parameter, String text, E[] values) {
        Optional<E> found =
                Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            throw CommonProblems.malformed(parameter, "One of " + Arrays.toString(values) + " is expected.");
        }
        return found;
    }
}
