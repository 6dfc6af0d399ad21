package io.saldo.payment.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.payment.unmatched.FirstWord;
import io.saldo.payment.unmatched.OpenMoney;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

    private static final Optional<Money> LIMIT = Optional.of(new Money(100_000_000, CurrencyUnit.IDR));

    /** Ani wants account 7 credited; {@code first} is who has wanted which account before. */
    @ParameterizedTest
    @DisplayName("R-6, R-10")
    @Tag("R-6")
    @Tag("R-10")
    @CsvSource({
        "IDR, 100000000, ,    , ENOUGH",
        "IDR, 100000001, ,    , FIRST",
        "IDR, 100000001, ani, 7, OWN",
        "IDR, 100000001, bo,  7, ENOUGH",
        "IDR, 100000001, bo,  8, FIRST",
        "IDR, 100000001, ani, 8, FIRST",
        "IDR, 1,         ani, 7, ENOUGH",
        "USD, 0.01,      ,    , FIRST",
        "USD, 0.01,      bo,  7, ENOUGH",
    })
    void wantsTwoPersonsAboveTheLimitAndInACurrencyWithoutOne(
            String currency, String amount, String first, Integer account, Word word) {
        var money = new OpenMoney(
                "ump-1",
                "bank-idr",
                report(amount, currency),
                Optional.empty(),
                Optional.ofNullable(first).map(person -> new FirstWord(person, AccountId.of(1, account))));
        assertEquals(word, Word.of(money, AccountId.of(1, 7), "ani", LIMIT));
    }

    private static GatewayReport report(String amount, String currency) {
        return new GatewayReport(
                "BCA-1", ReportedState.PAID, "BCA-1", amount, currency, Optional.empty(), Optional.empty());
    }
}
