package io.saldo.payment.settlement;

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

/** The generic settlement file: CSV with {@code kind,transactionId,orderId,currency,gross,fee,net,settledOn}. */
@Singleton
class SettlementTable {

    private static final List<String> COLUMNS =
            List.of("kind", "transactionId", "orderId", "currency", "gross", "fee", "net", "settledOn");

    List<SettlementLine> lines(byte[] file) {
        List<Map<String, String>> rows = CsvTable.rows(file, COLUMNS);
        return IntStream.range(0, rows.size())
                .mapToObj(row -> line("/" + row, rows.get(row)))
                .toList();
    }

    private static SettlementLine line(String place, Map<String, String> row) {
        try {
            CurrencyUnit currency = CurrencyUnit.of(row.getOrDefault("currency", ""));
            return checked(
                    place,
                    new SettlementLine(
                            SettlementKind.valueOf(row.getOrDefault("kind", "")),
                            row.getOrDefault("transactionId", ""),
                            row.getOrDefault("orderId", ""),
                            Money.parse(row.getOrDefault("gross", ""), currency),
                            Money.parse(row.getOrDefault("fee", ""), currency),
                            Money.parse(row.getOrDefault("net", ""), currency),
                            LocalDate.parse(row.getOrDefault("settledOn", ""))));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw CommonProblems.malformed(place, String.valueOf(e.getMessage()));
        }
    }

    static SettlementLine checked(String place, SettlementLine line) {
        ShortText.mustFit(place + "/transactionId", line.transactionId());
        ShortText.mayBeEmpty(place + "/orderId", line.orderId());
        CurrencyUnit currency = line.gross().currency();
        if (line.fee().currency() != currency || line.net().currency() != currency) {
            throw CommonProblems.malformed(place, "One currency in a row.");
        }
        return line;
    }
}
