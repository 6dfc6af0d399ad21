package io.saldo.bench;

import io.saldo.stack.StackFailure;
import io.saldo.stack.home.StackHome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Runs benchmarks on a stack that is up; {@code ./saldo bench} starts one and then this. */
public final class Bench {

    private static final int FAILED = 1;

    /** Kept here, since a logger that nobody holds forgets its level: clients of Kafka talk a lot. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private Bench() {}

    /** The root of the checkout, the folder of the stack, then the options. */
    public static void main(String[] arguments) {
        KAFKA.setLevel(Level.WARNING);
        var home = new StackHome(Path.of(arguments[0]), Path.of(arguments[1]));
        var options = Options.of(
                arguments[2], Stream.of(arguments).skip(3).map(Integer::valueOf).toList());
        try {
            run(home, options);
        } catch (RuntimeException failure) {
            System.err.println(sentence(failure));
            System.exit(FAILED);
        }
    }

    /** What was done by another thread comes wrapped; what nobody has foreseen keeps its trace. */
    private static String sentence(Throwable failure) {
        return switch (failure) {
            case Scenario.Void difference ->
                "VOID: the oracle disagrees, no figure counts: " + difference.getMessage() + ".";
            case StackFailure known -> known.sentence();
            case CompletionException wrapped when wrapped.getCause() != null -> sentence(wrapped.getCause());
            default -> throw new IllegalStateException(failure);
        };
    }

    private static void run(StackHome home, Options options) {
        BenchStack stack = BenchStack.at(home);
        System.out.println("Preparing " + options.numbers());
        Preparation prepared = Preparation.of(stack, options);
        List<Scenario> scenarios = List.of(
                new UsageIntake(stack, options, prepared),
                new Callbacks(stack, options, prepared),
                new Freshness(stack, options, prepared),
                new MonthlyRun(stack, options, prepared));
        var report = new Report(options);
        scenarios.stream().filter(options::wants).map(Scenario::run).forEach(report::add);
        System.out.println("Figures: " + report.write(home.root().resolve("target/bench")));
    }
}
