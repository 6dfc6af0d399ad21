package io.saldo.account.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A command as it was told, how often, and what the platform has answered, if it has (S-27). */
public record SentCommand(ServiceCommand command, String topic, Instant toldAt, int sent, Optional<Answer> answer) {

    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration MOST = Duration.ofDays(1);

    /** What the platform has done, and the resources that do not follow. */
    public record Answer(boolean done, List<ServiceAcknowledged.Failure> failed, Instant doneAt) {}

    /** Ten minutes after the command, then after twice as long each time, at most a day; never once it is acknowledged. */
    Optional<Instant> repeatAfter(Instant sentAt) {
        return answer.isPresent() ? Optional.empty() : Optional.of(sentAt.plus(pause()));
    }

    SentCommand sentAgain() {
        return new SentCommand(command, topic, toldAt, sent + 1, answer);
    }

    private Duration pause() {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(sent - 1, 10));
        return doubled.compareTo(MOST) > 0 ? MOST : doubled;
    }
}
