package io.saldo.account.currency;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.providersetting.ProviderSettingStore;
import io.saldo.account.providersetting.ProviderSettings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** What the provider offers an account to settle in, on the account's own day (X-1, C-5, C-8). */
@Singleton
class OfferedCurrencyStore {

    private final ProviderSettingStore settings;

    OfferedCurrencyStore(ProviderSettingStore settings) {
        this.settings = settings;
    }

    Uni<OfferedCurrencies> to(BillingAccount account, Instant now) {
        return settings.on(account.zoneAt(now).dayOf(now), ProviderSettings.SETTLEMENT_CURRENCIES)
                .map(offered ->
                        OfferedCurrencies.of(offered, account.profile().pricingCurrency(), account.currencyAt(now)));
    }
}
