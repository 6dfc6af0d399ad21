package io.saldo.account.currency;

import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** The wishes of accounts to settle in another currency; changed only while the account is locked. */
@Singleton
class CurrencyRequestStore {

    static final String SWITCH = "currency-switch";

    private static final String INSERT = """
            insert into currency_request (billing_account_id, from_currency, to_currency, month, state, requested_at,
                requested_by)
            values (:account, :from, :to, :month, 'PENDING', :at, :by)
            """;

    private static final String DECIDE = """
            update currency_request set state = :state, decided_at = :at, condition = :condition
            where billing_account_id = :account and state = 'PENDING'
            """;

    private static final String LATEST = """
            select state, to_currency, month, condition from currency_request
            where billing_account_id = :account and state in ('DONE', 'FAILED')
            order by request_no desc limit 1
            """;

    private final DueRows dueRows;

    CurrencyRequestStore(DueRows dueRows) {
        this.dueRows = dueRows;
    }

    Uni<Optional<CurrencyRequest>> pending(AccountId account) {
        return Sql.of("select * from currency_request where billing_account_id = :account and state = 'PENDING'")
                .with("account", account.value())
                .one(row -> new CurrencyRequest(
                        CurrencyUnit.of(row.text("from_currency")),
                        CurrencyUnit.of(row.text("to_currency")),
                        YearMonth.parse(row.text("month")),
                        row.instant("requested_at"),
                        row.text("requested_by")));
    }

    /** The switch that failed last, unless one was made since. */
    Uni<Optional<SettlementCurrencyView.Failed>> failed(AccountId account) {
        return Sql.of(LATEST).with("account", account.value()).one(row -> row).map(found -> found.filter(
                        row -> row.text("state").equals("FAILED"))
                .map(row -> new SettlementCurrencyView.Failed(
                        CurrencyUnit.of(row.text("to_currency")),
                        YearMonth.parse(row.text("month")),
                        SwitchCondition.valueOf(row.text("condition")))));
    }

    /** With the work that makes the switch. */
    Uni<Void> ask(AccountId account, CurrencyRequest request, Instant due) {
        return Sql.of(INSERT)
                .with("account", account.value())
                .with("from", request.from().name())
                .with("to", request.to().name())
                .with("month", request.month().toString())
                .with("at", request.requestedAt())
                .with("by", request.requestedBy())
                .update()
                .chain(() -> dueRows.schedule(account, SWITCH, due))
                .replaceWithVoid();
    }

    /** The customer has changed his mind: the work falls away too. */
    Uni<Void> withdraw(AccountId account, CurrencyRequest.State how, Instant now) {
        return decide(account, how, Optional.empty(), now)
                .chain(() -> dueRows.cancel(account, SWITCH))
                .replaceWithVoid();
    }

    Uni<Void> decide(AccountId account, CurrencyRequest.State state, Optional<SwitchCondition> failed, Instant now) {
        return Sql.of(DECIDE)
                .with("account", account.value())
                .with("state", state.name())
                .with("condition", failed.map(SwitchCondition::name).orElse(null))
                .with("at", now)
                .update()
                .replaceWithVoid();
    }
}
