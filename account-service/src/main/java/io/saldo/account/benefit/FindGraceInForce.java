package io.saldo.account.benefit;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.providersetting.DatedSetting;
import io.saldo.account.providersetting.ProviderSettingStore;
import io.saldo.account.providersetting.ProviderSettings;
import io.saldo.account.suspension.Grace;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Finds what an episode that begins now freezes: the benefit, and how long data is kept (S-22 to S-24). */
@Singleton
public class FindGraceInForce {

    private final BenefitStore benefits;
    private final ProviderSettingStore settings;

    FindGraceInForce(BenefitStore benefits, ProviderSettingStore settings) {
        this.benefits = benefits;
        this.settings = settings;
    }

    /** What was chosen for some accounts, and the provider's retention; empty when nobody needs it. */
    public record InForce(Map<AccountId, Benefit> chosen, Optional<DatedSetting<Integer>> retention) {

        public Grace of(BillingAccount account, Instant now) {
            Grace grace = chosen.getOrDefault(account.id(), Benefit.NOT_CHOSEN).inForce(account.kindAt(now));
            return retention
                    .map(setting -> setting.on(account.zoneAt(now).dayOf(now)))
                    .map(hours -> grace.kept(Duration.ofHours(hours)))
                    .orElse(grace);
        }
    }

    /** For those that are overdue; the others begin no episode. */
    public Uni<InForce> find(Collection<AccountId> overdue) {
        return overdue.isEmpty()
                ? Uni.createFrom().item(new InForce(Map.of(), Optional.empty()))
                : benefits.findAll(overdue).chain(chosen -> settings.dated(ProviderSettings.RETENTION_HOURS)
                        .map(retention -> new InForce(chosen, Optional.of(retention))));
    }
}
