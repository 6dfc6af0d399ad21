package io.saldo.payment.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineFileTest {

    private static final String HEADER = "account,bankReference,valueDate,amount,currency,payerName,text\n";

    @Test
    @DisplayName("R-5")
    void readsAStatement() {
        List<BankLine> lines = lines(
                HEADER + "bank-usd,FT1,2026-03-05,1234.56,USD,\"Maju, PT\",\n\nbank-idr,FT2,2026-03-06,5000,IDR,,x\n");
        assertEquals(
                List.of(
                        new BankLine(
                                "bank-usd", "FT1", day(5), new Money(123456, CurrencyUnit.USD), "Maju, PT", "", ""),
                        new BankLine("bank-idr", "FT2", day(6), new Money(5000, CurrencyUnit.IDR), "", "", "x")),
                lines);
    }

    /** As a file's columns and a message's fields may be filled up with blanks, and mean the same line. */
    @Test
    @DisplayName("R-5")
    void knowsALineWhateverBlanksAreAroundItsReference() {
        BankLine line = new BankLine(" bank-idr", "FT2  \u00a0", day(6), new Money(5000, CurrencyUnit.IDR), "", "", "");
        assertEquals("bank-idr", line.account());
        assertEquals("FT2", line.bankReference());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,FT1,2026-03-05,0,IDR,Maju,",
                "a,FT1,2026-03-05,-5,IDR,Maju,",
                "a,FT1,2026-03-05,5.5,IDR,Maju,",
                "a,FT1,2026-03-05,5,XYZ,Maju,",
                "a,FT1,05/03/2026,5,IDR,Maju,",
                "a,,2026-03-05,5,IDR,Maju,",
                "a,FT1,2026-03-05",
                "a,FT1,2026-03-05,5,IDR,Maju,x,too,many"
            })
    void refusesALineThatNoBankWouldWrite(String line) {
        var refused = assertThrows(ProblemException.class, () -> lines(HEADER + line));
        assertEquals(400, refused.problem().kind().status());
    }

    @Test
    void refusesWhatIsNoText() {
        assertThrows(ProblemException.class, () -> new LineFile().lines(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}));
        assertTrue(lines(HEADER).isEmpty());
    }

    @Test
    @DisplayName("R-5")
    void tellsARepeatedLineFromAnotherUnderItsReference() {
        BankLine line = lines(HEADER + "a,FT1,2026-03-05,5,IDR,Maju,").getFirst();
        BankLine other = lines(HEADER + "a,FT1,2026-03-05,6,IDR,Maju,").getFirst();
        ImportedLines result =
                ImportedLines.NONE.plusNew().plusKnown(1, line, line).plusKnown(2, other, line);
        assertEquals(new ImportedLines(1, 1, List.of(new ImportedLines.Differing(2, "a", "FT1"))), result);
    }

    @Test
    @DisplayName("R-8, R-10")
    @Tag("R-8")
    @Tag("R-10")
    void givesMoneyBackThatNobodyClaimsFor180Days() {
        LocalDate came = day(5);
        assertEquals(LineState.OPEN, LineState.of(Optional.empty(), came, came.plusDays(179)));
        assertEquals(LineState.RETURN_DUE, LineState.of(Optional.empty(), came, came.plusDays(180)));
        assertEquals(LineState.RETURNED, LineState.of(Optional.of("RETURN"), came, came.plusDays(181)));
        assertEquals(LineState.ASSIGNED, LineState.of(Optional.of("ACCOUNT"), came, came.plusDays(181)));
    }

    private static List<BankLine> lines(String csv) {
        return new LineFile().lines(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
