package io.saldo.account.redemption;

import io.saldo.account.booking.Booking;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.redemption.RedemptionResult.Blocked;
import io.saldo.account.redemption.RedemptionResult.Refused;
import io.saldo.account.voucher.Voucher;
import io.saldo.account.voucher.VoucherStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.time.RealTime;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Redeems codes within a booking: the account is locked already, the voucher's row is locked here, and only for a code
 * that is going to be redeemed, so that tries of a popular one hold up nobody (V-9, V-14).
 */
@Singleton
class RedeemingStore {

    /** The due work of {@link ExpireCredit}. */
    static final String EXPIRY = "promotional-credit-expiry";

    /** Where promotional credit comes from, and where the rest of it goes (BK-12, BK-13). */
    static final String SOURCE = "VOUCHER";

    private final VoucherStore vouchers;
    private final RedemptionStore redemptions;
    private final WrongCodeStore wrongCodes;
    private final PromotionDueStore promotions;
    private final IdGenerator ids;
    private final RealTime realTime;

    RedeemingStore(
            VoucherStore vouchers,
            RedemptionStore redemptions,
            WrongCodeStore wrongCodes,
            PromotionDueStore promotions,
            IdGenerator ids,
            RealTime realTime) {
        this.vouchers = vouchers;
        this.redemptions = redemptions;
        this.wrongCodes = wrongCodes;
        this.promotions = promotions;
        this.ids = ids;
        this.realTime = realTime;
    }

    /** What would become of the code now; a wrong one is counted, nothing else is written. */
    Uni<RedemptionResult> look(Booking booking, CodeTry tried) {
        return unlessBlocked(booking, tried, decide(booking, tried, vouchers.findByCode(tried.code())));
    }

    /** The same, to be taken in this transaction: decided again on what the last one who redeemed the code has left. */
    Uni<RedemptionResult> lookToTake(Booking booking, CodeTry tried) {
        return unlessBlocked(
                booking,
                tried,
                decide(booking, tried, vouchers.findByCode(tried.code()))
                        .chain(result -> result instanceof Redemption
                                ? decide(booking, tried, vouchers.lockByCode(tried.code()))
                                : Uni.createFrom().item(result)));
    }

    private Uni<RedemptionResult> unlessBlocked(Booking booking, CodeTry tried, Uni<RedemptionResult> decided) {
        AccountId account = booking.account().id();
        return wrongCodes
                .tries(account, tried.client(), realTime.now())
                .map(tries -> tries.blockedFor(realTime.now()))
                .chain(blocked -> blocked.isPresent() ? Uni.createFrom().item(new Blocked(blocked.get())) : decided)
                .call(result -> result.equals(new Refused(RedemptionRejection.WRONG_CODE))
                        ? wrongCodes.note(account, tried.client(), realTime.now())
                        : Uni.createFrom().voidItem());
    }

    private Uni<RedemptionResult> decide(Booking booking, CodeTry tried, Uni<Optional<Voucher>> asked) {
        return asked.chain(found -> decide(booking, tried, found));
    }

    private Uni<RedemptionResult> decide(Booking booking, CodeTry tried, Optional<Voucher> found) {
        AccountId account = booking.account().id();
        return redemptions
                .timesRedeemed(account, found.map(Voucher::id).orElse(""))
                .chain(times ->
                        firstTopUp(account, tried, found).map(first -> new Redeemer(booking.account(), times, first)))
                .map(redeemer -> redeemer.redeem(found, ids.newId("rdm", account), booking.now()));
    }

    /** Asked of the book only for a code that is for it. */
    private Uni<FirstTopUp> firstTopUp(AccountId account, CodeTry tried, Optional<Voucher> found) {
        FirstTopUp unlessPast = tried.withTopUp() ? FirstTopUp.NOW : FirstTopUp.TO_COME;
        return found.filter(voucher -> voucher.terms().firstTopUp()).isPresent()
                ? redemptions.hasToppedUp(account).map(past -> past ? FirstTopUp.PAST : unlessPast)
                : Uni.createFrom().item(unlessPast);
    }

    /** Takes one use of the voucher, and posts the credit unless it waits for the first top-up. */
    Uni<Booking> take(Booking booking, Redemption redemption) {
        AccountId account = booking.account().id();
        return vouchers.countRedemption(redemption.voucherId())
                .chain(() -> redemptions.insert(account, redemption))
                .chain(() -> posted(booking, redemption.creditedAt().isPresent() ? List.of(redemption) : List.of()));
    }

    /** A booking, and the codes that have just been credited in it. */
    record Credited(Booking booking, List<String> codes) {}

    /** Credits what has waited for the first top-up (V-10). */
    Uni<Credited> creditWaiting(Booking booking) {
        AccountId account = booking.account().id();
        var zone = booking.account().zoneAt(booking.now()).zone();
        return redemptions.waiting(account, booking.book().currency()).chain(waiting -> {
            List<Redemption> credited =
                    waiting.stream().map(it -> it.credited(booking.now(), zone)).toList();
            return redemptions
                    .saveCredited(account, credited)
                    .chain(() -> posted(booking, credited))
                    .map(after -> new Credited(
                            after, credited.stream().map(Redemption::code).toList()));
        });
    }

    private Uni<Booking> posted(Booking booking, List<Redemption> credited) {
        Booking after = booking;
        for (Redemption one : credited) {
            var source = new Transaction.Source(SOURCE, one.id()).described("Voucher code");
            after = after.post(source, one.posting(), one.expiresAt());
        }
        boolean expires = credited.stream().anyMatch(one -> one.expiresAt().isPresent());
        return (expires ? promotions.schedule(after) : Uni.createFrom().voidItem()).replaceWith(after);
    }
}
