package io.saldo.payment.channel;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Adds or changes a payment channel (I-6). */
@UseCase
class KeepChannel {

    private final ChannelStore channels;
    private final GatewayAccountStore accounts;
    private final AuditLog audit;

    KeepChannel(ChannelStore channels, GatewayAccountStore accounts, AuditLog audit) {
        this.channels = channels;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** False when the gateway account is not known. */
    @WithTransaction
    Uni<Boolean> handle(PaymentChannel channel, String actor, String reason) {
        return accounts.find(channel.gatewayAccount())
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(false)
                        : channels.find(channel.code())
                                .call(() -> channels.keep(channel))
                                .chain(before -> audit.append(change(before, channel, actor, reason)))
                                .replaceWith(true));
    }

    private static Change change(Optional<PaymentChannel> before, PaymentChannel channel, String actor, String reason) {
        return new Change(
                actor, "payment-channel", Optional.empty(), channel.code(), reason, before, Optional.of(channel));
    }
}
