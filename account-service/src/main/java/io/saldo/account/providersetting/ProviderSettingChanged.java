package io.saldo.account.providersetting;

import java.time.LocalDate;
import java.util.List;

/**
 * The event {@code reference.changed} of a provider setting: what was set, and from when; beside it all its days, since the
 * newest event replaces the older ones.
 */
public record ProviderSettingChanged(
        String kind, String id, long version, LocalDate validFrom, boolean removed, Value value) {

    static final String TOPIC = "reference.changed";
    private static final String KIND = "PROVIDER_SETTING";

    /** The value that was set, and those of all days. */
    public record Value(Object value, List<Dated> dated) {}

    /** What holds from a day on. */
    public record Dated(LocalDate validFrom, Object value) {}

    static ProviderSettingChanged of(Setting<?> setting, long version, DatedValue set, DatedValues all) {
        List<Dated> dated = all.values().stream()
                .map(one -> new Dated(one.validFrom(), one.value()))
                .toList();
        return new ProviderSettingChanged(
                KIND, setting.name(), version, set.validFrom(), false, new Value(set.value(), dated));
    }

    String key() {
        return KIND + ':' + id;
    }
}
