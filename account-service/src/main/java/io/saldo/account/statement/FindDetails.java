package io.saldo.account.statement;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.ProblemKind;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the account first, whose zone says when a month begins, then its movements. */
@Singleton
class FindDetails {

    static final ProblemKind TOO_MANY_RECORDS =
            new ProblemKind("too-many-records", 422, "The month has more records than a file takes");

    private static final int MOST_IN_A_FILE = 100_000;

    private final AccountStore accounts;
    private final FindEntries entries;
    private final FindStatement statement;
    private final UnitOfWork unitOfWork;

    FindDetails(AccountStore accounts, FindEntries entries, FindStatement statement, UnitOfWork unitOfWork) {
        this.accounts = accounts;
        this.entries = entries;
        this.statement = statement;
        this.unitOfWork = unitOfWork;
    }

    Uni<List<LedgerEntryView>> entries(AccountId id, EntryFilter filter, PageRequest page) {
        return of(id, account -> entries.page(account, filter, page));
    }

    Uni<Statement> statement(AccountId id, YearMonth month) {
        return of(id, account -> statement.find(account, month));
    }

    Uni<String> file(AccountId id, YearMonth month) {
        var filter = new EntryFilter();
        filter.month = month.toString();
        return of(id, account -> entries.list(account, filter, Long.MAX_VALUE, MOST_IN_A_FILE + 1))
                .map(rows -> {
                    if (rows.size() > MOST_IN_A_FILE) {
                        throw TOO_MANY_RECORDS.because(
                                "T-3", "A file takes 100,000 records; ask for them page by page.");
                    }
                    return StatementFileView.of(rows);
                });
    }

    private <T> Uni<T> of(AccountId id, Function<BillingAccount, Uni<T>> reading) {
        return unitOfWork.run(
                () -> accounts.find(id).map(Optional::orElseThrow).chain(account -> reading.apply(account)));
    }
}
