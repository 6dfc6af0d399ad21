package io.saldo.payment.remittance;

import io.saldo.payment.account.AccountStore;
import io.saldo.payment.bank.StoredLine;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The claims; every change of one is made under the lock of its account. */
@Singleton
class ClaimStore {

    private static final String INSERT = """
            insert into remittance_claim (billing_account_id, claim_id, payment_id, version, state, amount, currency,
                                          value_date, payer_name, reference, proof, owner, payer, created_at)
            values (:account, :id, :payment, :version, :state, :amount, :currency,
                    :valueDate, :payerName, :reference, :proof, :owner, :payer, :createdAt)
            """;
    private static final String OPEN = " state in ('OPEN', 'MATCHED', 'PENDING_REVIEW')";

    private static final String CONCERNED = "select claim_id from remittance_claim where" + OPEN + """
             and first_approver is null and currency = :currency
            and (line_id = :line
                 or line_id is null and (amount = :amount or :payer <> '' and (payer = :payer or owner = :payer)))
            order by claim_id
            """;

    private final AccountStore accounts;

    ClaimStore(AccountStore accounts) {
        this.accounts = accounts;
    }

    Uni<Integer> insert(Claim claim) {
        return Sql.of(INSERT)
                .with("account", claim.account().value())
                .with("id", claim.id())
                .with("payment", claim.paymentId())
                .with("version", claim.version())
                .with("state", claim.state().name())
                .with("amount", claim.amount().minorUnits())
                .with("currency", claim.amount().currency().name())
                .with("valueDate", claim.valueDate())
                .with("payerName", claim.payerName())
                .with("reference", claim.reference())
                .with("proof", claim.proof().orElse(null))
                .with("owner", claim.owner())
                .with("payer", claim.payer())
                .with("createdAt", claim.createdAt())
                .update();
    }

    Uni<Optional<Claim>> find(String id) {
        return Sql.of("select * from remittance_claim where claim_id = :id")
                .with("id", id)
                .one(FindClaims::claim);
    }

    /** Locks the claim's account, then reads the claim as it stands. */
    Uni<Optional<Claim>> lock(String id) {
        return find(id).chain(found -> found.isEmpty()
                ? Uni.createFrom().item(found)
                : accounts.lock(found.get().account()).chain(() -> find(id)));
    }

    /** The other open claims of just this amount. */
    Uni<List<Claim>> others(Claim claim) {
        Money amount = claim.amount();
        return Sql.of("select * from remittance_claim where currency = :currency and amount = :amount"
                        + " and claim_id <> :id and" + OPEN + " order by claim_id")
                .with("currency", amount.currency().name())
                .with("amount", amount.minorUnits())
                .with("id", claim.id())
                .list(FindClaims::claim);
    }

    /** The open claims that a line may be the money of, and those that it was proposed for. */
    Uni<List<String>> concernedBy(StoredLine stored) {
        Money amount = stored.line().amount();
        return Sql.of(CONCERNED)
                .with("line", stored.id())
                .with("currency", amount.currency().name())
                .with("amount", amount.minorUnits())
                .with("payer", stored.line().payer())
                .list(row -> row.text("claim_id"));
    }

    /** Where it stands before it is decided; the owner is the one it was matched by. */
    Uni<Integer> keep(Claim claim) {
        return Sql.of("update remittance_claim set state = :state, version = :version, owner = :owner, line_id = :line,"
                        + " first_approver = :approver where claim_id = :id")
                .with("state", claim.state().name())
                .with("version", claim.version())
                .with("owner", claim.owner())
                .with("line", claim.lineId().orElse(null))
                .with("approver", claim.firstApprover().orElse(null))
                .with("id", claim.id())
                .update();
    }

    Uni<Integer> decide(String id, ClaimState state, Optional<String> lineId, Optional<String> reason, Instant now) {
        return Sql.of("update remittance_claim set state = :state, line_id = cast(:line as text), reason = :reason,"
                        + " decided_at = :now where claim_id = :id")
                .with("state", state.name())
                .with("line", lineId.orElse(null))
                .with("reason", reason.orElse(null))
                .with("now", now)
                .with("id", id)
                .update();
    }
}
