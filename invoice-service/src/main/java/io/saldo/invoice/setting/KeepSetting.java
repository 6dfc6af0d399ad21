package io.saldo.invoice.setting;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Keeps the newest version of a provider setting (C-8). */
@UseCase
class KeepSetting {

    private final SettingStore settings;

    KeepSetting(SettingStore settings) {
        this.settings = settings;
    }

    @WithTransaction
    Uni<Void> handle(SettingChanged changed) {
        return settings.keep(changed.id(), changed.version(), changed.dated()).replaceWithVoid();
    }
}
