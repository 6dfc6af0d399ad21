package io.saldo.stack.focus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/** Rows by number, however many: a bit each. */
final class RowNumbers {

    private static final int MOST_SHOWN = 12;

    private final BitSet rows = new BitSet();

    void add(long row) {
        rows.set(Math.toIntExact(row));
    }

    int count() {
        return rows.cardinality();
    }

    /** Such as {@code 3, 7-9, 12}; of very many the first, with how many more. */
    String text() {
        List<String> ranges = new ArrayList<>();
        int shown = 0;
        int from = rows.nextSetBit(0);
        while (from >= 0 && ranges.size() < MOST_SHOWN) {
            int to = rows.nextClearBit(from);
            ranges.add(to - from == 1 ? Integer.toString(from) : from + "-" + (to - 1));
            shown += to - from;
            from = rows.nextSetBit(to);
        }
        return String.join(", ", ranges) + (from < 0 ? "" : " and " + (count() - shown) + " more");
    }

    void forEach(IntConsumer row) {
        rows.stream().forEach(row);
    }
}
