package io.saldo.system.kill;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.home.Port;
import io.saldo.stack.http.Json;
import io.saldo.stack.http.LocalClient;
import io.saldo.system.SystemStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/**
 * What an account was told: each thing once, by mail perhaps again for each time that the sender was killed; by webhook
 * perhaps again under the same id.
 */
record Messages(SystemStack stack, Client operator, Hooks hooks, Checks checks, Subject subject) {

    /** So many are on their way at a time, {@code saldo.mail.parallel}. */
    private static final int MAILS_AT_A_TIME = 4;

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(150);

    void compare(int mailKills) {
        Map<String, Integer> messages = new TreeMap<>();
        Map<String, Integer> mails = new TreeMap<>();
        Set<String> told = new HashSet<>();
        for (JsonNode line :
                operator.get(subject.path("/notifications?limit=500")).path("items")) {
            boolean mail = line.path("channel").asText().equals("EMAIL");
            (mail ? mails : messages).merge(line.path("kind").asText(), 1, Integer::sum);
            String once = String.join(
                    " ",
                    line.path("channel").asText(),
                    line.path("kind").asText(),
                    line.path("object").asText(),
                    line.path("occurrence").asText(),
                    line.path("localDay").asText(),
                    line.path("recipient").asText());
            checks.same(subject.called("told once: " + once), true, told.add(once));
            checks.same(subject.called(once), "SENT", line.path("state").asText());
        }
        checks.same(subject.called("messages"), times(subject.role().messages()), messages);
        checks.same(subject.called("mails"), times(subject.role().mails()), mails);
        compareHooks();
        int planned = mails.values().stream().mapToInt(Integer::intValue).sum();
        int arrived = arrived();
        boolean wellCounted = arrived >= planned && arrived <= planned + mailKills * MAILS_AT_A_TIME;
        checks.same(subject.called(arrived + " mails have arrived of " + planned), true, wellCounted);
    }

    /** All that are messages, and the one that tried it out; what a dead process had taken goes again after its lease. */
    private void compareHooks() {
        Map<String, Integer> expected = times(subject.role().messages());
        expected.put("TEST", 1);
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!hooks.types(subject).equals(expected) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        checks.same(subject.called("webhooks"), expected, hooks.types(subject));
    }

    private Map<String, Integer> times(Map<String, Integer> aMonth) {
        Map<String, Integer> all = new TreeMap<>(aMonth);
        all.replaceAll((kind, count) -> count * subject.months().size());
        return all;
    }

    private int arrived() {
        String page = stack.url(Port.MAIL) + "/messages.json?to=" + Shop.mailOf(subject);
        try {
            return Json.tree(LocalClient.send(HttpRequest.newBuilder(URI.create(page)), LIMIT)
                            .body())
                    .size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
