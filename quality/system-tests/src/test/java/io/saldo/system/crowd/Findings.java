package io.saldo.system.crowd;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** What must not happen, each with a sentence: money lost, money or effects doubled, a limit exceeded, no answer. */
final class Findings {

    private final Queue<String> lost = new ConcurrentLinkedQueue<>();
    private final Queue<String> doubled = new ConcurrentLinkedQueue<>();
    private final Queue<String> overLimit = new ConcurrentLinkedQueue<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();

    void lost(String sentence) {
        lost.add(sentence);
    }

    void doubled(String sentence) {
        doubled.add(sentence);
    }

    void overLimit(String sentence) {
        overLimit.add(sentence);
    }

    /** Nobody knows whether it was done, so the account's figures say nothing more. */
    void unanswered(String sentence) {
        unanswered.add(sentence);
    }

    /** A figure that has to be what was acknowledged: less is lost, more is doubled. */
    void compare(String figure, long acknowledged, long shown) {
        String sentence = figure + ": acknowledged " + acknowledged + ", Saldo shows " + shown;
        if (shown < acknowledged) {
            lost(sentence);
        } else if (shown > acknowledged) {
            doubled(sentence);
        }
    }

    /** A figure that has to stay within its limit. */
    void bound(String figure, long limit, long shown) {
        if (shown > limit) {
            overLimit(figure + ": " + shown + " of at most " + limit);
        }
    }

    int lost() {
        return lost.size();
    }

    int doubled() {
        return doubled.size();
    }

    int overLimit() {
        return overLimit.size();
    }

    List<String> all() {
        return Stream.of(lost, doubled, overLimit, unanswered)
                .flatMap(Queue::stream)
                .toList();
    }
}
