package io.saldo.stack.focus;

import io.saldo.stack.StackFailure;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where each column stands in a file. */
record FocusHeader(int width, Map<FocusColumn, Integer> places) {

    static FocusHeader of(Path file, String[] titles) {
        Map<FocusColumn, Integer> places = new EnumMap<>(FocusColumn.class);
        for (FocusColumn column : FocusColumn.values()) {
            for (int place = 0; place < titles.length; place++) {
                if (titles[place].strip().equals(column.title()) && places.put(column, place) != null) {
                    throw new StackFailure(file + " names the column " + column.title() + " twice.");
                }
            }
        }
        refuseUnlessComplete(file, places);
        return new FocusHeader(titles.length, places);
    }

    private static void refuseUnlessComplete(Path file, Map<FocusColumn, Integer> places) {
        List<FocusColumn> missing = FocusColumn.needed().stream()
                .filter(column -> !places.containsKey(column))
                .toList();
        if (missing.size() == FocusColumn.needed().size()) {
            throw new StackFailure(file + " is no FOCUS file: its first row names none of its columns, such as "
                    + FocusColumn.CHARGE_PERIOD_START.title() + ".");
        }
        if (!missing.isEmpty()) {
            throw new StackFailure(file + " lacks what FOCUS calls "
                    + missing.stream().map(FocusColumn::title).collect(Collectors.joining(", ")) + ".");
        }
    }
}
