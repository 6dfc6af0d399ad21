package io.saldo.account.providersetting;

import java.time.LocalDate;

/** All values of a setting, for where several days are asked for. */
public record DatedSetting<T>(Setting<T> setting, DatedValues values) {

    public T on(LocalDate day) {
        return values.at(day).map(dated -> setting.of(dated.value())).orElse(setting.standard());
    }
}
