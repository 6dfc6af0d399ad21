package io.saldo.test.token;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets a Quarkus test take tokens of {@link TestToken} as if the realm had signed them. */
public final class TokenResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key", TestKey.shared().publicKey(), "quarkus.oidc.token.issuer", TestToken.ISSUER);
    }

    @Override
    public void stop() {}
}
