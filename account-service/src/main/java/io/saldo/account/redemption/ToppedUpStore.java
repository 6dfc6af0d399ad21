package io.saldo.account.redemption;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.booking.Booking;
import io.saldo.account.redemption.RedeemingStore.Credited;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a confirmed payment does for codes, in the transaction that credits it (V-10, V-11). */
@Singleton
public class ToppedUpStore {

    private final RedeemingStore redeeming;
    private final Outbox outbox;
    private final IdGenerator ids;

    ToppedUpStore(RedeemingStore redeeming, Outbox outbox, IdGenerator ids) {
        this.redeeming = redeeming;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** A payment that is being credited: whether the account tops up by it, and the code that it carries. */
    public record Payment(String id, boolean isTopUp, Optional<String> code) {}

    /** Credits what waited for it, unless the account is closed, and redeems its code; a refused one leaves the payment as it is. */
    public Uni<Booking> redeem(Booking booking, Payment payment) {
        boolean open = booking.account().standing().status() != AccountStatus.DEREGISTERED;
        Uni<Credited> credited = open && payment.isTopUp()
                ? redeeming.creditWaiting(booking)
                : Uni.createFrom().item(new Credited(booking, List.of()));
        return credited.chain(after -> payment.code()
                .map(code -> redeem(after, payment, code))
                .orElseGet(() -> Uni.createFrom().item(after.booking())));
    }

    private Uni<Booking> redeem(Credited credited, Payment payment, String code) {
        Booking booking = credited.booking();
        return redeeming
                .lookToTake(booking, CodeTry.carried(code, payment.isTopUp()))
                .chain(result -> switch (result) {
                    case Redemption redemption -> redeeming.take(booking, redemption);
                    case RedemptionResult.Refused refused ->
                        tell(credited, payment, code, refused.why().name());
                    case RedemptionResult.Blocked _ -> tell(credited, payment, code, "TOO_MANY_WRONG_CODES");
                });
    }

    /** Nobody is told that a code was refused whose credit has come with this very payment. */
    private Uni<Booking> tell(Credited credited, Payment payment, String code, String reason) {
        return credited.codes().contains(code)
                ? Uni.createFrom().item(credited.booking())
                : tell(credited.booking(), payment, code, reason);
    }

    private Uni<Booking> tell(Booking booking, Payment payment, String code, String reason) {
        AccountId account = booking.account().id();
        Instant now = booking.now();
        var refused = new VoucherRefused(
                account,
                ids.newId("ntc", account),
                "VOUCHER_REFUSED",
                booking.account().zoneAt(now).dayOf(now),
                now,
                Map.of("code", code, "paymentId", payment.id(), "reason", reason));
        return outbox.append(OutboxEvent.of(VoucherRefused.TOPIC, account, now, refused))
                .replaceWith(booking);
    }
}
