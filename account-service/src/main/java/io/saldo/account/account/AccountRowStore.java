package io.saldo.account.account;

import io.saldo.account.account.BillingAccount.Standing;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;

/** Reads a billing account from its row. */
final class AccountRowStore {

    private AccountRowStore() {}

    static BillingAccount of(Row row, Terms terms) {
        return new BillingAccount(
                row.accountId("billing_account_id"),
                row.text("cloud_account_id"),
                row.number("version"),
                profile(row),
                terms,
                new Standing(AccountStatus.valueOf(row.text("status")), row.text("suspension"), row.flag("owes")));
    }

    private static Profile profile(Row row) {
        return new Profile(
                row.text("name"),
                AccountType.valueOf(row.text("type")),
                row.optionalText("partner_id"),
                row.instant("created_at"),
                owner(row),
                row.text("email"),
                row.text("locale"),
                CurrencyUnit.of(row.text("pricing_currency")),
                credit(row),
                row.text("legal_entity"));
    }

    private static CreditTerms credit(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("pricing_currency"));
        return new CreditTerms(
                row.flag("credit_controlled"),
                row.optionalNumber("payment_term_days").map(Math::toIntExact),
                new Money(row.number("credit_limit"), currency),
                new Money(row.number("quota"), currency));
    }

    private static Owner owner(Row row) {
        return new Owner(
                Owner.Kind.valueOf(row.text("owner_kind")),
                row.text("owner_name"),
                row.optionalText("registration_number"),
                row.flag("owner_verified"),
                row.optionalText("country"),
                row.optionalText("tax_id"),
                row.optionalText("address"));
    }
}
