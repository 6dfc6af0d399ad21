package io.saldo.account.setting;

import io.saldo.account.account.AccountStore;
import io.saldo.account.benefit.BenefitStore;
import io.saldo.account.command.ServiceCommandStore;
import io.saldo.account.episode.FindOverdue;
import io.saldo.account.partner.PartnerPolicyStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Finds the benefit of an account and how far its services have got (S-1 to S-9). */
@Singleton
class FindServiceSuspension {

    private final AccountStore accounts;
    private final BenefitStore benefits;
    private final FindOverdue overdue;
    private final PartnerPolicyStore policies;
    private final ServiceCommandStore commands;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindServiceSuspension(
            AccountStore accounts,
            BenefitStore benefits,
            FindOverdue overdue,
            PartnerPolicyStore policies,
            ServiceCommandStore commands,
            UnitOfWork unitOfWork,
            BillingClock clock) {
        this.accounts = accounts;
        this.benefits = benefits;
        this.overdue = overdue;
        this.policies = policies;
        this.commands = commands;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Uni<ServiceSuspensionView> find(AccountId id) {
        Instant now = clock.now();
        return unitOfWork.run(() -> accounts.find(id).map(Optional::orElseThrow).chain(account -> benefits.find(id)
                .chain(benefit -> overdue.of(account, now).chain(found -> commands.latest(id)
                        .map(command -> ServiceSuspensionView.of(
                                benefit.isEnabled(account.kindAt(now)),
                                benefit.inForce(account.kindAt(now)),
                                found.episode(),
                                found.overdueAmount(),
                                command,
                                now))
                        .chain(view -> policies.of(account).map(bans -> view.frozen(bans.frozen())))))));
    }
}
