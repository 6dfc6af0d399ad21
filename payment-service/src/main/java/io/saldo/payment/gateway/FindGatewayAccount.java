package io.saldo.payment.gateway;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Shows a gateway account. */
@Singleton
class FindGatewayAccount {

    private final GatewayAccountStore accounts;
    private final GatewaySecrets secrets;
    private final GatewayConfig config;

    FindGatewayAccount(GatewayAccountStore accounts, GatewaySecrets secrets, GatewayConfig config) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.config = config;
    }

    Uni<Optional<GatewayAccountView>> byName(String name) {
        return accounts.find(name).map(found -> found.map(this::view));
    }

    private GatewayAccountView view(GatewayAccount account) {
        return new GatewayAccountView(
                account.name(),
                account.gateway(),
                account.merchantCode(),
                account.url(),
                account.returnUrl(),
                account.expiryMinutes(),
                account.outputType(),
                config.callbackUrl() + account.name(),
                secrets.of(account).size());
    }
}
