package io.saldo.account.creditlimit;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.relation.Feature;
import io.saldo.account.relation.Membership;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.Optional;

/** A limit that is wanted for an account, held against account and entity as they are under their locks (E-15, K-1, K-10). */
record LimitWish(BillingAccount account, boolean hasContract, Optional<Membership> membership, Money wanted) {

    /** The legal entity that was locked, and its credit. */
    record Entity(Optional<String> number, EntityCredit credit) {}

    /** Empty when the limit may be set; {@code uncovered} is the least limit that covers what is owed (K-3). */
    Optional<LimitRejection> refusedWith(Entity entity, Money uncovered) {
        return state(entity)
                .or(() -> conditions(entity))
                .or(() -> isMet() ? Optional.empty() : range(entity, uncovered).refusedWith(wanted));
    }

    /** The same limit again changes nothing, wherever the range has gone meanwhile. */
    boolean isMet() {
        return account.creditLimit().equals(wanted);
    }

    /** By how much the limit goes up, in the currency that both are in by now. */
    Money raise() {
        return wanted.minus(account.creditLimit()).max(Money.zero(wanted.currency()));
    }

    /** A limit that does not count yet may be cut to 0: it keeps no account from being overdue (K-3, K-4). */
    private LimitRange range(Entity entity, Money uncovered) {
        Money needed = account.profile().credit().controlled() ? uncovered : Money.zero(wanted.currency());
        return LimitRange.of(account.creditLimit(), needed, entity.credit());
    }

    private Optional<LimitRejection> state(Entity entity) {
        if (account.standing().status() == AccountStatus.DEREGISTERED) {
            return Optional.of(new LimitRejection.Deregistered());
        }
        return legalEntity().equals(entity.number())
                ? Optional.empty()
                : Optional.of(new LimitRejection.EntityChanged());
    }

    private Optional<LimitRejection> conditions(Entity entity) {
        if (account.profile().type() == AccountType.ECOSYSTEM) {
            return Optional.of(new LimitRejection.SettlesWithPartner());
        }
        if (!hasContract) {
            return Optional.of(new LimitRejection.NotCreditControlled());
        }
        CurrencyUnit pricing = account.profile().pricingCurrency();
        if (wanted.currency() != pricing || entity.credit().currency() != pricing) {
            return Optional.of(new LimitRejection.OtherCurrency(pricing));
        }
        if (legalEntity().isEmpty() && !isCut()) {
            return Optional.of(new LimitRejection.EntityNotVerified());
        }
        return sharesCredit() || isCut() ? Optional.empty() : Optional.of(new LimitRejection.NoCreditSharing());
    }

    /** A member gets a limit out of the entity's credit where its relation says so; whoever is no member needs none (E-15). */
    private boolean sharesCredit() {
        return membership
                .filter(it -> it.role() == Membership.Role.MEMBER)
                .filter(it -> !it.features().contains(Feature.CREDIT_SHARING))
                .isEmpty();
    }

    /** A limit may go down even when its entity turned out not to be verified, or shares no credit. */
    private boolean isCut() {
        return wanted.compareTo(account.creditLimit()) < 0;
    }

    private Optional<String> legalEntity() {
        return account.profile().owner().legalEntity();
    }
}
