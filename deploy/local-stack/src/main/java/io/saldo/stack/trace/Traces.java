package io.saldo.stack.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The latest traces, in memory. */
public final class Traces {

    private static final int MOST_TRACES = 500;
    private static final int MOST_SPANS = 5_000; // of one trace

    private final Map<String, List<TraceSpan>> spans = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<TraceSpan>> eldest) {
            return size() > MOST_TRACES;
        }
    };

    synchronized void add(String trace, TraceSpan span) {
        List<TraceSpan> of = spans.computeIfAbsent(trace, _ -> new ArrayList<>());
        if (of.size() < MOST_SPANS) {
            of.add(span);
        }
    }

    /** Empty when nothing of the trace has come, or it is long ago. */
    synchronized List<TraceSpan> of(String trace) {
        return List.copyOf(spans.getOrDefault(trace, List.of()));
    }
}
