package io.saldo.stack.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowNumbersTest {

    @Test
    void namesRunsOfRowsByTheirEnds() {
        var rows = new RowNumbers();
        IntStream.of(12, 3, 7, 8, 9).forEach(rows::add);
        assertEquals("3, 7-9, 12", rows.text());
        assertEquals(5, rows.count());
    }

    @Test
    void saysHowManyItDoesNotName() {
        var rows = new RowNumbers();
        IntStream.range(0, 20).forEach(i -> rows.add(2 * i));
        assertEquals("0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22 and 8 more", rows.text());
    }
}
