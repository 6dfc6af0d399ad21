package io.saldo.account.voucher;

import static io.saldo.account.Amounts.idr;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.account.BillingType;
import io.saldo.account.account.CreditTerms;
import io.saldo.account.account.Owner;
import io.saldo.account.account.PaymentMode;
import io.saldo.account.account.Profile;
import io.saldo.account.account.TaxPoint;
import io.saldo.account.account.Terms;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Codes and accounts in memory. */
public final class VoucherFixture {

    public static final Instant NOW = Instant.parse("2026-10-05T03:00:00Z");
    public static final AccountId ID = AccountId.of(1, 1);

    private VoucherFixture() {}

    /** 100000 in all October, once an account, without limit. */
    public static VoucherTerms terms() {
        return new VoucherTerms(
                idr(100_000),
                Optional.empty(),
                Instant.parse("2026-11-01T00:00:00Z"),
                true,
                0,
                false,
                false,
                Optional.empty(),
                Optional.empty());
    }

    public static VoucherPatch patch() {
        return new VoucherPatch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Voucher voucher(VoucherTerms terms, long redeemed) {
        return new Voucher("vch-0000000000000001", "WELCOME", terms, redeemed, false, NOW);
    }

    public static BillingAccount account() {
        return account(AccountType.DIRECT, AccountStatus.VALID);
    }

    public static BillingAccount account(AccountType type, AccountStatus status) {
        var owner = new Owner(
                Owner.Kind.INDIVIDUAL,
                "Budi",
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var profile = new Profile(
                "Budi",
                type,
                Optional.empty(),
                NOW,
                owner,
                "budi@saldo.example",
                "id",
                CurrencyUnit.IDR,
                CreditTerms.none(CurrencyUnit.IDR),
                "default");
        var terms = new Terms(
                List.of(Dated.always("Asia/Jakarta")),
                List.of(Dated.always(PaymentMode.PREPAID)),
                List.of(Dated.always(BillingType.METERED)),
                List.of(Dated.always(CurrencyUnit.IDR)),
                List.of(Dated.always(TaxPoint.TOPUP)));
        return new BillingAccount(ID, "cloud", 1, profile, terms, new BillingAccount.Standing(status, "NORMAL", false));
    }
}
