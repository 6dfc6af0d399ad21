package io.saldo.account.accrual;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import java.util.List;

/** Reads what the service has written of an account, without what differs between two accounts anyway. */
record BooksFixture(UnitOfWork unitOfWork) {

    List<String> of(AccountId account) {
        List<String> all = new java.util.ArrayList<>(lines(account, """
                select concat_ws(' ', currency, book_account, dimension, amount) as line from balance
                where billing_account_id = :id and amount <> 0 order by line
                """));
        all.addAll(lines(account, """
                select concat_ws(' ', cloud_account_id, usage_month, scope, version, total, not_in_ongoing, nothing_due,
                                 usage_up_to) as line
                from running_charge where billing_account_id = :id order by line
                """));
        all.addAll(lines(account, """
                select concat_ws(' ', cloud_account_id, usage_month, scope, product, day, version, total) as line
                from charge_row where billing_account_id = :id order by line
                """));
        return all;
    }

    List<String> unbilled(AccountId account) {
        return lines(account, """
                select concat_ws(' ', dimension, amount) as line from balance
                where billing_account_id = :id and book_account = 'UNBILLED' and amount <> 0 order by line
                """);
    }

    List<String> lines(AccountId account, String statement) {
        return Loop.await(() -> unitOfWork.run(
                () -> Sql.of(statement).with("id", account.value()).list(row -> row.text("line"))));
    }
}
