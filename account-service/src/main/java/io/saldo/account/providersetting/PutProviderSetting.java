package io.saldo.account.providersetting;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Sets what a setting is from a day on, today or later; what was, stays (C-8). */
@UseCase
class PutProviderSetting {

    private final ProviderSettingStore settings;
    private final Outbox outbox;
    private final AuditLog audit;
    private final BillingClock clock;

    PutProviderSetting(ProviderSettingStore settings, Outbox outbox, AuditLog audit, BillingClock clock) {
        this.settings = settings;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a wish. */
    sealed interface Result {}

    record Put() implements Result {}

    /** It would hold from a day that is past. */
    record Past(LocalDate today) implements Result {}

    /** Without a day, from today on. */
    @WithTransaction
    Uni<Result> handle(Setting<?> setting, Object value, Optional<LocalDate> from, Author author) {
        Instant now = clock.now();
        return settings.lock(setting).chain(() -> settings.day(now)).chain(today -> {
            LocalDate day = from.orElse(today);
            if (day.isBefore(today)) {
                return Uni.createFrom().item(new Past(today));
            }
            var set = new DatedValue(day, value, now, author.caller().name(), author.reason());
            return settings.all(setting)
                    .chain(before ->
                            before.hold(day, value) ? Uni.createFrom().voidItem() : save(setting, set, before, author))
                    .replaceWith(new Put());
        });
    }

    private Uni<Void> save(Setting<?> setting, DatedValue set, DatedValues before, Author author) {
        return settings.save(setting, set)
                .map(version -> ProviderSettingChanged.of(setting, version, set, before.with(set)))
                .chain(changed -> outbox.append(
                        OutboxEvent.ofProvider(ProviderSettingChanged.TOPIC, changed.key(), set.setAt(), changed)))
                .chain(() -> audit.append(new AuditLog.Change(
                        author.caller().name(),
                        "change-provider-setting",
                        Optional.empty(),
                        setting.name(),
                        author.reason(),
                        Optional.of(kept(setting, before.at(set.validFrom()), set.validFrom())),
                        Optional.of(new Kept(set.validFrom(), set.value())))));
    }

    private static Kept kept(Setting<?> setting, Optional<DatedValue> before, LocalDate day) {
        return new Kept(day, before.map(DatedValue::value).orElseGet(setting::shownStandard));
    }

    /** As the audit log keeps it: what the setting was, or is, on that day. */
    record Kept(LocalDate validFrom, Object value) {}
}
