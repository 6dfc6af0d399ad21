package io.saldo.payment.gateway;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * A kind of payment company that gives money back. The key is ours and stays the same for one refund, so that asking
 * again after a lost answer gives nothing back twice (gw:P-13); what it cannot answer fails with {@link GatewayAway}.
 */
public interface RefundGateway {

    /** The kind, as gateway accounts name it. */
    String kind();

    /** Asks for the money to go back; what the company refuses is a report of the state FAILED. */
    Uni<RefundReport> refund(GatewayAccount account, RefundAsked asked);

    /** How a refund stands; empty when the company knows none under its key, so that it never came there. */
    Uni<Optional<RefundReport>> refundStatus(GatewayAccount account, RefundAsked asked);
}
