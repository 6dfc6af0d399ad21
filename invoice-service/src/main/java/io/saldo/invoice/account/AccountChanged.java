package io.saldo.invoice.account;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What we read of {@code account.changed}; it is kept as it is. */
public record AccountChanged(
        AccountId billingAccountId,
        long version,
        AccountType type,
        Optional<String> partnerId,
        AccountStatus status,
        Instant createdAt,
        Owner owner,
        List<Dated<ZoneId>> timeZone,
        List<Dated<PaymentMode>> paymentMode,
        List<Dated<BillingType>> billingType,
        List<Dated<CurrencyUnit>> settlementCurrency,
        List<Dated<TaxPoint>> taxPoint,
        CurrencyUnit pricingCurrency,
        boolean creditControlled,
        Optional<PaymentTerm> paymentTerm,
        String legalEntity,
        Optional<String> locale,
        List<Payee> payees,
        List<ManagedBy> managers,
        Optional<Enterprise> enterprise) {

    /** To whom the document is made out; without a country there is no tax. */
    public record Owner(String name, Optional<String> country, Optional<String> taxId, Optional<String> address) {}

    /** Calendar days from issue to due of a credit-controlled account. */
    public record PaymentTerm(int days) {}

    /** A cloud account that it pays for from an instant on; without one since the beginning of time. */
    public record Payee(
            String cloudAccountId, String type, Optional<Instant> effectiveFrom, Optional<Instant> effectiveTo) {}

    /** A cloud account that manages it. */
    public record ManagedBy(String cloudAccountId, String kind) {}

    /** What it is in its enterprise, and what its relation to the main account includes (E-15). */
    public record Enterprise(String role, AccountId mainAccount, List<String> features) {

        boolean ofMember() {
            return role.equals("MEMBER");
        }
    }

    public boolean paysAsMember() {
        return enterprise.filter(Enterprise::ofMember).isPresent();
    }

    /** The account whose discounts it shares. */
    public Optional<AccountId> sharesDiscountsOf() {
        return enterprise
                .filter(role -> role.ofMember() && role.features().contains("discountSharing"))
                .map(Enterprise::mainAccount);
    }

    public BillingCalendar calendar() {
        return new BillingCalendar(timeZone);
    }

    /** The payer links that it names. */
    public List<PayerLink> links() {
        return payees.stream()
                .map(payee -> PayerLink.of(
                        payee.cloudAccountId(), billingAccountId, payee.effectiveFrom(), payee.effectiveTo()))
                .toList();
    }
}
