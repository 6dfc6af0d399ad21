package io.saldo.invoice.setting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What we read of {@code reference.changed}; the value depends on the kind. */
public record SettingChanged(
        String kind, String id, long version, Optional<LocalDate> validFrom, Map<String, Object> value) {

    boolean isSetting() {
        return kind.equals("PROVIDER_SETTING");
    }
}
