package io.saldo.payment.method;

import io.saldo.payment.account.AccountStore;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.payment.gateway.SavedToken;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The saved methods; every change of one is made under the lock of its account. */
@Singleton
public class MethodStore {

    private static final String INSERT = """
            insert into payment_method (billing_account_id, method_id, state, channel, gateway_account, return_url,
                                        created_at)
            values (:account, :method, 'SETTING_UP', :channel, :gatewayAccount, :returnUrl, :createdAt)
            """;
    private static final String VERSION = """
            insert into payment_methods_version (billing_account_id, version) values (:account, 1)
            on conflict (billing_account_id) do update set version = payment_methods_version.version + 1
            returning version
            """;

    private final MethodRows rows;
    private final AccountStore accounts;

    MethodStore(MethodRows rows, AccountStore accounts) {
        this.rows = rows;
        this.accounts = accounts;
    }

    Uni<Integer> insert(SavedMethod method) {
        return Sql.of(INSERT)
                .with("account", method.account().value())
                .with("method", method.methodId())
                .with("channel", method.channel())
                .with("gatewayAccount", method.gatewayAccount())
                .with("returnUrl", method.returnUrl().orElse(null))
                .with("createdAt", method.createdAt())
                .update();
    }

    /** All but the removed ones, oldest first. */
    public Uni<List<SavedMethod>> of(AccountId account) {
        return Sql.of("select * from payment_method where billing_account_id = :account and state <> 'REMOVED'"
                        + " order by method_id")
                .with("account", account.value())
                .list(rows::method);
    }

    /** All but the removed ones before an id, or all when it is empty; newest first. */
    Uni<List<SavedMethod>> page(AccountId account, String before, int limit) {
        return Sql.of("select * from payment_method where billing_account_id = :account and state <> 'REMOVED'"
                        + " and (:before = '' or method_id < :before) order by method_id desc limit :limit")
                .with("account", account.value())
                .with("before", before)
                .with("limit", limit)
                .list(rows::method);
    }

    public Uni<Optional<SavedMethod>> find(String methodId) {
        return Sql.of("select * from payment_method where method_id = :method")
                .with("method", methodId)
                .one(rows::method);
    }

    /** Locks the method's account, then reads the method as it stands. */
    Uni<Optional<SavedMethod>> lock(String methodId) {
        return find(methodId)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(found)
                        : accounts.lock(found.get().account()).chain(() -> find(methodId)));
    }

    /** The first page stays: its holder may be there already. */
    Uni<Integer> keepSetup(String methodId, PaymentPage page) {
        return Sql.of("update payment_method set setup_url = :url, gateway_id = :gatewayId"
                        + " where method_id = :method and setup_url is null")
                .with("url", page.url())
                .with("gatewayId", page.gatewayOrderId())
                .with("method", methodId)
                .update();
    }

    Uni<Integer> activate(String methodId, SavedToken token) {
        return Sql.of("update payment_method set state = 'ACTIVE', kind = :kind, label = :label, token = :token,"
                        + " chargeable = :chargeable, setup_url = null where method_id = :method")
                .with("kind", token.kind().name())
                .with("label", token.label())
                .with("token", token.token())
                .with("chargeable", token.chargeable())
                .with("method", methodId)
                .update();
    }

    /** It ends without its token, if it had one: nobody can charge it any more. */
    Uni<Integer> end(String methodId, MethodState state) {
        return Sql.of("update payment_method set state = :state, token = null, is_default = false, setup_url = null"
                        + " where method_id = :method")
                .with("state", state.name())
                .with("method", methodId)
                .update();
    }

    /** Makes it the only default of its account; nothing is, when it is empty. */
    Uni<Integer> makeDefault(AccountId account, Optional<String> methodId) {
        return Sql.of("update payment_method set is_default = false where billing_account_id = :account and is_default")
                .with("account", account.value())
                .update()
                .chain(() -> Sql.of("update payment_method set is_default = true where billing_account_id = :account"
                                + " and method_id = cast(:method as text)")
                        .with("account", account.value())
                        .with("method", methodId.orElse(null))
                        .update());
    }

    Uni<Integer> keepThreshold(String methodId, Optional<Money> threshold) {
        return Sql.of("update payment_method set threshold = :amount, threshold_currency = :currency"
                        + " where method_id = :method")
                .with("amount", threshold.map(Money::minorUnits).orElse(null))
                .with(
                        "currency",
                        threshold.map(money -> money.currency().name()).orElse(null))
                .with("method", methodId)
                .update();
    }

    /** Counts the news of an account's methods. */
    Uni<Long> nextVersion(AccountId account) {
        return Sql.of(VERSION)
                .with("account", account.value())
                .one(row -> row.number("version"))
                .map(Optional::orElseThrow);
    }
}
