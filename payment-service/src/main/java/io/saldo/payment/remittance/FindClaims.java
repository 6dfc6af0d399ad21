package io.saldo.payment.remittance;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Shows claims, the newest first. */
@Singleton
class FindClaims {

    Uni<Optional<AccountId>> accountOf(String id) {
        return Sql.of("select billing_account_id from remittance_claim where claim_id = :id")
                .with("id", id)
                .one(row -> row.accountId("billing_account_id"));
    }

    /** Of one account, or of all. */
    Uni<List<Claim>> page(Optional<AccountId> account, PageRequest page, String state) {
        var before = Position.before(page);
        return Sql.of("select * from remittance_claim where (created_at, claim_id) < (:at, :id)"
                        + " and (cast(:account as bigint) = 0 or billing_account_id = :account) and (:state = '' or state = :state)"
                        + " order by created_at desc, claim_id desc limit :limit")
                .with("at", before.at())
                .with("id", before.id())
                .with("account", account.map(AccountId::value).orElse(0L))
                .with("state", state)
                .with("limit", page.rowsToRead())
                .list(FindClaims::claim);
    }

    static String position(ClaimView last) {
        return new Position(last.createdAt(), last.id()).toString();
    }

    static Claim claim(Row row) {
        return new Claim(
                row.text("claim_id"),
                row.accountId("billing_account_id"),
                row.text("payment_id"),
                row.number("version"),
                ClaimState.valueOf(row.text("state")),
                new Money(row.number("amount"), CurrencyUnit.of(row.text("currency"))),
                row.day("value_date"),
                row.text("payer_name"),
                row.text("reference"),
                row.optionalText("proof"),
                row.text("owner"),
                row.optionalText("line_id"),
                row.optionalText("first_approver"),
                row.optionalText("reason"),
                row.instant("created_at"),
                row.optionalInstant("decided_at"));
    }
}
