package io.saldo.payment.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.payment.Company;
import io.saldo.payment.gateway.GatewayConfig.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaySecretsTest {

    private static final GatewayAccount GENERIC =
            new GatewayAccount("generic", "generic", "M", "http://x", Optional.empty(), 60, "webview");

    @TempDir
    Path folder;

    /** Without a restart: the new key is written, then the old one taken away. */
    @Test
    @DisplayName("gw:P-12")
    void holdsTwoWhileOneReplacesTheOther() throws IOException {
        var secrets = new GatewaySecrets(Map.of(), Optional.of(folder), false);
        assertEquals(List.of(), secrets.of(GENERIC));
        Path now = folder.resolve("generic.callback-secret");
        Path before = folder.resolve("generic.callback-secret.previous");
        Files.writeString(now, "whsec_b2xk\n");
        assertEquals(List.of("whsec_b2xk"), secrets.of(GENERIC));
        Files.writeString(before, "whsec_b2xk");
        Files.writeString(now, "whsec_bmV3");
        Files.setLastModifiedTime(now, FileTime.from(Instant.now().plusSeconds(5)));
        assertEquals(List.of("whsec_bmV3", "whsec_b2xk"), secrets.of(GENERIC));
        Files.delete(before);
        assertEquals(List.of("whsec_bmV3"), secrets.of(GENERIC));
    }

    @Test
    @DisplayName("gw:P-12")
    void takesASecretFromAPropertyOnlyBesideATestClockAndWhereNoFileIs() throws IOException {
        assertThrows(IllegalStateException.class, () -> new GatewaySecrets(given("whsec_bmV3"), false));
        Files.writeString(folder.resolve("generic.callback-secret"), "whsec_b2xk");
        var secrets = new GatewaySecrets(given("whsec_bmV3"), Optional.of(folder), true);
        assertEquals(List.of("whsec_b2xk"), secrets.of(GENERIC));
    }

    @ParameterizedTest
    @DisplayName("gw:P-12, TV-10")
    @ValueSource(strings = {"whsec_not base64!", "whsec_", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"})
    void takesNoFileThatIsNoKeyOrKnownToEverybodyAndNeverShowsIt(String secret) throws IOException {
        Files.writeString(folder.resolve("generic.callback-secret"), secret);
        var secrets = new GatewaySecrets(Map.of(), Optional.of(folder), false);
        var refusal = assertThrows(IllegalStateException.class, () -> secrets.of(GENERIC));
        assertFalse(String.valueOf(refusal.getMessage()).contains(secret));
    }

    @Test
    @DisplayName("TV-10")
    void takesThePublishedSecretOnlyBesideATestClock() {
        assertEquals(List.of(Company.SECRET), new GatewaySecrets(given(Company.SECRET), true).of(GENERIC));
        assertThrows(IllegalStateException.class, () -> new GatewaySecrets(given(Company.SECRET), false));
    }

    @ParameterizedTest
    @DisplayName("TV-10")
    @ValueSource(strings = {"MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"})
    void knowsThePublishedSecretHoweverItIsWritten(String secret) {
        assertThrows(IllegalStateException.class, () -> new GatewaySecrets(given(secret), false));
    }

    @Test
    @DisplayName("gw:P-12")
    void startsWithNoSecretThatIsNoKeyAndNeverShowsIt() {
        for (String secret : List.of("whsec_not base64!", "whsec_", "secret*text")) {
            var refusal = assertThrows(IllegalStateException.class, () -> new GatewaySecrets(given(secret), true));
            assertTrue(String.valueOf(refusal.getMessage()).contains("generic"));
            assertFalse(String.valueOf(refusal.getMessage()).contains(secret));
            assertNull(refusal.getCause());
        }
    }

    @Test
    @DisplayName("TV-10")
    void hasNeitherSecretNorSeedUnlessTheyAreSet() throws IOException {
        var properties = new Properties();
        try (var file = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        assertTrue(properties.stringPropertyNames().stream().noneMatch(name -> name.contains("saldo.payment.gateway")));
    }

    private static Map<String, Secrets> given(String secret) {
        return Map.of("generic", new Given(Optional.of(secret), Optional.empty()));
    }

    private record Given(Optional<String> secret, Optional<String> previousSecret) implements Secrets {}
}
