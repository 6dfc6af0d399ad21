package io.saldo.account.charge;

import io.saldo.account.ledger.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The running charges of accounts; changed only while the account is locked. */
@Singleton
public class ChargeStore {

    private static final String FIND = """
            select * from running_charge
            where billing_account_id = :account and scope = :scope and usage_month = any(cast(:months as text[]))
            """;

    private static final String FIRST_UNBILLED = """
            select min(usage_month) as month from running_charge
            where billing_account_id = :account and currency = :currency
              and coalesce(invoiced_version, 0) < version and total - nothing_due <> coalesce(invoiced_total, 0)
            """;

    /** What an invoice leaves open has accrued since it was made. */
    private static final String CLOSE = """
            update running_charge
            set invoiced_version = c.version, invoiced_total = cast(c.total as numeric(38,10)),
                open_since = least(accrued_at, :createdAt)
            from unnest(cast(:cloudAccounts as text[]), cast(:months as text[]), cast(:versions as bigint[]),
                        cast(:totals as text[])) as c (cloud_account, month, version, total)
            where billing_account_id = :account and scope = :scope and usage_month = c.month
              and cloud_account_id = c.cloud_account and coalesce(invoiced_version, 0) < c.version
            """;

    /** All charges of these months and that scope, over all cloud accounts: what is cut together (BK-4). */
    public Uni<RunningCharges> find(
            AccountId account, CurrencyUnit currency, Scope scope, Collection<YearMonth> months) {
        return Sql.of(FIND)
                .with("account", account.value())
                .with("scope", scope.name())
                .with("months", months.stream().map(YearMonth::toString).toArray(String[]::new))
                .list(row -> row)
                .map(rows -> charges(rows, currency));
    }

    /** The first month that has charges which no invoice has taken yet. */
    public Uni<Optional<YearMonth>> firstUnbilled(AccountId account, CurrencyUnit currency) {
        return Sql.of(FIRST_UNBILLED)
                .with("account", account.value())
                .with("currency", currency.name())
                .one(row -> row.optionalText("month").map(YearMonth::parse))
                .map(month -> month.flatMap(Function.identity()));
    }

    public Uni<Integer> close(AccountId account, Scope scope, List<InvoicedCharge> closes, Instant createdAt) {
        return Sql.of(CLOSE)
                .with("account", account.value())
                .with("createdAt", createdAt)
                .with("scope", scope.name())
                .with(
                        "cloudAccounts",
                        closes.stream()
                                .map(close -> close.key().cloudAccountId())
                                .toArray(String[]::new))
                .with(
                        "months",
                        closes.stream()
                                .map(close -> close.key().usageMonth().toString())
                                .toArray(String[]::new))
                .with("versions", closes.stream().map(InvoicedCharge::version).toArray(Long[]::new))
                .with(
                        "totals",
                        closes.stream()
                                .map(close -> close.invoicedTotal().exact())
                                .toArray(String[]::new))
                .update();
    }

    static RunningCharges charges(List<Row> rows, CurrencyUnit currency) {
        Map<ChargeKey, RunningCharge> latest = new HashMap<>();
        Map<ChargeKey, InvoicedCharge> invoiced = new HashMap<>();
        rows.forEach(row -> {
            var key = new ChargeKey(
                    row.text("cloud_account_id"),
                    YearMonth.parse(row.text("usage_month")),
                    Scope.valueOf(row.text("scope")));
            var total = new ExactAmount(row.decimal("total"), currency);
            var nothingDue = new ExactAmount(row.decimal("nothing_due"), currency);
            latest.put(key, new RunningCharge(key, row.number("version"), total, nothingDue));
            row.optionalNumber("invoiced_version")
                    .ifPresent(version -> invoiced.put(
                            key,
                            new InvoicedCharge(
                                    key, version, new ExactAmount(row.decimal("invoiced_total"), currency))));
        });
        return new RunningCharges(currency, latest, invoiced);
    }
}
