package io.saldo.account.adjustment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.AccountCrashPoint;
import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.booking.WriteOffStore.Cause;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.redemption.RedemptionStore;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.security.Caller;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** Fills in or takes out funds by hand, never below 0 (BK-14, I-10); what comes in settles bills (W-8). */
@UseCase
class AdjustAccount {

    private final BookingStore bookings;
    private final WriteOffStore writeOff;
    private final RedemptionStore redemptions;
    private final AuditLog audit;
    private final IdGenerator ids;
    private final BillingClock clock;

    AdjustAccount(
            BookingStore bookings,
            WriteOffStore writeOff,
            RedemptionStore redemptions,
            AuditLog audit,
            IdGenerator ids,
            BillingClock clock) {
        this.bookings = bookings;
        this.writeOff = writeOff;
        this.redemptions = redemptions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<AdjustmentResult> handle(AccountId id, Adjustment wanted, Caller caller, String reason) {
        Instant now = clock.now();
        return bookings.lock(id, now).map(Optional::orElseThrow).chain(booking -> {
            YearMonth month = wanted.month().orElseGet(() -> booking.account().monthAt(now));
            var funds = new AdjustedFunds(booking.book(), wanted, month);
            Optional<AdjustmentRejection> rejection = rejection(booking, funds);
            return rejection.isPresent()
                    ? Uni.createFrom().item(rejection.get())
                    : redemptions
                            .vouchersOf(id, funds.promotional())
                            .chain(vouchers -> post(booking, funds, vouchers, caller, reason));
        });
    }

    private static Optional<AdjustmentRejection> rejection(Booking booking, AdjustedFunds funds) {
        BillingAccount account = booking.account();
        CurrencyUnit currency = booking.book().currency();
        Money amount = funds.adjustment().amount();
        if (account.profile().type() == AccountType.ECOSYSTEM) {
            return Optional.of(new AdjustmentRejection.HoldsNoMoney());
        }
        if (account.standing().status() == AccountStatus.DEREGISTERED && amount.isPositive()) {
            return Optional.of(new AdjustmentRejection.Deregistered());
        }
        if (amount.currency() != currency) {
            return Optional.of(new AdjustmentRejection.OtherCurrency(currency));
        }
        YearMonth current = account.monthAt(booking.now());
        if (funds.month().isAfter(current)) {
            return Optional.of(new AdjustmentRejection.MonthToCome(current));
        }
        return funds.held().plus(amount).isNegative()
                ? Optional.of(new AdjustmentRejection.BelowZero(funds.held()))
                : Optional.empty();
    }

    private Uni<AdjustmentResult> post(
            Booking booking, AdjustedFunds funds, Map<String, String> vouchers, Caller caller, String reason) {
        String lot = ids.newId("txn", booking.account().id());
        var source = new Transaction.Source("ADJUSTMENT", lot).described(reason);
        Booking posted = booking.post(source, funds.posting(lot, vouchers));
        Transaction transaction = posted.book().posted().getFirst();
        return writeOff.finish(posted, Cause.of(Trigger.FUNDS))
                .invoke(() -> Crash.at(AccountCrashPoint.ADJUSTMENT_POSTED))
                .chain(() -> audit.append(change(booking, posted, funds, caller, reason)))
                .replaceWith(new AdjustmentResult.Adjusted(
                        transaction.id(), funds.adjustment().amount(), transaction.bookedAt()));
    }

    private static AuditLog.Change change(
            Booking before, Booking after, AdjustedFunds funds, Caller caller, String reason) {
        return new AuditLog.Change(
                caller.name(),
                "adjust-account",
                Optional.of(before.account().id()),
                funds.adjustment().asset().name(),
                reason,
                Optional.of(funds.held()),
                Optional.of(new AdjustedFunds(after.book(), funds.adjustment(), funds.month()).held()));
    }
}
