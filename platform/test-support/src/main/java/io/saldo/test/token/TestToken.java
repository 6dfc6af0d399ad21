package io.saldo.test.token;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bearer tokens as the realm makes them, signed by the key of this test JVM. */
public final class TestToken {

    static final String ISSUER = "https://identity.example/realms/saldo";

    private TestToken() {}

    /** The root user of a cloud account. */
    public static String rootOf(String cloudAccountId) {
        return sign(TestKey.shared(), customer("root-" + cloudAccountId, cloudAccountId, "ROOT"));
    }

    /** A RAM user of a cloud account with these policies. */
    public static String ramUserOf(String cloudAccountId, String... policies) {
        return sign(
                TestKey.shared(),
                customer("ram-" + cloudAccountId, cloudAccountId, "RAM").claim("policies", List.of(policies)));
    }

    /** A person of the provider's staff, or a machine: {@code operator}, {@code approver}, {@code metering}. */
    public static String withRole(String role) {
        return sign(TestKey.shared(), user(role, Set.of(role)));
    }

    /** A person of the provider's staff with these roles. */
    public static String staff(String name, String... roles) {
        return sign(TestKey.shared(), user(name, Set.of(roles)));
    }

    public static String partner(String partnerId) {
        return sign(TestKey.shared(), user(partnerId, Set.of("partner")).claim("partner_id", partnerId));
    }

    /** Right in every claim, but signed by a key that the service does not know. */
    public static String ofAnotherRealm() {
        return sign(TestKey.make(), user("operator", Set.of("operator")));
    }

    private static JwtClaimsBuilder customer(String name, String cloudAccountId, String kind) {
        return user(name, Set.of()).claim("cloud_account_id", cloudAccountId).claim("user_kind", kind);
    }

    private static JwtClaimsBuilder user(String name, Set<String> roles) {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience("saldo-api")
                .subject("sub-" + name)
                .preferredUserName(name)
                .claim("realm_access", Map.of("roles", roles))
                .expiresIn(Duration.ofMinutes(15));
    }

    private static String sign(TestKey key, JwtClaimsBuilder claims) {
        return claims.jws().keyId("test").sign(key.signingKey());
    }
}
