package io.saldo.account.providersetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A setting: what holds today, since when it was said, and all its days, the last one first. */
public record ProviderSettingView(String name, Object value, Optional<LocalDate> validFrom, List<DatedView> dated) {

    /** What holds from a day on, and who has said so. */
    public record DatedView(Object value, LocalDate validFrom, Instant setAt, String actor, String reason) {}

    static ProviderSettingView of(Setting<?> setting, DatedValues all, LocalDate today) {
        Optional<DatedValue> inForce = all.at(today);
        return new ProviderSettingView(
                setting.name(),
                inForce.map(DatedValue::value).orElseGet(setting::shownStandard),
                inForce.map(DatedValue::validFrom),
                all.values().reversed().stream()
                        .map(one -> new DatedView(one.value(), one.validFrom(), one.setAt(), one.actor(), one.reason()))
                        .toList());
    }
}
