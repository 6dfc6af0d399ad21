package io.saldo.payment.channel;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.channel.PaymentChannel.InCurrency;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.payment.gateway.Gateways;
import io.saldo.payment.gateway.PaymentGateway;
import io.saldo.platform.UseCase;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives a local installation an account and a channel at each company of the simulator, once. */
@UseCase
class SeedCompanies {

    private static final List<String> KINDS = List.of("midtrans", "stripe", "xendit", "duitku", "paypal");
    private static final int ONE_DAY_MINUTES = 24 * 60;

    private final GatewayAccountStore accounts;
    private final ChannelStore channels;
    private final Gateways gateways;

    SeedCompanies(GatewayAccountStore accounts, ChannelStore channels, Gateways gateways) {
        this.accounts = accounts;
        this.channels = channels;
        this.gateways = gateways;
    }

    /** All or none are there, so that a start with all of them costs one look. */
    @WithTransaction
    Uni<Void> handle(String simulatorUrl) {
        return channels.exists(code(KINDS.getLast()))
                .chain(exists -> exists ? Uni.createFrom().voidItem() : seed(simulatorUrl));
    }

    private Uni<Void> seed(String simulatorUrl) {
        return Multi.createFrom()
                .items(KINDS.stream().flatMap(kind -> gateways.find(kind).stream()))
                .onItem()
                .transformToUniAndConcatenate(gateway -> accounts.keep(account(simulatorUrl, gateway.kind()))
                        .chain(() -> channels.keep(channel(gateway))))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static GatewayAccount account(String simulatorUrl, String kind) {
        return new GatewayAccount(
                kind, kind, "D0010", simulatorUrl + "/" + kind, Optional.empty(), ONE_DAY_MINUTES, "webview");
    }

    private static PaymentChannel channel(PaymentGateway gateway) {
        List<InCurrency> currencies = Stream.of(CurrencyUnit.values())
                .filter(gateway::takes)
                .map(currency -> new InCurrency(currency, Money.zero(currency), Money.zero(currency)))
                .toList();
        String name = gateway.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                + gateway.kind().substring(1);
        return new PaymentChannel(
                code(gateway.kind()),
                gateway.kind(),
                name,
                "Any method of the page",
                "ANY",
                Optional.empty(),
                true,
                currencies);
    }

    private static String code(String kind) {
        return kind.toUpperCase(Locale.ROOT);
    }
}
