package io.saldo.gateway.token;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.User;
import io.vertx.ext.auth.authentication.TokenCredentials;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import java.util.Optional;

/** One public key of the realm, for one algorithm, and the check of a token with exactly that key. */
final class SigningKey {

    private static final int LEEWAY_SECONDS = 5;

    private final String id;
    private final String algorithm;
    private final JWTAuth verifier;

    private SigningKey(String id, String algorithm, JWTAuth verifier) {
        this.id = id;
        this.algorithm = algorithm;
        this.verifier = verifier;
    }

    /** The key, when it is one for signatures that we take; others in the document are not for us. */
    static Optional<SigningKey> of(Vertx vertx, Realm realm, JsonObject jwk) {
        Optional<String> algorithm = algorithm(jwk);
        if (algorithm.isEmpty() || !(jwk.getValue("kid") instanceof String id)) {
            return Optional.empty();
        }
        JsonObject key = jwk.copy().put("alg", algorithm.get());
        JWTOptions claims = new JWTOptions()
                .setIssuer(realm.issuer())
                .addAudience(realm.audience())
                .setLeeway(LEEWAY_SECONDS);
        JWTAuth verifier =
                JWTAuth.create(vertx, new JWTAuthOptions().addJwk(key).setJWTOptions(claims));
        return Optional.of(new SigningKey(id, algorithm.get(), verifier));
    }

    private static Optional<String> algorithm(JsonObject jwk) {
        boolean signs = jwk.getValue("use", "sig").equals("sig");
        Object declared = jwk.getValue("alg");
        Optional<String> fitting =
                switch (String.valueOf(jwk.getValue("kty"))) {
                    case "RSA" -> Optional.of("RS256");
                    case "EC" -> Optional.of("ES256").filter(any -> "P-256".equals(jwk.getValue("crv")));
                    default -> Optional.empty();
                };
        return fitting.filter(any -> signs).filter(name -> declared == null || declared.equals(name));
    }

    String id() {
        return id;
    }

    /** The user that a token names, if this key signed it and its issuer, audience and times are right. */
    Future<User> verify(TokenHead head, String token) {
        if (!algorithm.equals(head.algorithm())) {
            return Future.failedFuture("the key is for another algorithm");
        }
        try {
            return verifier.authenticate(new TokenCredentials(token));
        } catch (RuntimeException e) {
            return Future.failedFuture(e); // claims of a wrong kind: the library casts before it checks
        }
    }
}
