package io.saldo.payment.channel;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.channel.PaymentChannel.InCurrency;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.payment.gateway.Gateways;
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
    private final Gateways gateways;
    private final AuditLog audit;

    KeepChannel(ChannelStore channels, GatewayAccountStore accounts, Gateways gateways, AuditLog audit) {
        this.channels = channels;
        this.accounts = accounts;
        this.gateways = gateways;
        this.audit = audit;
    }

    @WithTransaction
    Uni<KeptChannel> handle(PaymentChannel channel, Optional<String> gateway, String actor, String reason) {
        return accounts.find(channel.gatewayAccount())
                .map(found ->
                        found.map(account -> checked(account, channel, gateway)).orElse(KeptChannel.NO_SUCH_ACCOUNT))
                .call(result -> result == KeptChannel.KEPT
                        ? keep(channel, actor, reason)
                        : Uni.createFrom().voidItem());
    }

    private KeptChannel checked(GatewayAccount account, PaymentChannel channel, Optional<String> gateway) {
        if (gateway.filter(sent -> !sent.equals(account.gateway())).isPresent()) {
            return KeptChannel.OTHER_GATEWAY;
        }
        return takesAll(account, channel) ? KeptChannel.KEPT : KeptChannel.CURRENCY_NOT_TAKEN;
    }

    /** Whether the company takes every currency of the channel (gw:7). */
    private boolean takesAll(GatewayAccount account, PaymentChannel channel) {
        return channel.currencies().stream().map(InCurrency::currency).allMatch(gateways.of(account)::takes);
    }

    private Uni<Void> keep(PaymentChannel channel, String actor, String reason) {
        return channels.find(channel.code())
                .call(() -> channels.keep(channel))
                .chain(before -> audit.append(change(before, channel, actor, reason)));
    }

    private static Change change(Optional<PaymentChannel> before, PaymentChannel channel, String actor, String reason) {
        return new Change(
                actor, "payment-channel", Optional.empty(), channel.code(), reason, before, Optional.of(channel));
    }
}
