package io.saldo.payment.channel;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.channel.PaymentChannel.InCurrency;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.payment.gateway.GatewayConfig;
import io.saldo.platform.UseCase;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives an empty local installation its gateway account and channel; what is there already is left as it is. */
@UseCase
class SeedGeneric {

    private static final String ACCOUNT = "generic";
    private static final String CHANNEL = "GENERIC";
    private static final int ONE_DAY_MINUTES = 24 * 60;

    private final GatewayAccountStore accounts;
    private final ChannelStore channels;
    private final GatewayConfig config;

    SeedGeneric(GatewayAccountStore accounts, ChannelStore channels, GatewayConfig config) {
        this.accounts = accounts;
        this.channels = channels;
        this.config = config;
    }

    @WithTransaction
    Uni<Void> handle() {
        return accounts.find(ACCOUNT)
                .chain(found -> found.isEmpty()
                        ? accounts.keep(account())
                        : Uni.createFrom().item(0))
                .chain(() -> channels.exists(CHANNEL))
                .chain(exists -> exists ? Uni.createFrom().item(0) : channels.keep(channel()))
                .replaceWithVoid();
    }

    private GatewayAccount account() {
        return new GatewayAccount(
                ACCOUNT, "generic", "SALDO", config.genericUrl(), Optional.empty(), ONE_DAY_MINUTES, "webview");
    }

    /** No minimum of its own: the provider's holds (I-6). */
    private static PaymentChannel channel() {
        List<InCurrency> currencies = Stream.of(CurrencyUnit.values())
                .map(currency -> new InCurrency(currency, Money.zero(currency), Money.zero(currency)))
                .toList();
        return new PaymentChannel(
                CHANNEL, ACCOUNT, "Generic", "Any method of the page", "ANY", Optional.empty(), true, currencies);
    }
}
