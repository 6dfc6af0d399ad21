package io.saldo.account.quota;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.notice.AccountNotice;
import io.saldo.account.notice.AccountNoticeStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;

/** Sets what a customer may consume; below what is consumed only when the partner confirms it. */
@UseCase
class ChangeQuota {

    private final BookingStore bookings;
    private final QuotaRecordStore records;
    private final AccountNoticeStore notices;
    private final AuditLog audit;
    private final IdGenerator ids;
    private final BillingClock clock;

    ChangeQuota(
            BookingStore bookings,
            QuotaRecordStore records,
            AccountNoticeStore notices,
            AuditLog audit,
            IdGenerator ids,
            BillingClock clock) {
        this.bookings = bookings;
        this.records = records;
        this.notices = notices;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The wanted quota; confirmed when the customer may become overdue by it. */
    record Wish(Money quota, boolean confirmed) {}

    @WithTransaction
    Uni<QuotaResult> handle(AccountId id, Wish wish, Author author) {
        return bookings.lock(id, clock.now()).map(Optional::orElseThrow).chain(booking -> {
            Optional<QuotaRejection> rejection = rejection(booking, wish);
            if (rejection.isPresent()) {
                return Uni.createFrom().item(rejection.get());
            }
            Booking after = booking.with(account -> account.withQuota(wish.quota()));
            var result = new QuotaResult.Set(wish.quota(), after.available());
            return booking.account().quota().equals(wish.quota())
                    ? Uni.createFrom().item(result)
                    : keep(booking, wish.quota(), author)
                            .chain(() -> bookings.finish(after))
                            .replaceWith(result);
        });
    }

    private static Optional<QuotaRejection> rejection(Booking booking, Wish wish) {
        if (booking.account().profile().type() != AccountType.ECOSYSTEM) {
            return Optional.of(new QuotaRejection.NotEcosystem());
        }
        if (booking.account().standing().status() == AccountStatus.DEREGISTERED) {
            return Optional.of(new QuotaRejection.Deregistered());
        }
        if (wish.quota().currency() != booking.book().currency()) {
            return Optional.of(new QuotaRejection.OtherCurrency(booking.book().currency()));
        }
        Money available =
                booking.with(account -> account.withQuota(wish.quota())).available();
        boolean lower = wish.quota().compareTo(booking.account().quota()) < 0;
        return lower && available.isNegative() && !wish.confirmed()
                ? Optional.of(new QuotaRejection.NeedsConfirmation(available))
                : Optional.empty();
    }

    private Uni<Void> keep(Booking booking, Money after, Author author) {
        AccountId account = booking.account().id();
        Money before = booking.account().quota();
        String transaction = ids.newId("txn", account);
        var change = new QuotaRecordStore.Change(
                transaction, booking.now(), author.caller().name(), author.reason());
        return records.append(account, before, after, change)
                .chain(() -> notices.tell(
                        booking.account(),
                        AccountNotice.Kind.QUOTA_CHANGED,
                        Map.of("before", before, "quota", after),
                        booking.now()))
                .chain(() -> audit.append(new AuditLog.Change(
                        author.caller().name(),
                        "change-quota",
                        Optional.of(account),
                        transaction,
                        author.reason(),
                        Optional.of(before),
                        Optional.of(after))));
    }
}
