package io.saldo.notification.mail;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.saldo.notification.Accounts;
import io.saldo.notification.Events;
import io.saldo.notification.FakeSmtp;
import io.saldo.notification.FakeSmtp.Mood;
import io.saldo.notification.Mailbox;
import io.saldo.notification.NotificationTest;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.loop.WorkBell;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many accounts ({@code -Dsaldo.news}; a few each day) cross their thresholds at once; two workers send the mails. */
@QuarkusTest
@NotificationTest
class NewsStormTest {

    private static final int ACCOUNTS = Integer.getInteger("saldo.news", 200);
    private static final Duration LIMIT = Duration.ofSeconds(60).plusMillis(50L * ACCOUNTS);
    private static final String KNOWN = "select 'known' as what, count(*) as n from account"
            + " where billing_account_id = any(cast(:accounts as bigint[]))";
    private static final String TOLD = "select channel || ' ' || state as what, count(*) as n from delivery"
            + " where kind = 'LOW_BALANCE' and billing_account_id = any(cast(:accounts as bigint[]))"
            + " group by channel, state";

    @Inject
    TakeMails take;

    @Inject
    SmtpGateway server;

    @Inject
    RecordOutcome record;

    @Inject
    HoldUpMails holdUp;

    @Inject
    LetMailsGo letGo;

    @Inject
    MailConfig config;

    @Inject
    WorkBell bell;

    @Inject
    UnitOfWork unitOfWork;

    @AfterEach
    void backToAMailServerThatWorks() {
        Mailbox.open();
    }

    /** The second instance shares nothing with the first but the database. Each event comes twice, in any order. */
    @Test
    @DisplayName("L-13")
    void tellsEachAccountOnceHoweverManyCrossAtOnce() {
        List<String> accounts =
                IntStream.range(0, ACCOUNTS).mapToObj(i -> Accounts.next()).toList();
        accounts.forEach(account -> Events.send(
                "account.changed",
                account,
                Events.accountChanged(account, 1, "storm-" + account, account + "@storm.test", Events.POSTPAID_EN)));
        awaitCounts(KNOWN, accounts, Map.of("known", (long) ACCOUNTS));
        var sent = new AtomicInteger();
        try (var mails = FakeSmtp.open(Mood.TAKES)) {
            var other = new MailJob(take, counting(sent), record, holdUp, letGo, config, bell);
            other.start(new StartupEvent());
            try {
                long begin = cpuMillis();
                cross(accounts);
                awaitCounts(TOLD, accounts, Map.of("EMAIL SENT", (long) ACCOUNTS, "INTERNAL SENT", (long) ACCOUNTS));
                System.out.printf(
                        "news storm: %d accounts, %d messages, %.2f ms of CPU each, with the test's own%n",
                        ACCOUNTS, 2 * ACCOUNTS, (cpuMillis() - begin) / (2.0 * ACCOUNTS));
                Events.awaitIdle();
            } finally {
                other.stop(new ShutdownEvent());
            }
            assertEquals(ACCOUNTS, new HashSet<>(mails.taken("storm.test")).size());
            assertEquals(ACCOUNTS, mails.taken("storm.test").size());
            assertTrue(sent.get() > 0 && sent.get() < ACCOUNTS, sent + " of the second");
        }
    }

    private MailGateway counting(AtomicInteger sent) {
        return new MailGateway(server, config) {
            @Override
            Uni<Outcome> send(OutgoingMail mail) {
                sent.incrementAndGet();
                return super.send(mail);
            }
        };
    }

    private static void cross(List<String> accounts) {
        List<String> twice = new ArrayList<>(accounts);
        twice.addAll(accounts);
        Collections.shuffle(twice, new Random(10_000));
        twice.forEach(account -> Events.send("balance.low", account, MailServiceTest.low(account, 1)));
    }

    private void awaitCounts(String sql, List<String> accounts, Map<String, Long> wanted) {
        await().atMost(LIMIT).untilAsserted(() -> assertEquals(wanted, counts(sql, accounts)));
    }

    private record Count(String what, long n) {}

    private Map<String, Long> counts(String sql, List<String> accounts) {
        List<Count> counts = Loop.await(() -> unitOfWork.run(() -> Sql.of(sql)
                .with("accounts", accounts.stream().map(Long::valueOf).toArray(Long[]::new))
                .list(row -> new Count(row.text("what"), row.number("n")))));
        return counts.stream().collect(Collectors.toMap(Count::what, Count::n));
    }

    private static long cpuMillis() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1_000_000;
    }
}
