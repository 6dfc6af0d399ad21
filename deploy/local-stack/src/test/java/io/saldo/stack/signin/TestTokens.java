package io.saldo.stack.signin;

import io.saldo.stack.http.LocalServer;
import io.saldo.stack.http.Reply;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An issuer of tokens of our own, with its key set on a local port, and all ways to be refused. */
public final class TestTokens implements AutoCloseable {

    private static final String ISSUER = "http://issuer.test/realms/saldo";
    private static final String AUDIENCE = "saldo-api";
    private static final int KEY_BITS = 2048;
    private static final float MINUTES = 10;

    private final RsaJsonWebKey key = key("right");
    private final LocalServer keys = LocalServer.start(
            0,
            Map.of(
                    "/keys",
                    request -> Reply.json(
                            200, Map.of("keys", List.of(key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY))))));

    public OperatorGate gate() {
        return new OperatorGate(ISSUER, URI.create("http://localhost:" + keys.port() + "/keys"));
    }

    public String ofOperator() {
        return signed(key, claims(ISSUER, AUDIENCE, MINUTES, "operator"));
    }

    public String ofCustomer() {
        return signed(key, claims(ISSUER, AUDIENCE, MINUTES, "metering"));
    }

    public String expired() {
        return signed(key, claims(ISSUER, AUDIENCE, -MINUTES, "operator"));
    }

    public String forAnotherAudience() {
        return signed(key, claims(ISSUER, "account", MINUTES, "operator"));
    }

    public String ofAnotherIssuer() {
        return signed(key, claims(ISSUER.replace("saldo", "other"), AUDIENCE, MINUTES, "operator"));
    }

    public String signedByAStranger() {
        RsaJsonWebKey stranger = key("right");
        return signed(stranger, claims(ISSUER, AUDIENCE, MINUTES, "operator"));
    }

    public String unsigned() {
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        return serialised(token, claims(ISSUER, AUDIENCE, MINUTES, "operator"));
    }

    @Override
    public void close() {
        keys.close();
    }

    private static JwtClaims claims(String issuer, String audience, float minutes, String role) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setExpirationTimeMinutesInTheFuture(minutes);
        claims.setClaim("realm_access", Map.of("roles", List.of(role)));
        return claims;
    }

    private static String signed(RsaJsonWebKey key, JwtClaims claims) {
        JsonWebSignature token = new JsonWebSignature();
        token.setKey(key.getPrivateKey());
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        return serialised(token, claims);
    }

    private static String serialised(JsonWebSignature token, JwtClaims claims) {
        try {
            token.setPayload(claims.toJson());
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(KEY_BITS);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
