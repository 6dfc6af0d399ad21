package io.saldo.system.kill;

import io.saldo.system.SystemStack;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Looks whether each consumer has taken each event that was sent on its topic, by the rows of the inboxes. */
record Taken(SystemStack stack, Map<String, Set<String>> sentByTopic) {

    /** They keep the effect of an event apart from its delivery in a way of their own (ADR 13, ADR 30, U-1). */
    private static final Set<String> WITHOUT_INBOX =
            Set.of("account.charge-accrued", "account.credit-note", "invoice.usage-recorded");

    private static final String CHANNEL = "mp.messaging.incoming.";
    private static final String TOPIC = ".topic";

    private record Kept(String consumer, String event) {}

    /** Events that a consumer has not kept, each with its channel. */
    List<String> missing(List<String> services) {
        List<String> missing = new ArrayList<>();
        for (String service : services) {
            Set<Kept> inbox = inbox(service);
            channels(service).forEach((channel, topic) -> sentByTopic.getOrDefault(topic, Set.of()).stream()
                    .filter(event -> !inbox.contains(new Kept(consumer(channel), event)))
                    .forEach(event -> missing.add(service + '.' + channel + ": " + event)));
        }
        return missing;
    }

    /** One consumer of notification-service takes all commands. */
    private static String consumer(String channel) {
        return channel.matches("service-(grace|suspended|resumed|released)") ? "service" : channel;
    }

    /** What the service is configured to read, so that a consumer that never came up is missed too. */
    private Map<String, String> channels(String service) {
        var properties = new Properties();
        var file = stack.home().root().resolve(service + "-service/src/main/resources/application.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> channels = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(CHANNEL) && name.endsWith(TOPIC)) {
                String channel = name.substring(CHANNEL.length(), name.length() - TOPIC.length());
                channels.put(channel, properties.getProperty(name));
            }
        }
        channels.keySet().removeIf(channel -> WITHOUT_INBOX.contains(service + '.' + channel));
        return channels;
    }

    private Set<Kept> inbox(String service) {
        Set<Kept> events = new HashSet<>();
        try (var connection = stack.database(service);
                var result = connection.createStatement().executeQuery("select consumer, event_id from inbox")) {
            while (result.next()) {
                events.add(new Kept(result.getString(1), result.getString(2)));
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
