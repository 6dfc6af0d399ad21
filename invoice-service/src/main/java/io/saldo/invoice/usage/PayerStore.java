package io.saldo.invoice.usage;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.alert.SpendAlertStore;
import io.saldo.invoice.alert.SpendAlerts;
import io.saldo.invoice.discount.DiscountStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Reads accounts with all that rating needs of them in one statement; nearly all have neither discounts nor alerts. */
@Singleton
class PayerStore {

    private static final String PAYERS = "select a.state, a.spend_alerts, " + DiscountStore.COLUMNS + """
             from billing_account a
            where a.billing_account_id = any(cast(:ids as bigint[])) and a.version > 0
            """;

    private final AccountStore accounts;
    private final DiscountStore discounts;
    private final SpendAlertStore alerts;

    PayerStore(AccountStore accounts, DiscountStore discounts, SpendAlertStore alerts) {
        this.accounts = accounts;
        this.discounts = discounts;
        this.alerts = alerts;
    }

    Uni<List<Payer>> find(Collection<AccountId> payers) {
        return Sql.of(PAYERS)
                .with("ids", payers.stream().map(AccountId::value).toArray(Long[]::new))
                .list(this::payer);
    }

    private Payer payer(Row row) {
        AccountChanged account = accounts.read(row.text("state"));
        SpendAlerts told = account.paysAsMember() ? SpendAlerts.NONE : alerts.read(row.optionalText("spend_alerts"));
        return new Payer(account, discounts.of(row, account.calendar()), told);
    }
}
