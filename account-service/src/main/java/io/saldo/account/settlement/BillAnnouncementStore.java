package io.saldo.account.settlement;

import io.saldo.account.account.AccountKind;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Stores bills that stand otherwise, and tells how they stand and what is to be paid from outside (W-15). */
@Singleton
public class BillAnnouncementStore {

    private final BillStore bills;
    private final LateBillStore late;
    private final Outbox outbox;

    BillAnnouncementStore(BillStore bills, LateBillStore late, Outbox outbox) {
        this.bills = bills;
        this.late = late;
        this.outbox = outbox;
    }

    public Uni<Void> announce(BillingAccount account, List<BillRecord> changed, Trigger trigger, Instant now) {
        if (changed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        AccountId id = account.id();
        AccountKind kind = account.kindAt(now);
        List<OutboxEvent> events = changed.stream()
                .flatMap(bill -> Stream.concat(
                        Stream.of(OutboxEvent.of(
                                InvoiceSettled.TOPIC, id, now, InvoiceSettled.of(id, bill, trigger, now))),
                        due(id, bill, kind, now)))
                .toList();
        return bills.update(id, changed).chain(() -> outbox.append(events)).chain(() -> late.schedule(id));
    }

    /** A bill that is paid by its first write-off was never due; a partner's bill is due to the partner. */
    private static Stream<OutboxEvent> due(AccountId id, BillRecord bill, AccountKind kind, Instant now) {
        boolean paidAtOnce = bill.version() == 1 && bill.rest().isZero();
        return paidAtOnce || kind == AccountKind.ECOSYSTEM
                ? Stream.empty()
                : Stream.of(OutboxEvent.of(PaymentDue.TOPIC, id, now, PaymentDue.of(id, bill, kind, now)));
    }
}
