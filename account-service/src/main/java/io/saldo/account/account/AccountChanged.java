package io.saldo.account.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.saldo.account.relation.Administrator;
import io.saldo.account.relation.Feature;
import io.saldo.account.relation.Membership;
import io.saldo.account.relation.PayerLink;
import io.saldo.account.relation.RelationPolicy;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The event account.changed: all that other services need to know of an account. */
@RegisterForReflection
public record AccountChanged(
        AccountId billingAccountId,
        long version,
        String name,
        AccountType type,
        Optional<String> partnerId,
        AccountStatus status,
        Instant createdAt,
        Owner owner,
        String email,
        String locale,
        List<Dated<String>> timeZone,
        List<Dated<PaymentMode>> paymentMode,
        List<Dated<BillingType>> billingType,
        List<Dated<CurrencyUnit>> settlementCurrency,
        List<Dated<TaxPoint>> taxPoint,
        CurrencyUnit pricingCurrency,
        boolean creditControlled,
        Optional<PaymentTerm> paymentTerm,
        String legalEntity,
        List<Payee> payees,
        List<Administrator> managers,
        Optional<EnterpriseRole> enterprise,
        AccountId alertsTo,
        String suspension,
        boolean owes) {

    static final String TOPIC = "account.changed";

    /** A cloud account that the account pays for; without {@code effectiveFrom} since the beginning of time. */
    public record Payee(
            String cloudAccountId,
            PayerLink.Type type,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Instant> effectiveFrom,
            Optional<Instant> effectiveTo) {

        static Payee of(PayerLink link) {
            return new Payee(link.cloudAccountId(), link.type(), link.effectiveFrom(), link.effectiveTo());
        }
    }

    /** What it is in its enterprise; the policy of a main account is null, since its members have one each. */
    public record EnterpriseRole(
            String id,
            Membership.Role role,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<RelationPolicy> policy,
            AccountId mainAccount,
            List<String> features) {

        static EnterpriseRole of(Membership membership) {
            return new EnterpriseRole(
                    membership.enterpriseId(),
                    membership.role(),
                    membership.policy(),
                    membership.mainAccount(),
                    membership.features().stream().sorted().map(Feature::code).toList());
        }
    }

    /** What ties an account to others. */
    record Ties(List<PayerLink> payees, List<Administrator> managers, Optional<Membership> membership) {}

    static AccountChanged of(BillingAccount account, Ties ties) {
        Profile profile = account.profile();
        Terms terms = account.terms();
        return new AccountChanged(
                account.id(),
                account.version(),
                profile.name(),
                profile.type(),
                profile.partnerId(),
                account.standing().status(),
                profile.createdAt(),
                profile.owner(),
                profile.email(),
                profile.locale(),
                terms.timeZone(),
                terms.paymentMode(),
                terms.billingType(),
                terms.settlementCurrency(),
                terms.taxPoint(),
                profile.pricingCurrency(),
                profile.creditControlled(),
                profile.credit().paymentTermDays().map(PaymentTerm::new),
                profile.legalEntity(),
                ties.payees().stream().map(Payee::of).toList(),
                ties.managers(),
                ties.membership().map(EnterpriseRole::of),
                ties.membership().map(it -> it.alertsTo(account.id())).orElse(account.id()),
                account.standing().suspension(),
                account.standing().owes());
    }
}
