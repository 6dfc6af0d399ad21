package io.saldo.notification.mail;

import static io.saldo.notification.NotificationCrashPoint.MAIL_BEFORE_SEND;
import static io.saldo.notification.NotificationCrashPoint.MAIL_SENT_NOT_RECORDED;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.loop.WorkBell;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Sends the mails that are due: taken in one transaction, a few at a time sent outside of any, each recorded in another
 * as soon as the server has answered for it.
 */
@Singleton
class MailJob {

    private final TakeMails take;
    private final MailGateway gateway;
    private final RecordOutcome record;
    private final HoldUpMails holdUp;
    private final LetMailsGo letGo;
    private final MailConfig config;
    private final WorkBell bell;
    private @Nullable Loop loop;

    MailJob(
            TakeMails take,
            MailGateway gateway,
            RecordOutcome record,
            HoldUpMails holdUp,
            LetMailsGo letGo,
            MailConfig config,
            WorkBell bell) {
        this.take = take;
        this.gateway = gateway;
        this.record = record;
        this.holdUp = holdUp;
        this.letGo = letGo;
        this.config = config;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("mails", bell, config.poll(), this::sendDue);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    boolean sendDue() throws InterruptedException {
        List<OutgoingMail> mails = Loop.await(take::handle);
        return !mails.isEmpty() && sendAll(mails);
    }

    /** A mail that got no answer, not yet recorded. */
    private record Unanswered(OutgoingMail mail, Outcome.NoAnswer outcome) {
        /** Others were answered: then it is this mail, and it shall not go again with the next that is. */
        Outcome notNow() {
            return new Outcome.NotNow(outcome.reason());
        }
    }

    /**
     * Gives true when the server has answered at all. What was tried least goes first: where some hang with each try, the
     * server's answer to the others says that it is those, and nobody waits for them.
     */
    private boolean sendAll(List<OutgoingMail> taken) throws InterruptedException {
        List<OutgoingMail> mails = taken.stream()
                .sorted(Comparator.comparing(OutgoingMail::attempts))
                .toList();
        boolean answered = false;
        for (int from = 0; from < mails.size(); from += config.parallel()) {
            List<OutgoingMail> wave = mails.subList(from, Math.min(mails.size(), from + config.parallel()));
            List<Unanswered> unanswered = send(wave);
            answered |= unanswered.size() < wave.size();
            if (!answered && mails.size() > 1) {
                String reason = unanswered.getFirst().outcome().reason();
                Loop.await(() -> holdUp.handle(mails, alone(unanswered), reason));
                return false;
            }
            boolean heard = answered;
            unanswered.forEach(
                    one -> Loop.await(() -> record.handle(one.mail(), heard ? one.notNow() : one.outcome())));
        }
        if (answered) {
            Loop.await(letGo::handle);
        }
        return answered;
    }

    private static List<OutgoingMail> alone(List<Unanswered> unanswered) {
        return unanswered.stream()
                .filter(one -> !one.outcome().waitsForTheServer(one.mail()))
                .map(Unanswered::mail)
                .toList();
    }

    /** Each on a context of its own, since a session does one thing at a time. */
    private List<Unanswered> send(List<OutgoingMail> wave) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Unanswered> unanswered = new ArrayList<>();
            var sending = wave.stream()
                    .<Callable<Optional<Unanswered>>>map(mail -> () -> Loop.await(() -> send(mail)))
                    .toList();
            for (Future<Optional<Unanswered>> sent : threads.invokeAll(sending)) {
                sent.get().ifPresent(unanswered::add);
            }
            return unanswered;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A mail could not be sent or recorded.", e.getCause());
        }
    }

    private Uni<Optional<Unanswered>> send(OutgoingMail mail) {
        Crash.at(MAIL_BEFORE_SEND);
        return gateway.send(mail)
                .invoke(said -> Crash.at(MAIL_SENT_NOT_RECORDED))
                .chain(said -> switch (said) {
                    case Outcome.NoAnswer none -> Uni.createFrom().item(Optional.of(new Unanswered(mail, none)));
                    case Outcome.Taken _, Outcome.Refused _, Outcome.NotNow _ ->
                        record.handle(mail, said).replaceWith(Optional.empty());
                });
    }
}
