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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends the mails that are due: taken in one transaction, sent outside of any, recorded in another. */
@Singleton
class MailJob {

    private final TakeMails take;
    private final MailGateway gateway;
    private final RecordOutcome outcome;
    private final MailConfig config;
    private final WorkBell bell;
    private @Nullable Loop loop;

    MailJob(TakeMails take, MailGateway gateway, RecordOutcome outcome, MailConfig config, WorkBell bell) {
        this.take = take;
        this.gateway = gateway;
        this.outcome = outcome;
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

    private boolean sendDue() {
        List<OutgoingMail> mails = Loop.await(take::handle);
        int recorded = 0;
        for (OutgoingMail mail : mails) {
            recorded += Loop.await(() -> send(mail));
        }
        return recorded > 0;
    }

    private Uni<Integer> send(OutgoingMail mail) {
        Crash.at(MAIL_BEFORE_SEND);
        return gateway.send(mail)
                .invoke(said -> Crash.at(MAIL_SENT_NOT_RECORDED))
                .chain(said -> outcome.handle(mail, said));
    }
}
