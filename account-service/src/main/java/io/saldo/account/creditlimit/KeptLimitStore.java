package io.saldo.account.creditlimit;

import io.saldo.account.Author;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.booking.Booking;
import io.saldo.account.notice.AccountNotice;
import io.saldo.account.notice.AccountNoticeStore;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Keeps that a limit has changed: the record, the audit log, a word to the customer (K-8). */
@Singleton
class KeptLimitStore {

    private final CreditRecordStore records;
    private final AccountNoticeStore notices;
    private final AuditLog audit;
    private final IdGenerator ids;

    KeptLimitStore(CreditRecordStore records, AccountNoticeStore notices, AuditLog audit, IdGenerator ids) {
        this.records = records;
        this.notices = notices;
        this.audit = audit;
        this.ids = ids;
    }

    /** As the audit log keeps it. */
    record Limit(Money creditLimit) {}

    Uni<Void> keep(Booking booking, Money after, Author author) {
        BillingAccount account = booking.account();
        Money before = account.creditLimit();
        String transaction = ids.newId("txn", account.id());
        var change = new CreditRecordStore.Change(
                transaction,
                author.caller().name(),
                CreditRecordView.ChangeSource.OPERATOR,
                author.reason(),
                booking.now(),
                author.approvalId());
        return records.append(account.id(), before, after, change)
                .chain(() -> notices.tell(
                        account,
                        AccountNotice.Kind.LIMIT_CHANGED,
                        Map.of("before", before, "after", after),
                        booking.now()))
                .chain(() -> audit.append(new AuditLog.Change(
                        author.caller().name(),
                        "change-credit-limit",
                        Optional.of(account.id()),
                        transaction,
                        author.reason(),
                        Optional.of(new Limit(before)),
                        Optional.of(new Limit(after)))));
    }
}
