package io.saldo.account.episode;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the payments that the payer has made and the gateway has not confirmed yet (S-26). */
@Singleton
class FindProcessingPayments {

    /** Accounts without such a payment are left out. */
    Uni<Map<AccountId, List<Money>>> of(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Sql.of(
                                "select billing_account_id, currency, amount from pending_payment"
                                        + " where billing_account_id = any(cast(:accounts as bigint[])) and state = 'PROCESSING'")
                        .with(
                                "accounts",
                                accounts.stream().map(AccountId::value).toArray(Long[]::new))
                        .list(row -> Map.entry(
                                row.accountId("billing_account_id"),
                                new Money(row.number("amount"), CurrencyUnit.of(row.text("currency")))))
                        .map(rows -> rows.stream()
                                .collect(Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }
}
