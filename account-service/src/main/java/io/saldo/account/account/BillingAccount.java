package io.saldo.account.account;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingZone;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** A billing account as it stands at one version. */
public record BillingAccount(
        AccountId id, String cloudAccountId, long version, Profile profile, Terms terms, Standing standing) {

    /** What the rules have made of an account: its status, the state of its services, whether it owes anything. */
    public record Standing(AccountStatus status, String suspension, boolean owes) {
        static final Standing NEW = new Standing(AccountStatus.VALID, "NORMAL", false);
    }

    public AccountKind kindAt(Instant instant) {
        return AccountKind.of(profile.type(), profile.creditControlled(), Dated.at(terms.paymentMode(), instant));
    }

    public BillingZone zoneAt(Instant instant) {
        return terms.zoneAt(instant);
    }

    public YearMonth monthAt(Instant instant) {
        return terms.monthAt(instant);
    }

    /** The currency of its book at that instant. */
    public CurrencyUnit currencyAt(Instant instant) {
        return Dated.at(terms.settlementCurrency(), instant);
    }

    /** The month from which on it settles in its present currency. */
    public YearMonth settlesSince() {
        return terms.settlementCurrency().getLast().from().map(terms::monthAt).orElse(YearMonth.of(1, 1));
    }

    /** Settles in that currency from the beginning of a month on. */
    public BillingAccount settlingIn(CurrencyUnit currency, YearMonth month) {
        return with(profile, terms.settlingIn(currency, month));
    }

    public BillingAccount named(String name) {
        return with(profile.named(name), terms);
    }

    public BillingAccount withStatus(AccountStatus status) {
        return with(new Standing(status, standing.suspension, standing.owes));
    }

    /** What a posting has led to. */
    public BillingAccount withServices(String suspension, boolean owes) {
        return with(new Standing(standing.status, suspension, owes));
    }

    /** The limit as it was set; it may be set before the first contract is in force (K-4). */
    public Money creditLimit() {
        return profile.credit().limit();
    }

    /** The most that it may owe now; not a means of payment. */
    public Money limitInForce() {
        return profile.credit().limitInForce();
    }

    public BillingAccount limitedTo(Money creditLimit) {
        return with(profile.with(profile.credit().limitedTo(creditLimit)), terms);
    }

    /** As it was at a moment when this limit was in force. */
    public BillingAccount withLimitInForce(Money then) {
        return with(profile.with(profile.credit().inForceWith(then)), terms);
    }

    /** What its partner lets an ecosystem account consume. */
    public Money quota() {
        return profile.credit().quota();
    }

    public BillingAccount withQuota(Money quota) {
        return with(profile.with(profile.credit().withQuota(quota)), terms);
    }

    /**
     * Under a credit contract with that payment term, or under none, from now on; the tax point follows on the 1st of next
     * month, so that no month has two of them (A-16, K-11).
     */
    public BillingAccount underContract(Optional<Integer> paymentTermDays, Instant now) {
        Profile next = profile.with(profile.credit().underContract(paymentTermDays));
        return with(
                next, terms.withTaxPointOf(mode -> AccountKind.of(next.type(), next.creditControlled(), mode), now));
    }

    /** Whether its owner may be under credit control: direct accounts of an enterprise (A-17, K-1, K-11). */
    public boolean mayBeCreditControlled() {
        return profile.type() == AccountType.DIRECT && profile.owner().kind() == Owner.Kind.ENTERPRISE;
    }

    /** Empty when it may be changed so. That an owner turns out not to be verified may be said at any time (A-17, K-1). */
    Optional<PatchRejection> refuses(AccountPatch patch) {
        return patch.owner().flatMap(owner -> {
            boolean enterprise = owner.kind() == Owner.Kind.ENTERPRISE;
            boolean sameEntity = enterprise
                    && owner.registrationNumber().equals(profile.owner().registrationNumber());
            if (!creditLimit().isZero() && !sameEntity) {
                return Optional.of(PatchRejection.LIMIT_OF_ANOTHER_ENTITY);
            }
            return profile.creditControlled() && !enterprise
                    ? Optional.of(PatchRejection.CREDIT_CONTROL_WITHOUT_ENTERPRISE)
                    : Optional.empty();
        });
    }

    /** Some at once, the others from the 1st of next month; the tax point follows the payment mode. */
    BillingAccount patched(AccountPatch patch, Instant now) {
        Optional<TaxPoint> taxPoint = patch.paymentMode()
                .map(mode -> TaxPoint.of(AccountKind.of(profile.type(), profile.creditControlled(), mode)));
        return with(profile.with(patch), terms.patched(patch, taxPoint, now));
    }

    BillingAccount nextVersion() {
        return new BillingAccount(id, cloudAccountId, version + 1, profile, terms, standing);
    }

    private BillingAccount with(Profile newProfile, Terms newTerms) {
        return new BillingAccount(id, cloudAccountId, version, newProfile, newTerms, standing);
    }

    private BillingAccount with(Standing newStanding) {
        return new BillingAccount(id, cloudAccountId, version, profile, terms, newStanding);
    }
}
