package io.saldo.invoice.account;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.setting.SettingStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.inbox.ParkedEvents;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.YearMonth;

/**
 * Keeps the newest state of an account, schedules its monthly run (I-1) and calls for what waits for it: usage of its
 * cloud accounts (U-2), payments.
 */
@UseCase
public class KeepAccount {

    private final AccountStore accounts;
    private final DueRows dueRows;
    private final ParkedEvents parked;
    private final SettingStore settings;

    KeepAccount(AccountStore accounts, DueRows dueRows, ParkedEvents parked, SettingStore settings) {
        this.accounts = accounts;
        this.dueRows = dueRows;
        this.parked = parked;
        this.settings = settings;
    }

    /** The account as it is since an instant; false when a newer state is known already. */
    @WithTransaction
    public Uni<Boolean> handle(AccountChanged account, Instant at) {
        return accounts.lock(account.billingAccountId())
                .chain(version -> version < account.version()
                        ? keep(account, at).replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    private Uni<Void> keep(AccountChanged account, Instant at) {
        return accounts.nextMonth(account.billingAccountId())
                .map(next -> next.orElseGet(() -> account.calendar().monthOf(account.createdAt())))
                .chain(month -> accounts.keep(account, month, at).chain(() -> schedule(account, month)))
                .chain(() -> release(account));
    }

    private Uni<Integer> schedule(AccountChanged account, YearMonth month) {
        return settings.collectionWindow(month.plusMonths(1).atDay(1))
                .chain(window -> dueRows.schedule(
                        account.billingAccountId(),
                        RunSchedule.KIND,
                        RunSchedule.runOf(month, account.calendar(), window)));
    }

    private Uni<Void> release(AccountChanged account) {
        return Multi.createFrom()
                .iterable(account.payees())
                .onItem()
                .transformToUniAndConcatenate(payee -> parked.release("cloud-account:" + payee.cloudAccountId()))
                .collect()
                .last()
                .chain(() -> parked.release("account:" + account.billingAccountId()))
                .replaceWithVoid();
    }
}
