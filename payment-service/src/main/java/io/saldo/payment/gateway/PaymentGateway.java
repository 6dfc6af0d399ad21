package io.saldo.payment.gateway;

import io.saldo.platform.money.CurrencyUnit;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * One kind of payment company: its wire format, proofs and words. It keeps nothing and decides nothing on money; what
 * it cannot answer fails with {@link GatewayAway}.
 */
public interface PaymentGateway {

    /** The kind, as gateway accounts name it. */
    String kind();

    /** Whether the company takes that currency (gw:7). */
    default boolean takes(CurrencyUnit currency) {
        return true;
    }

    /**
     * Asks for a payment page. The same order id asked again, after a lost answer, gives the same page; a company that
     * takes an id only once fails with {@link OrderIdTaken}.
     */
    Uni<PaymentPage> inquire(GatewayAccount account, PageRequested order);

    /** All that the company knows of one try of an order; empty when it does not know it. */
    Uni<List<GatewayReport>> status(GatewayAccount account, OrderRefs refs);

    /** The status, after taking the money of an order that its payer has approved; most companies take it themselves. */
    default Uni<List<GatewayReport>> capture(GatewayAccount account, OrderRefs refs) {
        return status(account, refs);
    }

    /** Closes the page of an order that is no longer wanted, where the company can; what it says does not matter. */
    default Uni<Void> cancel(GatewayAccount account, OrderRefs refs) {
        return Uni.createFrom().voidItem();
    }

    /** Whether a callback is from that account's company, and fresh; decided on the raw bytes (gw:P-1, gw:P-11). */
    Uni<Boolean> proves(GatewayAccount account, RawCallback callback);

    /** The event id of a proved callback, by which a repeat is known (gw:P-2). */
    String eventId(RawCallback callback);

    /** What a proved callback says; fails with {@link MalformedCallback} when it cannot be read. */
    List<GatewayReport> read(byte[] body);

    /**
     * Whether the company must be asked before a callback is worked on: its proof does not cover what it says (gw:P-7),
     * or the money is still to be captured.
     */
    default boolean mustBeAsked(GatewayAccount account, GatewayReport report) {
        return false;
    }
}
