package io.saldo.account.providersetting;

import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Finds what a setting was, is, and will be. */
@Singleton
class FindProviderSetting {

    private final ProviderSettingStore settings;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindProviderSetting(ProviderSettingStore settings, UnitOfWork unitOfWork, BillingClock clock) {
        this.settings = settings;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Uni<ProviderSettingView> find(Setting<?> setting) {
        return unitOfWork.run(() -> settings.day(clock.now())
                .chain(today -> settings.all(setting).map(all -> ProviderSettingView.of(setting, all, today))));
    }
}
