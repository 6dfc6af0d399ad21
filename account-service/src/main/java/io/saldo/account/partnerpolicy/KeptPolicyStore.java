package io.saldo.account.partnerpolicy;

import io.saldo.account.Author;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.benefit.BenefitStore;
import io.saldo.account.benefit.ComputedGraceStore;
import io.saldo.account.episode.FreezeStore;
import io.saldo.account.partner.PartnerPolicy;
import io.saldo.account.partner.PartnerPolicy.ShutDown;
import io.saldo.account.partner.PartnerPolicyStore;
import io.saldo.account.partner.PartnerPolicyStore.Bans;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.IdGenerator;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Keeps the policy of a partner for a locked account, and tells the platform what it means for services (Q-5, S-22). */
@Singleton
class KeptPolicyStore {

    private final PartnerPolicyStore policies;
    private final BenefitStore benefits;
    private final ComputedGraceStore grace;
    private final FreezeStore freezes;
    private final AuditLog audit;
    private final IdGenerator ids;

    KeptPolicyStore(
            PartnerPolicyStore policies,
            BenefitStore benefits,
            ComputedGraceStore grace,
            FreezeStore freezes,
            AuditLog audit,
            IdGenerator ids) {
        this.policies = policies;
        this.benefits = benefits;
        this.grace = grace;
        this.freezes = freezes;
        this.audit = audit;
        this.ids = ids;
    }

    /** At once means: without the benefit of 15 days (S-4). */
    Uni<PartnerPolicy> find(BillingAccount account) {
        return benefits.find(account.id())
                .map(benefit -> benefit.chosen().orElse(true) ? ShutDown.DEFAULT : ShutDown.IMMEDIATE)
                .chain(shutDown -> policies.of(account)
                        .map(bans -> new PartnerPolicy(shutDown, bans.frozen(), bans.purchaseBan())));
    }

    Uni<Void> keep(BillingAccount account, PartnerPolicy before, PartnerPolicy after, Author author, Instant now) {
        return policies.of(account)
                .chain(bans -> save(account, bans, after, now))
                .chain(() -> before.policy() == after.policy()
                        ? Uni.createFrom().voidItem()
                        : grace.choose(account, after.policy() == ShutDown.DEFAULT, false, now))
                .chain(() -> audit.append(new AuditLog.Change(
                        author.caller().name(),
                        "change-partner-policy",
                        Optional.of(account.id()),
                        account.profile().partnerId().orElse(""),
                        author.reason(),
                        Optional.of(before),
                        Optional.of(after))));
    }

    private Uni<Void> save(BillingAccount account, Bans before, PartnerPolicy after, Instant now) {
        String episode =
                before.freezeEpisode().filter(_ -> before.frozen()).orElseGet(() -> ids.newId("epi", account.id()));
        var bans = new Bans(
                after.frozen(), after.purchaseBan(), Optional.of(episode).filter(_ -> after.frozen()));
        return policies.save(account.id(), bans)
                .chain(() -> before.frozen() == after.frozen()
                        ? Uni.createFrom().voidItem()
                        : freezes.tell(account, after.frozen(), episode, now));
    }
}
