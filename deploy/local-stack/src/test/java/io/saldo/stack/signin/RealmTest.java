package io.saldo.stack.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.servers.FreePorts;
import io.saldo.servers.KeycloakSeed;
import io.saldo.servers.KeycloakServer;
import io.saldo.servers.Lifetime;
import io.saldo.stack.StackFailure;
import io.saldo.stack.http.Json;
import io.saldo.stack.signin.SignInName.CloudUser;
import io.saldo.stack.signin.SignInName.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real Keycloak says with the realms of deploy/keycloak. */
@Tag("stack")
class RealmTest {

    private static final Path ROOT = Path.of(System.getProperty("saldo.root"));

    @TempDir
    static Path folder;

    private static KeycloakServer keycloak;

    @BeforeAll
    static void start() throws IOException {
        Path archive = files("deploy/local-stack/target/dist", ".tar.gz").getFirst();
        var source =
                new KeycloakSeed.Source(archive, files("deploy/keycloak", "-realm.json"), ROOT.resolve(".saldo/cache"));
        Path log = folder.resolve("keycloak.log");
        KeycloakSeed seed = KeycloakSeed.prepare(source, log);
        keycloak = KeycloakServer.start(
                new KeycloakServer.Settings(seed, folder.resolve("data"), FreePorts.one(), log, Lifetime.ofThisJvm()));
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "operator,   operator,  -,    -,    -,                     -",
                "approver,   approver,  -,    -,    -,                     -",
                "metering,   metering,  -,    -,    -,                     -",
                "partner,    partner,   -,    -,    -,                     partner",
                "budi,       -,         1001, ROOT, -,                     -",
                "rina,       -,         1001, RAM,  BillingFullAccess,     -",
                "siti,       -,         1001, RAM,  BillingReadOnlyAccess, -",
                "dewi,       -,         1001, RAM,  -,                     -",
                "agus,       -,         1002, ROOT, -,                     -",
                "maju,       -,         2001, ROOT, -,                     -",
                "jaya,       -,         2002, ROOT, -,                     -",
                "mitra-end,  -,         3001, ROOT, -,                     -",
            })
    void givesDemoUsersTheirTokens(
            String user, String role, String cloudAccount, String kind, String policy, String partner)
            throws Exception {
        JsonNode claims = claims(token(user));

        assertEquals(keycloak.url() + "/realms/saldo", claims.path("iss").asText());
        assertEquals("saldo-api", claims.path("aud").asText());
        assertEquals(user, claims.path("preferred_username").asText());
        assertFalse(claims.path("sub").asText().isEmpty());
        assertEquals(900, claims.path("exp").asLong() - claims.path("iat").asLong());
        assertEquals(list(role), claims.path("realm_access").path("roles").toString());
        assertEquals(text(cloudAccount), claims.path("cloud_account_id").asText());
        assertEquals(text(kind), claims.path("user_kind").asText());
        assertEquals(list(policy), claims.path("policies").toString());
        assertEquals(text(partner), claims.path("partner_id").asText());
    }

    @Test
    void namesTheSameIssuerWhateverTheAddress() throws Exception {
        for (String host : List.of("localhost", "127.0.0.1")) {
            URI discovery = URI.create(
                    keycloak.issuer("saldo").replace("localhost", host) + "/.well-known/openid-configuration");
            try (InputStream answer = discovery.toURL().openStream()) {
                JsonNode provider = Json.tree(new String(answer.readAllBytes(), StandardCharsets.UTF_8));
                assertEquals(keycloak.issuer("saldo"), provider.path("issuer").asText());
            }
        }
    }

    @Test
    void hasAStrangerInAnotherRealm() throws Exception {
        var client = new TokenSource.Client("other", "saldo-cli");
        JsonNode claims = claims(new TokenSource(keycloak.url()).token(client, "mallory"));

        assertEquals(keycloak.issuer("other"), claims.path("iss").asText());
        assertEquals("saldo-api", claims.path("aud").asText());
    }

    @Test
    void addsSignInNames() throws Exception {
        var cloudUser = Optional.of(new CloudUser("1001", Kind.RAM));
        var policies = List.of("BillingFullAccess", "ModifyBillingAccount");
        var names = new SignInNames(keycloak.url());
        var wati = new SignInName("wati", cloudUser, policies, List.of("approver"), Optional.empty());

        names.add(wati);

        JsonNode claims = claims(token("wati"));
        assertEquals(
                "[\"BillingFullAccess\",\"ModifyBillingAccount\"]",
                claims.path("policies").toString());
        assertTrue(claims.path("realm_access").path("roles").toString().contains("\"approver\""));
        assertThrows(StackFailure.class, () -> names.add(wati));
        assertThrows(StackFailure.class, () -> token("nobody"));
    }

    private static List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    private static String token(String user) {
        return new TokenSource(keycloak.url()).token(TokenSource.Client.SALDO, user);
    }

    private static JsonNode claims(String token) throws Exception {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return Json.tree(new String(payload, StandardCharsets.UTF_8));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** A claim without values is left out. */
    private static String list(String value) {
        return value == null ? "" : "[\"" + value + "\"]";
    }
}
