package io.saldo.account.savedmethod;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Whether accounts have a saved method that can be charged; changed only while the account is locked. */
@Singleton
public class SavedMethodStore {

    private static final String KEEP = """
        insert into saved_method as m (billing_account_id, version, chargeable)
        values (:account, :version, :chargeable)
        on conflict (billing_account_id) do update
        set version = excluded.version, chargeable = excluded.chargeable
        where m.version < excluded.version
        """;

    public Uni<Boolean> hasChargeable(AccountId account) {
        return Sql.of("select chargeable from saved_method where billing_account_id = :account")
                .with("account", account.value())
                .one(row -> row.flag("chargeable"))
                .map(found -> found.orElse(false));
    }

    Uni<Integer> keep(PaymentMethodsChanged changed) {
        return Sql.of(KEEP)
                .with("account", changed.billingAccountId().value())
                .with("version", changed.version())
                .with("chargeable", changed.hasChargeable())
                .update();
    }
}
