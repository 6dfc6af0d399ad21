package io.saldo.stack.focus;

import io.saldo.stack.StackFailure;
import io.saldo.stack.focus.RowUsage.Sku;
import io.saldo.stack.focus.RowUsage.SubAccount;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a file holds, by reading all of it once: its accounts, what it sells, its time, and the rows that cannot be taken. */
final class Survey {

    private final Map<String, SubAccount> accounts = new LinkedHashMap<>();
    private final Map<Sku, RowUsage> skus = new LinkedHashMap<>();
    private final NavigableSet<Instant> stops = new TreeSet<>();
    private final NotTaken notTaken = new NotTaken();
    private Instant firstStart = Instant.MAX;
    private Instant lastEnd = Instant.MIN;
    private long rows;

    private Survey() {}

    static Survey of(FocusFile file) {
        var survey = new Survey();
        file.forEach(survey::look);
        if (survey.stops.isEmpty()) {
            throw new StackFailure("No row of " + file.path() + " can be taken; the first reason: row "
                    + survey.notTaken.byReason().entrySet().stream()
                            .map(one -> one.getValue().text() + " " + one.getKey())
                            .findFirst()
                            .orElse("none")
                    + ".");
        }
        return survey;
    }

    private void look(FocusRow row) {
        rows++;
        try {
            RowUsage usage = taken(row);
            skus.putIfAbsent(usage.sku(), usage);
            stops.add(Stops.of(usage.end()));
            firstStart = usage.start().isBefore(firstStart) ? usage.start() : firstStart;
            lastEnd = usage.end().isAfter(lastEnd) ? usage.end() : lastEnd;
        } catch (RowRefused e) {
            notTaken.add(e.sentence(), row.number());
        }
    }

    /** An account has one provider and one currency, those of its first row that can be read. */
    private RowUsage taken(FocusRow row) throws RowRefused {
        RowUsage usage = RowReader.read(row);
        SubAccount named = usage.account();
        SubAccount known = accounts.computeIfAbsent(named.id(), _ -> named);
        if (!known.provider().equals(named.provider())) {
            throw new RowRefused("names an account that another provider's rows name too");
        }
        if (!known.currency().equals(named.currency())) {
            throw new RowRefused("is in " + named.currency() + ", its account in another currency");
        }
        return usage;
    }

    /** The row's usage; empty when the survey has refused it. */
    Optional<RowUsage> usage(FocusRow row) {
        try {
            return Optional.of(taken(row));
        } catch (RowRefused e) {
            return Optional.empty();
        }
    }

    long rows() {
        return rows;
    }

    List<SubAccount> accounts() {
        return List.copyOf(accounts.values());
    }

    /** Everything that is sold, each with the first row that names it. */
    Map<Sku, RowUsage> skus() {
        return skus;
    }

    NavigableSet<Instant> stops() {
        return stops;
    }

    NotTaken notTaken() {
        return notTaken;
    }

    Instant firstStart() {
        return firstStart;
    }

    Instant lastEnd() {
        return lastEnd;
    }

    /** The first instant of the file's first month. */
    Instant clockWanted() {
        return month(firstStart).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The months in which usage of the file lies. */
    List<YearMonth> months() {
        return Stream.iterate(
                        month(firstStart),
                        month -> !month.isAfter(month(lastEnd.minusNanos(1))),
                        month -> month.plusMonths(1))
                .toList();
    }

    private static YearMonth month(Instant instant) {
        return YearMonth.from(instant.atOffset(ZoneOffset.UTC));
    }
}
