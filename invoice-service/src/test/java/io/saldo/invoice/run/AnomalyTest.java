package io.saldo.invoice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnomalyTest {

    @ParameterizedTest
    @CsvSource({
        "-1, 5, NEGATIVE",
        "0, 5, GONE",
        "200, 100, ROSE",
        "199, 100, ",
        "51, 100, ",
        "50, 100, FELL",
        "1, 0, NEW",
        "1, -3, NEW",
        "0, 0, "
    })
    void saysWhatIsStriking(String now, String before, Anomaly anomaly) {
        assertEquals(Optional.ofNullable(anomaly), Anomaly.of(idr(now), idr(before)));
    }

    @Test
    void putsAnomaliesFirstThenTheLargestDifferences() {
        var preview = new RunPreviewView.Growing();
        preview.add(List.of(line(1, "110", "100"), line(2, "130", "100")));
        preview.add(List.of(line(3, "40", "100"), line(4, "0", "70")));
        RunPreviewView view = preview.view();
        assertEquals(
                List.of(4L, 3L, 2L, 1L),
                view.rows().stream()
                        .map(row -> row.billingAccountId().value() / 10 % 100_000_000_000L)
                        .toList());
        assertEquals("-90.0000000000", view.totals().getFirst().difference().exact());
    }

    @Test
    void keepsTheMostStrikingOfVeryManyAndSumsAll() {
        var preview = new RunPreviewView.Growing();
        for (int i = 1; i <= 3 * RunPreviewView.Growing.MOST; i++) {
            preview.add(List.of(line(i, Integer.toString(100 + i % 40), "100")));
        }
        RunPreviewView view = preview.view();
        assertEquals(3L * RunPreviewView.Growing.MOST, view.rowCount());
        assertEquals(RunPreviewView.Growing.MOST, view.rows().size());
        assertTrue(view.moreRows());
        assertEquals("39.0000000000", view.rows().getFirst().difference().exact());
        assertEquals("150000.0000000000", view.totals().getFirst().lastMonth().exact());
    }

    private static RunPreviewView.Line line(long account, String now, String before) {
        return RunPreviewView.Line.of(AccountId.of(1, account), Scope.PLATFORM, idr(now), idr(before));
    }

    private static ExactAmount idr(String exact) {
        return ExactAmount.parse(exact, CurrencyUnit.IDR);
    }
}
