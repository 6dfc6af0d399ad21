package io.saldo.invoice;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStatus;
import io.saldo.invoice.account.AccountType;
import io.saldo.invoice.account.BillingType;
import io.saldo.invoice.account.PaymentMode;
import io.saldo.invoice.account.TaxPoint;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The smallest valid account, and what a test wants otherwise. */
public record Accounts(
        AccountId id,
        long version,
        String cloudAccountId,
        ZoneId zone,
        CurrencyUnit currency,
        PaymentMode mode,
        TaxPoint taxPoint,
        BillingType billingType,
        Optional<String> country,
        boolean creditControlled,
        Optional<Integer> termDays,
        AccountType type,
        Instant createdAt,
        AccountStatus status) {

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** Prepaid, IDR, Jakarta, no country; with an id and a cloud account that no other test uses. */
    public static Accounts anAccount() {
        int number = NEXT.incrementAndGet();
        return new Accounts(
                AccountId.of(number * 997 % AccountId.SHARDS, number),
                1,
                "ca-" + number,
                ZoneId.of("Asia/Jakarta"),
                CurrencyUnit.IDR,
                PaymentMode.PREPAID,
                TaxPoint.TOPUP,
                BillingType.METERED,
                Optional.empty(),
                false,
                Optional.empty(),
                AccountType.DIRECT,
                Instant.parse("2026-10-01T00:00:00Z"),
                AccountStatus.VALID);
    }

    /** The same in a later state. */
    public Accounts at(long later) {
        return new Accounts(
                id,
                later,
                cloudAccountId,
                zone,
                currency,
                mode,
                taxPoint,
                billingType,
                country,
                creditControlled,
                termDays,
                type,
                createdAt,
                status);
    }

    public Accounts in(CurrencyUnit other) {
        return new Accounts(
                id,
                version,
                cloudAccountId,
                zone,
                other,
                mode,
                taxPoint,
                billingType,
                country,
                creditControlled,
                termDays,
                type,
                createdAt,
                status);
    }

    public Accounts zone(String other) {
        return new Accounts(
                id,
                version,
                cloudAccountId,
                ZoneId.of(other),
                currency,
                mode,
                taxPoint,
                billingType,
                country,
                creditControlled,
                termDays,
                type,
                createdAt,
                status);
    }

    public Accounts unmetered() {
        return new Accounts(
                id,
                version,
                cloudAccountId,
                zone,
                currency,
                mode,
                taxPoint,
                BillingType.UNMETERED,
                country,
                creditControlled,
                termDays,
                type,
                createdAt,
                status);
    }

    /** Postpaid, taxed on the invoice, in Indonesia. */
    public Accounts taxedOnUsage() {
        return new Accounts(
                id,
                version,
                cloudAccountId,
                zone,
                currency,
                PaymentMode.POSTPAID,
                TaxPoint.USAGE,
                billingType,
                Optional.of("ID"),
                creditControlled,
                termDays,
                type,
                createdAt,
                status);
    }

    public Accounts creditControlled(int days) {
        return new Accounts(
                id,
                version,
                cloudAccountId,
                zone,
                currency,
                mode,
                TaxPoint.USAGE,
                billingType,
                country,
                true,
                Optional.of(days),
                type,
                createdAt,
                status);
    }

    public Accounts ecosystem() {
        return new Accounts(
                id,
                version,
                cloudAccountId,
                zone,
                currency,
                mode,
                TaxPoint.USAGE,
                billingType,
                country,
                false,
                Optional.empty(),
                AccountType.ECOSYSTEM,
                createdAt,
                status);
    }

    public Accounts deregistered() {
        return new Accounts(
                id,
                version,
                cloudAccountId,
                zone,
                currency,
                mode,
                taxPoint,
                billingType,
                country,
                creditControlled,
                termDays,
                type,
                createdAt,
                AccountStatus.DEREGISTERED);
    }

    public AccountChanged changed() {
        return new AccountChanged(
                id,
                version,
                type,
                Optional.empty(),
                status,
                createdAt,
                new AccountChanged.Owner("Budi", country, Optional.empty(), Optional.empty()),
                List.of(Dated.always(zone)),
                List.of(Dated.always(mode)),
                List.of(Dated.always(billingType)),
                List.of(Dated.always(currency)),
                List.of(Dated.always(taxPoint)),
                currency,
                creditControlled,
                termDays.map(AccountChanged.PaymentTerm::new),
                "SALDO",
                Optional.of("en"),
                List.of(new AccountChanged.Payee(cloudAccountId, "OWN", Optional.empty(), Optional.empty())),
                List.of(new AccountChanged.ManagedBy(cloudAccountId, "OWNER")),
                Optional.empty());
    }

    /** As a member of an enterprise, with what its relation includes. */
    public AccountChanged changedAsMemberOf(AccountId main, String... features) {
        var own = changed();
        return new AccountChanged(
                id,
                version + 1,
                type,
                own.partnerId(),
                status,
                createdAt,
                own.owner(),
                own.timeZone(),
                own.paymentMode(),
                own.billingType(),
                own.settlementCurrency(),
                own.taxPoint(),
                currency,
                creditControlled,
                own.paymentTerm(),
                own.legalEntity(),
                own.locale(),
                own.payees(),
                own.managers(),
                Optional.of(new AccountChanged.Enterprise("MEMBER", main, List.of(features))));
    }

    /** Invoiced in another currency than it is charged in. */
    public AccountChanged changedSettlingIn(CurrencyUnit settlement) {
        AccountChanged same = changed();
        return new AccountChanged(
                same.billingAccountId(),
                same.version(),
                same.type(),
                same.partnerId(),
                same.status(),
                same.createdAt(),
                same.owner(),
                same.timeZone(),
                same.paymentMode(),
                same.billingType(),
                List.of(Dated.always(settlement)),
                same.taxPoint(),
                same.pricingCurrency(),
                same.creditControlled(),
                same.paymentTerm(),
                same.legalEntity(),
                same.locale(),
                same.payees(),
                same.managers(),
                same.enterprise());
    }
}
