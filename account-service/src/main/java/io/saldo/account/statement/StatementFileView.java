package io.saldo.account.statement;

import java.util.List;
import java.util.stream.Stream;

/** The movements of a month as a file (T-3). */
final class StatementFileView {

    private static final List<String> HEADER = List.of(
            "id",
            "transactionId",
            "bookedAt",
            "direction",
            "type",
            "channel",
            "asset",
            "amount",
            "balanceBefore",
            "balanceAfter",
            "currency",
            "sourceType",
            "sourceId",
            "outsideNumber",
            "description");

    private StatementFileView() {}

    /** Oldest first, as a bank would print it. */
    static String of(List<LedgerEntryView> newestFirst) {
        return Csv.of(
                Stream.concat(Stream.of(HEADER), newestFirst.reversed().stream().map(StatementFileView::cells))
                        .toList());
    }

    private static List<String> cells(LedgerEntryView entry) {
        return List.of(
                entry.id(),
                entry.transactionId(),
                entry.bookedAt().toString(),
                entry.direction().name(),
                entry.type().name(),
                entry.channel().name(),
                entry.asset().name(),
                entry.amount().amount(),
                entry.balanceBefore().amount(),
                entry.balanceAfter().amount(),
                entry.amount().currency().name(),
                entry.source().type(),
                entry.source().id(),
                entry.outsideNumber().orElse(""),
                entry.description());
    }
}
