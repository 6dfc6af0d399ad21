package io.saldo.payment.bank;

import io.saldo.payment.CsvTable;
import io.saldo.payment.ShortText;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.problem.CommonProblems;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A statement as a CSV file: one row a line, the columns named as the fields of its JSON form. */
@Singleton
class LineFile {

    private static final List<String> COLUMNS =
            List.of("account", "bankReference", "valueDate", "amount", "currency", "payerName");

    List<BankLine> lines(byte[] file) {
        List<Map<String, String>> rows = CsvTable.rows(file, COLUMNS);
        return IntStream.range(0, rows.size())
                .mapToObj(row -> line("/" + row, rows.get(row)))
                .toList();
    }

    private static BankLine line(String place, Map<String, String> row) {
        try {
            var amount = Money.parse(row.getOrDefault("amount", ""), CurrencyUnit.of(row.getOrDefault("currency", "")));
            return checked(
                    place,
                    new BankLine(
                            row.getOrDefault("account", ""),
                            row.getOrDefault("bankReference", ""),
                            LocalDate.parse(row.getOrDefault("valueDate", "")),
                            amount,
                            row.getOrDefault("payerName", ""),
                            row.getOrDefault("payerAccount", ""),
                            row.getOrDefault("text", "")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw CommonProblems.malformed(place, String.valueOf(e.getMessage()));
        }
    }

    /** Refuses what no bank would say. */
    static BankLine checked(String place, BankLine line) {
        ShortText.mustFit(place + "/account", line.account());
        ShortText.mustFit(place + "/bankReference", line.bankReference());
        ShortText.mayBeEmpty(place + "/payerName", line.payerName());
        ShortText.mayBeEmpty(place + "/payerAccount", line.payerAccount());
        ShortText.mayBeEmpty(place + "/text", line.text());
        if (!line.amount().isPositive()) {
            throw CommonProblems.malformed(place + "/amount", "More than 0; what leaves the bank is not imported.");
        }
        return line;
    }
}
