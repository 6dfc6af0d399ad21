package io.saldo.test.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One row of the table; a cell may name several classes or tests, separated by commas or line breaks. */
record RuleRow(String id, List<String> classes, List<String> tests) {

    private static final Set<String> HEADS = Set.of("rule id|class|test", "rule|class|test");

    static List<RuleRow> allIn(List<String> lines) {
        List<RuleRow> rows = new ArrayList<>();
        boolean inTable = false;
        for (String line : lines) {
            List<String> cells = cells(line);
            inTable = isHead(cells) || (inTable && !cells.isEmpty());
            if (inTable && !isHead(cells) && !isRuler(cells)) {
                rows.add(of(cells));
            }
        }
        return rows;
    }

    private static RuleRow of(List<String> cells) {
        return new RuleRow(plain(cells.getFirst()), names(cells, 1), names(cells, 2));
    }

    private static List<String> cells(String line) {
        String stripped = line.strip();
        if (!stripped.startsWith("|")) {
            return List.of();
        }
        String inner =
                stripped.substring(1, Math.max(1, stripped.endsWith("|") ? stripped.length() - 1 : stripped.length()));
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private static boolean isHead(List<String> cells) {
        return HEADS.contains(String.join("|", cells.stream().limit(3).toList()).toLowerCase(Locale.ROOT));
    }

    private static boolean isRuler(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.matches(":?-+:?"));
    }

    private static List<String> names(List<String> cells, int column) {
        if (cells.size() <= column) {
            return List.of();
        }
        return Arrays.stream(cells.get(column).split(",|<br>", -1))
                .map(RuleRow::plain)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String plain(String cell) {
        return cell.replace("`", "").strip();
    }
}
