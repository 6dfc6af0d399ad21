package io.saldo.notification.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.loop.WorkBell;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends the mails that are due: taken in one transaction, sent outside of any, recorded in another. */
@Singleton
class MailJob {

    private final TakeMails take;
    private final MailWaveJob send;
    private final MailConfig config;
    private final WorkBell bell;
    private @Nullable Loop loop;

    MailJob(TakeMails take, MailWaveJob send, MailConfig config, WorkBell bell) {
        this.take = take;
        this.send = send;
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

    private boolean sendDue() throws InterruptedException {
        List<OutgoingMail> mails = Loop.await(take::handle);
        return !mails.isEmpty() && send.handle(mails);
    }
}
