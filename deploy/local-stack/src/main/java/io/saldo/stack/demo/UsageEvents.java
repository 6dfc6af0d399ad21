package io.saldo.stack.demo;

import io.saldo.stack.client.EventPlatform;
import io.saldo.stack.client.UsageEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A day's usage of one cloud account, as the cloud platform reports it. */
record UsageEvents(String cloudAccountId, EventPlatform platform) {

    List<Map<String, Object>> forHttp(Plan.Day day) {
        return day.byHttp().stream()
                .map(usage -> event(day.date(), usage).structured())
                .toList();
    }

    void sendByKafka(Plan.Day day) {
        platform.send(event(day.date(), day.byKafka()).onKafka());
    }

    private UsageEvent event(LocalDate date, Plan.Usage usage) {
        return new UsageEvent(
                cloudAccountId,
                usage.id(),
                new UsageEvent.Sold(usage.product().code(), usage.product().unit()),
                usage.quantity(),
                date.atTime(usage.hour(), 0).atZone(Plan.ZONE).toInstant());
    }
}
