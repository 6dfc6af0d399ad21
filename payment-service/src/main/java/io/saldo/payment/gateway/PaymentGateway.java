package io.saldo.payment.gateway;

import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * One kind of payment company: its wire format, proofs and words. It keeps nothing and decides nothing on money; what
 * it cannot answer fails with {@link GatewayAway}.
 */
public interface PaymentGateway {

    /** The kind, as gateway accounts name it. */
    String kind();

    /** Asks for a payment page. The same order asked again, after a lost answer, gives the same page. */
    Uni<PaymentPage> inquire(GatewayAccount account, PageRequested order);

    /** All that the company knows of an order; empty when it does not know it. */
    Uni<List<GatewayReport>> status(GatewayAccount account, String merchantOrderId);

    /** Whether a callback is from that account's company, and fresh; decided on the raw bytes (gw:P-1, gw:P-11). */
    boolean proves(GatewayAccount account, RawCallback callback);

    /** The event id of a proved callback, by which a repeat is known (gw:P-2). */
    String eventId(RawCallback callback);

    /** What a proved callback says; fails with {@link MalformedCallback} when it cannot be read. */
    List<GatewayReport> read(byte[] body);
}
