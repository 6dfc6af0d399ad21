package io.saldo.account.enterprise;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.account.BillingAccount.Standing;
import io.saldo.account.account.BillingType;
import io.saldo.account.account.CreditTerms;
import io.saldo.account.account.Owner;
import io.saldo.account.account.PaymentMode;
import io.saldo.account.account.Profile;
import io.saldo.account.account.TaxPoint;
import io.saldo.account.account.Terms;
import io.saldo.account.enterprise.Enterprise.State;
import io.saldo.account.relation.Feature;
import io.saldo.account.relation.RelationPolicy;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts, enterprises and relations for tests of the domain. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-03-10T03:00:00Z");

    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");

    private Samples() {}

    public static AccountId id(int number) {
        return AccountId.of(7, number);
    }

    /** A prepaid account of the verified enterprise "PT Maju" in Jakarta. */
    public static BillingAccount account(int number) {
        return account(number, owner("PT Maju", "912"), AccountStatus.VALID);
    }

    public static BillingAccount account(int number, Owner owner, AccountStatus status) {
        return account(number, owner, status, AccountType.DIRECT);
    }

    public static BillingAccount account(int number, Owner owner, AccountStatus status, AccountType type) {
        var profile = new Profile(
                "account " + number,
                type,
                type == AccountType.ECOSYSTEM ? Optional.of("partner") : Optional.empty(),
                CREATED,
                owner,
                "a@example.com",
                "en",
                CurrencyUnit.IDR,
                CreditTerms.none(CurrencyUnit.IDR),
                "SALDO");
        return new BillingAccount(
                id(number), cloud(number), 1, profile, terms("Asia/Jakarta"), new Standing(status, "NORMAL", false));
    }

    public static String cloud(int number) {
        return "cloud-" + number;
    }

    public static Owner owner(String name, String registrationNumber) {
        return owner(name, registrationNumber, true);
    }

    public static Owner owner(String name, String registrationNumber, boolean verified) {
        return new Owner(
                Owner.Kind.ENTERPRISE,
                name,
                Optional.of(registrationNumber).filter(it -> !it.isEmpty()),
                verified,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Enterprise enterprise(int main, State state) {
        return new Enterprise(
                "ent-1",
                id(main),
                cloud(main),
                "Maju",
                state,
                new Enterprise.Application(CREATED, "maju"),
                Optional.empty());
    }

    /** An active enterprise whose members have unified payment. */
    public static Members members(int main, Integer... members) {
        return new Members(
                enterprise(main, State.ACTIVE),
                List.of(members).stream().map(Samples::member).toList());
    }

    public static Relationship member(int number) {
        return relationship(number, RelationPolicy.FINANCIAL_MANAGEMENT, Feature.UNIFIED_PAYMENT)
                .established(NOW);
    }

    public static Relationship relationship(int number, RelationPolicy policy, Feature... features) {
        return Relationship.invited(
                "ivt-" + number,
                "ent-1",
                id(number),
                cloud(number),
                RelationTerms.of(policy, Set.of(features), Set.of()),
                NOW);
    }

    private static Terms terms(String zone) {
        return new Terms(
                List.of(Dated.always(zone)),
                List.of(Dated.always(PaymentMode.PREPAID)),
                List.of(Dated.always(BillingType.METERED)),
                List.of(Dated.always(CurrencyUnit.IDR)),
                List.of(Dated.always(TaxPoint.TOPUP)));
    }
}
