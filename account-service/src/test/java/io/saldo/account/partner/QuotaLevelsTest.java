package io.saldo.account.partner;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.platform.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaLevelsTest {

    @DisplayName("L-12")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Ex:L-12                     | 600 450 480 520 480 90 | 450:500 480:500 90:100
            Ex:L-12b                    | 600 90                 | 90:100
            equality does not fire      | 600 500 499            | 499:500
            below 0 it is still a level | 600 -1                 | -1:100
            """)
    void tellEachOnceOnTheWayDown(String example, String available, String messages) {
        QuotaLevels levels = QuotaLevels.NONE.chosen(List.of(idr(500), idr(100)), idr(600));
        List<String> told = new ArrayList<>();
        for (String figure : available.split(" ", -1)) {
            QuotaLevels.Outcome outcome = levels.changed(idr(Long.parseLong(figure)));
            outcome.told().ifPresent(level -> told.add(figure + ":" + level.amount()));
            levels = outcome.next();
        }
        assertEquals(messages, String.join(" ", told), example);
    }

    @Test
    @DisplayName("L-12")
    void waitUntilTheyAreReachedFromBelow() {
        QuotaLevels levels = QuotaLevels.NONE.chosen(amounts(500), idr(450));
        assertEquals(List.of(), told(levels.changed(idr(400))));
        QuotaLevels reached = levels.changed(idr(500)).next();
        assertEquals(amounts(500), told(reached.changed(idr(499))));
    }

    @Test
    @DisplayName("L-12")
    void keepTheirStateWhenOthersComeAndGo() {
        QuotaLevels told = QuotaLevels.NONE
                .chosen(amounts(500, 100), idr(600))
                .changed(idr(450))
                .next();
        QuotaLevels chosen = told.chosen(amounts(500, 300), idr(450));
        assertEquals(amounts(500, 300), chosen.amounts());
        assertEquals(amounts(300), told(chosen.changed(idr(299))));
        assertEquals(List.of(), told(chosen.changed(idr(440))));
    }

    private static List<Money> told(QuotaLevels.Outcome outcome) {
        return outcome.told().stream().toList();
    }

    private static List<Money> amounts(long... levels) {
        return LongStream.of(levels).mapToObj(level -> idr(level)).toList();
    }
}
