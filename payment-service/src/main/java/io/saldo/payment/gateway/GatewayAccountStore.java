package io.saldo.payment.gateway;

import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The gateway accounts. */
@Singleton
public class GatewayAccountStore {

    /** A number of our own for the lock on names. */
    private static final int NAMES = 7_306_141;

    private static final String KEEP = """
            insert into gateway_account (name, gateway, merchant_code, url, return_url, expiry_minutes, output_type)
            values (:name, :gateway, :merchant, :url, :returnUrl, :expiry, :output)
            on conflict (name) do update
            set gateway = excluded.gateway, merchant_code = excluded.merchant_code, url = excluded.url,
                return_url = excluded.return_url, expiry_minutes = excluded.expiry_minutes,
                output_type = excluded.output_type
            """;

    public Uni<Optional<GatewayAccount>> find(String name) {
        return Sql.of("select * from gateway_account where name = :name")
                .with("name", name)
                .one(GatewayAccountStore::account);
    }

    /** Payments name a gateway account or a bank account, so no name is both: until the end of the transaction none is given. */
    public Uni<Optional<Boolean>> lockNames() {
        return Sql.of("select 1 as one from pg_advisory_xact_lock(" + NAMES + ")")
                .one(row -> true);
    }

    Uni<Boolean> isBankAccount(String name) {
        return Sql.of("select 1 as one from bank_account where account = :name")
                .with("name", name)
                .one(row -> true)
                .map(Optional::isPresent);
    }

    public Uni<GatewayAccount> existing(String name) {
        return find(name).map(Optional::orElseThrow);
    }

    public Uni<Integer> keep(GatewayAccount account) {
        return Sql.of(KEEP)
                .with("name", account.name())
                .with("gateway", account.gateway())
                .with("merchant", account.merchantCode())
                .with("url", account.url())
                .with("returnUrl", account.returnUrl().orElse(null))
                .with("expiry", account.expiryMinutes())
                .with("output", account.outputType())
                .update();
    }

    private static GatewayAccount account(Row row) {
        return new GatewayAccount(
                row.text("name"),
                row.text("gateway"),
                row.text("merchant_code"),
                row.text("url"),
                row.optionalText("return_url"),
                (int) row.number("expiry_minutes"),
                row.text("output_type"));
    }
}
