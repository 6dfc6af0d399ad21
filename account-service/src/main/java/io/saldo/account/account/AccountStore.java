package io.saldo.account.account;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.time.TestClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rows of billing accounts; whoever changes anything of an account locks its row first. */
@Singleton
public class AccountStore {

    private static final String INSERT = """
            insert into billing_account (billing_account_id, cloud_account_id, registration, version, name, type,
                partner_id, status, created_at, owner_kind, owner_name, registration_number, owner_verified, country,
                tax_id, address, email, locale, pricing_currency, credit_controlled, payment_term_days, credit_limit,
                quota, legal_entity, suspension, owes)
            values (:id, :cloudAccount, :registration, :version, :name, :type, :partner, :status, :createdAt, :ownerKind,
                :ownerName, :registrationNumber, :verified, :country, :taxId, :address, :email, :locale, :currency,
                :creditControlled, :paymentTerm, :creditLimit, :quota, :legalEntity, :suspension, :owes)
            on conflict (cloud_account_id) do nothing
            """;

    private static final String UPDATE = """
            update billing_account
            set version = :version, name = :name, status = :status, owner_kind = :ownerKind, owner_name = :ownerName,
                registration_number = :registrationNumber, owner_verified = :verified, country = :country,
                tax_id = :taxId, address = :address, email = :email, locale = :locale,
                credit_controlled = :creditControlled, payment_term_days = :paymentTerm, credit_limit = :creditLimit,
                quota = :quota, legal_entity = :legalEntity, suspension = :suspension, owes = :owes
            where billing_account_id = :id
            """;

    private static final String SAVE_TERMS = """
            insert into account_term (billing_account_id, field, valid_from, value)
            select :id, field, cast(nullif(valid_from, '') as timestamptz), value
            from unnest(cast(:fields as text[]), cast(:froms as text[]), cast(:values as text[]))
                 as term (field, valid_from, value)
            """;

    private final String forUpdate;

    /** Without the lock two may decide on the same figures: a switch for the test that looks whether tests notice. */
    AccountStore(
            TestClock testClock,
            @ConfigProperty(name = "saldo.test.account-lock", defaultValue = "true") boolean locks) {
        if (!locks && !testClock.allowed()) {
            throw new IllegalStateException("saldo.test.account-lock=false needs saldo.test-clock=true.");
        }
        this.forUpdate = locks ? " for update" : "";
    }

    /** Waits for whoever has the account; what is read afterwards is what the last one left. */
    public Uni<Boolean> lock(AccountId id) {
        return Sql.of("select 1 as one from billing_account where billing_account_id = :id" + forUpdate)
                .with("id", id.value())
                .one(row -> true)
                .map(Optional::isPresent);
    }

    /** Locks several in the order of their ids, and does no more; what is read afterwards is what the last one left. */
    public Uni<Void> lockAll(Collection<AccountId> ids) {
        return Sql.of("select 1 as one from billing_account where billing_account_id = any(cast(:ids as bigint[]))"
                        + " order by billing_account_id" + forUpdate)
                .with("ids", numbers(ids))
                .list(row -> true)
                .replaceWithVoid();
    }

    /** Those of them that exist. */
    public Uni<List<BillingAccount>> findAll(Collection<AccountId> ids) {
        return Sql.of("select * from billing_account where billing_account_id = any(cast(:ids as bigint[]))"
                        + " order by billing_account_id")
                .with("ids", numbers(ids))
                .list(row -> row)
                .chain(this::withTerms);
    }

    public Uni<Optional<BillingAccount>> lockAndFind(AccountId id) {
        return lock(id).chain(() -> find(id));
    }

    public Uni<Optional<BillingAccount>> find(AccountId id) {
        return Sql.of("select * from billing_account where billing_account_id = :id")
                .with("id", id.value())
                .list(row -> row)
                .chain(this::withTerms)
                .map(found -> found.stream().findFirst());
    }

    /** The accounts that were registered with these cloud accounts; those that are not known are left out. */
    public Uni<Map<String, AccountId>> ownAccounts(Collection<String> cloudAccounts) {
        return Sql.of("select cloud_account_id, billing_account_id from billing_account"
                        + " where cloud_account_id = any(cast(:clouds as text[]))")
                .with("clouds", cloudAccounts.toArray(String[]::new))
                .list(row -> Map.entry(row.text("cloud_account_id"), row.accountId("billing_account_id")))
                .map(rows -> rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Uni<Optional<BillingAccount>> findByCloudAccount(String cloudAccountId) {
        return Sql.of("select * from billing_account where cloud_account_id = :cloudAccount")
                .with("cloudAccount", cloudAccountId)
                .list(row -> row)
                .chain(this::withTerms)
                .map(found -> found.stream().findFirst());
    }

    /** The request by which a cloud account was registered. */
    Uni<Optional<String>> registration(String cloudAccountId) {
        return Sql.of("select registration from billing_account where cloud_account_id = :cloudAccount")
                .with("cloudAccount", cloudAccountId)
                .one(row -> row.text("registration"));
    }

    /** False when the cloud account is registered already; a concurrent twin waits here for the first one's commit. */
    Uni<Boolean> insert(BillingAccount account, String registration) {
        return parameters(Sql.of(INSERT), account)
                .with("cloudAccount", account.cloudAccountId())
                .with("registration", registration)
                .with("type", account.profile().type().name())
                .with("partner", account.profile().partnerId().orElse(null))
                .with("createdAt", account.profile().createdAt())
                .with("currency", account.profile().pricingCurrency().name())
                .update()
                .map(rows -> rows == 1);
    }

    Uni<Integer> update(BillingAccount account) {
        return parameters(Sql.of(UPDATE), account).update();
    }

    /** Writes the dated fields anew; only while the account is locked. */
    public Uni<Void> saveTerms(BillingAccount account) {
        List<TermRow> rows = TermRow.of(account.terms());
        return Sql.of("delete from account_term where billing_account_id = :id")
                .with("id", account.id().value())
                .update()
                .chain(() -> Sql.of(SAVE_TERMS)
                        .with("id", account.id().value())
                        .with("fields", array(rows.stream().map(TermRow::field)))
                        .with("froms", array(rows.stream().map(TermRow::from)))
                        .with("values", array(rows.stream().map(TermRow::value)))
                        .update())
                .replaceWithVoid();
    }

    private Uni<List<BillingAccount>> withTerms(List<Row> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Sql.of("select billing_account_id, field, valid_from, value from account_term"
                        + " where billing_account_id = any(cast(:ids as bigint[])) order by valid_from nulls first")
                .with("ids", found.stream().map(AccountStore::number).toArray(Long[]::new))
                .list(row -> row)
                .map(rows -> rows.stream().collect(Collectors.groupingBy(AccountStore::number)))
                .map(terms -> found.stream()
                        .map(row -> account(row, terms.getOrDefault(number(row), List.of())))
                        .toList());
    }

    private static BillingAccount account(Row row, List<Row> terms) {
        return AccountRowStore.of(
                row,
                TermRow.terms(terms.stream().map(AccountStore::term).collect(Collectors.groupingBy(TermRow::field))));
    }

    private static Long number(Row row) {
        return row.number("billing_account_id");
    }

    private static Long[] numbers(Collection<AccountId> ids) {
        return ids.stream().map(AccountId::value).toArray(Long[]::new);
    }

    private static TermRow term(Row row) {
        return new TermRow(
                row.text("field"),
                row.optionalInstant("valid_from").map(Instant::toString).orElse(""),
                row.text("value"));
    }

    private static String[] array(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static Sql parameters(Sql sql, BillingAccount account) {
        Profile profile = account.profile();
        Owner owner = profile.owner();
        return sql.with("id", account.id().value())
                .with("version", account.version())
                .with("name", profile.name())
                .with("status", account.standing().status().name())
                .with("ownerKind", owner.kind().name())
                .with("ownerName", owner.name())
                .with("registrationNumber", owner.registrationNumber().orElse(null))
                .with("verified", owner.verified())
                .with("country", owner.country().orElse(null))
                .with("taxId", owner.taxId().orElse(null))
                .with("address", owner.address().orElse(null))
                .with("email", profile.email())
                .with("locale", profile.locale())
                .with("creditControlled", profile.creditControlled())
                .with("paymentTerm", profile.credit().paymentTermDays().orElse(null))
                .with("creditLimit", profile.credit().limit().minorUnits())
                .with("quota", profile.credit().quota().minorUnits())
                .with("legalEntity", profile.legalEntity())
                .with("suspension", account.standing().suspension())
                .with("owes", account.standing().owes());
    }
}
