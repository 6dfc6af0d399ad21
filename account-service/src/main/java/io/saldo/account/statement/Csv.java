package io.saldo.account.statement;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 has them, with a BOM for spreadsheets. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front; a plain number stays a number.
 */
final class Csv {

    private static final String BOM = "\uFEFF";
    private static final String STARTS_FORMULA = "=+-@\t\r\n";

    private Csv() {}

    static String of(List<List<String>> rows) {
        return rows.stream().map(Csv::line).collect(Collectors.joining("\r\n", BOM, "\r\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        boolean number = text.matches("-?[0-9]+(\\.[0-9]+)?");
        String safe = !number && startsFormula(text) ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** Also behind spaces, which some spreadsheets drop. */
    private static boolean startsFormula(String text) {
        String stripped = text.stripLeading();
        boolean byFirst = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return byFirst || !stripped.isEmpty() && STARTS_FORMULA.indexOf(stripped.charAt(0)) >= 0;
    }
}
