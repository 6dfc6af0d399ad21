package io.saldo.payment.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettlementClassTest {

    private static final String HEADER = "kind,transactionId,orderId,currency,gross,fee,net,settledOn\n";

    /** What the file says of 115000 that we know as so much, or not at all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "PAYMENT    | 4000 | 111000 | false | 115000 | true  | false | MATCHED",
                "PAYMENT    | 0    | 115000 | false | 115000 | true  | false | MATCHED",
                "PAYMENT    | 4000 | 110000 | false | 115000 | true  | false | FEE_DIFFERS",
                "REFUND     | 4000 | 119000 | false | 115000 | true  | false | MATCHED",
                "CHARGEBACK | 4000 | 0      | false | 115000 | true  | false | MATCHED",
                "PAYMENT    | 4000 | 111000 | false | 114999 | true  | false | AMOUNT_DIFFERS",
                "PAYMENT    | 4000 | 111000 | false | 115000 | false | false | STATE_DIFFERS",
                "PAYMENT    | 4000 | 111000 | false | -      | false | false | MISSING_HERE",
                "PAYMENT    | 4000 | 111000 | false | -      | false | true  | NOBODYS",
                "PAYMENT    | 4000 | 111000 | true  | 115000 | true  | false | DUPLICATE"
            })
    void putsEachRowIntoOneClass(
            SettlementKind kind,
            String fee,
            String net,
            boolean further,
            Long ours,
            boolean done,
            boolean nobodys,
            SettlementClass outcome) {
        SettlementLine line = lines(HEADER + kind + ",t1,pay-1,IDR,115000," + fee + "," + net + ",2026-10-05\n")
                .getFirst();
        Optional<OurMoney> known = Optional.ofNullable(ours)
                .map(amount -> new OurMoney("pay-1", new Money(amount, CurrencyUnit.IDR), done));
        assertEquals(outcome, SettlementClass.of(line, further, known, nobodys));
    }

    @ParameterizedTest
    @EnumSource(SettlementClass.class)
    void saysWhatIsToBeDone(SettlementClass outcome) {
        assertFalse(outcome.action().isBlank());
    }

    @Test
    void refusesRowsThatNoCompanyWouldWrite() {
        for (String row : List.of(
                "SALE,t1,,IDR,1,0,1,2026-10-05",
                "PAYMENT,,,IDR,1,0,1,2026-10-05",
                "PAYMENT,t1,,IDR,1.5,0,1,2026-10-05",
                "PAYMENT,t1,,IDR,1,,1,2026-10-05",
                "PAYMENT,t1,,IDR,1,0,1,yesterday",
                "PAYMENT,t1")) {
            assertThrows(ProblemException.class, () -> lines(HEADER + row), row);
        }
    }

    private static List<SettlementLine> lines(String csv) {
        return new SettlementTable().lines(csv.getBytes(StandardCharsets.UTF_8));
    }
}
