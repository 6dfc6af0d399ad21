package io.saldo.payment.gateway;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * A kind of payment company that keeps cards and wallets for us and charges them without their holder. It gives us a
 * token, never a number; what it cannot answer fails with {@link GatewayAway}.
 */
public interface SavedMethodGateway {

    /** The kind, as gateway accounts name it. */
    String kind();

    /**
     * Asks for the page on which the holder hands a card or wallet over; asked again, it gives the same page, or at a
     * company without keys another one. Only the first that we heard of is shown and asked about.
     */
    Uni<PaymentPage> setUp(GatewayAccount account, SetupAsked asked);

    /** How the handing over stands. */
    Uni<SetupReport> setupStatus(GatewayAccount account, SetupRefs refs);

    /** The method that a proved callback speaks of, if it speaks of one; its state is asked for, not read there. */
    Optional<String> setupNamed(byte[] callback);

    /**
     * Charges a saved method. The order id is the key: the same one asked again gives what became of it the first time. A
     * company without keys is asked what it knows of the order first, and charges only if nothing can be on its way.
     * A code that wants the holder to act is told as {@code authentication_required}, whatever the company's word.
     */
    Uni<GatewayReport> charge(GatewayAccount account, ChargeAsked asked);

    /** Has the company forget a token that we have forgotten; what it says does not matter. */
    default Uni<Void> forget(GatewayAccount account, String token) {
        return Uni.createFrom().voidItem();
    }
}
