package io.saldo.account.account;

import io.saldo.account.account.Registration.Defaults;
import io.saldo.account.providersetting.ProviderSettingStore;
import io.saldo.account.providersetting.ProviderSettings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Finds what the provider has set for accounts whose registration does not say it (C-5, C-8). */
@Singleton
class FindDefaults {

    private final ProviderSettingStore settings;

    FindDefaults(ProviderSettingStore settings) {
        this.settings = settings;
    }

    Uni<Defaults> find(Instant now) {
        return settings.day(now).chain(day -> settings.on(day, ProviderSettings.DEFAULT_TIME_ZONE)
                .chain(zone -> settings.on(day, ProviderSettings.DEFAULT_BILLING_TYPE)
                        .chain(type -> settings.on(day, ProviderSettings.DEFAULT_CURRENCY)
                                .map(currency -> new Defaults(zone, BillingType.valueOf(type), currency)))));
    }
}
