package io.saldo.payment.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.payment.Company;
import io.saldo.payment.gateway.GatewayConfig.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewaySecretsTest {

    private static final GatewayAccount GENERIC =
            new GatewayAccount("generic", "generic", "M", "http://x", Optional.empty(), 60, "webview");

    @TempDir
    Path folder;

    @Test
    @DisplayName("gw:P-12")
    void holdsTwoWhileOneReplacesTheOther() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "whsec_bmV3\n");
        var secrets = new GatewaySecrets(
                Map.of("generic", new Given(Optional.empty(), Optional.of(file), Optional.of("whsec_b2xk"))), false);
        assertEquals(List.of("whsec_bmV3", "whsec_b2xk"), secrets.of(GENERIC));
    }

    @Test
    @DisplayName("TV-10")
    void refusesThePublishedSecretInProductionAlone() {
        Map<String, Secrets> published =
                Map.of("generic", new Given(Optional.of(Company.SECRET), Optional.empty(), Optional.empty()));
        assertEquals(List.of(Company.SECRET), new GatewaySecrets(published, false).of(GENERIC));
        assertThrows(IllegalStateException.class, () -> new GatewaySecrets(published, true));
    }

    private record Given(Optional<String> secret, Optional<Path> secretFile, Optional<String> previousSecret)
            implements Secrets {
        @Override
        public Optional<Path> previousSecretFile() {
            return Optional.empty();
        }
    }
}
