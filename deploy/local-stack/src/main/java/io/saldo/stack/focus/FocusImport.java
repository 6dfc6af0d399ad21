package io.saldo.stack.focus;

import io.saldo.stack.StackFailure;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.TestClock;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings a FOCUS file into a stack: what it is about first, then its rows in the order of time as the clock goes on. */
public final class FocusImport {

    /** How far back usage is told from a repeat. */
    private static final Duration KEPT = Duration.ofDays(45);

    private static final int TOLD_EVERY = 50_000;

    private final Api operator;
    private final TestClock clock;
    private final String kafka;
    private final PrintStream out;

    public FocusImport(Api operator, String kafka, PrintStream out) {
        this.operator = operator;
        this.clock = new TestClock(operator);
        this.kafka = kafka;
        this.out = out;
    }

    /** True when every event that was sent has been rated; the rows that were left out are written to that file. */
    public boolean run(Path path, Path rowsNotTaken) {
        var file = new FocusFile(path);
        out.println("Reading " + path);
        Survey survey = Survey.of(file);
        refuseWrongClock(survey);
        out.printf("Registering %,d accounts%n", survey.accounts().size());
        var accounts = new RegisterAccounts(operator).register(survey.accounts());
        out.printf("Offering what is sold at %,d prices%n", survey.skus().size());
        var catalogue = new Catalogue(operator, survey.clockWanted());
        catalogue.offer(survey.skus());
        ParkedUsage parked = ParkedUsage.read(operator);
        long before =
                MonthAmounts.read(operator, accounts.values(), survey.months()).events();
        long sent = send(file, survey, accounts, catalogue);
        survey.notTaken().write(rowsNotTaken);
        var summary = new Summary(
                file,
                survey,
                List.copyOf(accounts.values()),
                catalogue,
                sent,
                before,
                MonthAmounts.read(operator, accounts.values(), survey.months()),
                ParkedUsage.read(operator).since(parked),
                rowsNotTaken);
        summary.print(out);
        return summary.isComplete();
    }

    /** Later than the file's start only a file that was imported before is taken, and only as far as repeats are known. */
    private void refuseWrongClock(Survey survey) {
        Instant now = clock.now();
        boolean repeat =
                !survey.firstStart().isBefore(now.truncatedTo(ChronoUnit.DAYS).minus(KEPT)) && isKnown(survey);
        if (survey.firstStart().isBefore(now) && !repeat) {
            throw new StackFailure("The clock stands at " + now + " but the file begins at " + survey.firstStart()
                    + ": start a stack for it with ./saldo down --clean && ./saldo up --clock " + survey.clockWanted()
                    + ".");
        }
    }

    private boolean isKnown(Survey survey) {
        return survey.accounts().stream().allMatch(account -> RegisterAccounts.isRegistered(operator, account));
    }

    private long send(FocusFile file, Survey survey, Map<String, KnownAccount> accounts, Catalogue catalogue) {
        try (var sender = new UsageSender(kafka)) {
            for (Instant stop : survey.stops()) {
                Instant to = Stops.clockAt(stop, survey.lastEnd());
                clock.advanceTo(to.isAfter(clock.now()) ? to : clock.now(), this::waiting);
                file.forEach(row -> survey.usage(row)
                        .filter(usage -> Stops.of(usage.end()).equals(stop))
                        .ifPresent(usage -> send(usage, sender, survey.notTaken(), accounts, catalogue)));
                sender.flush();
                clock.advanceTo(clock.now(), this::waiting);
                out.printf("  until %s   %,d events sent and rated%n", stop, sender.sent());
            }
            return sender.sent();
        }
    }

    private void send(
            RowUsage usage,
            UsageSender sender,
            NotTaken notTaken,
            Map<String, KnownAccount> accounts,
            Catalogue catalogue) {
        Optional<String> product = catalogue.code(usage.sku());
        KnownAccount account = accounts.get(usage.account().id());
        if (account == null) {
            notTaken.add(
                    "is of an account that is registered otherwise than an import would",
                    usage.row().number());
        } else if (product.isEmpty()) {
            notTaken.add(
                    "is of a SKU that Saldo sells at another price", usage.row().number());
        } else {
            sender.send(usage, account.cloudAccountId(), product.get());
            if (sender.sent() % TOLD_EVERY == 0) {
                out.printf("  %,d events sent%n", sender.sent());
            }
        }
    }

    private void waiting(String busy) {
        out.println("  waiting for " + busy);
    }
}
