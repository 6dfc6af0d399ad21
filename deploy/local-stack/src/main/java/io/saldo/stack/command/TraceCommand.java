package io.saldo.stack.command;

import io.saldo.stack.StackFailure;
import io.saldo.stack.client.LauncherClient;
import io.saldo.stack.trace.TraceSpan;
import io.saldo.stack.trace.TraceTree;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what one call has caused, from the gateway through Kafka to the last service. */
@Command(name = "trace", description = "Show what a call of ./saldo call --trace has caused, in all services.")
final class TraceCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TRACE", description = "32 hexadecimal digits")
    private String trace = "";

    @Override
    public Integer call() {
        List<TraceSpan> spans = LauncherClient.of(Saldo.home()).trace(trace.toLowerCase(Locale.ROOT));
        if (spans.isEmpty()) {
            throw new StackFailure("Nothing is known of this trace: spans take up to 5 s, and old ones are forgotten.");
        }
        TraceTree.lines(spans).forEach(System.out::println);
        return 0;
    }
}
