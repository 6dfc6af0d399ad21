package io.saldo.stack.signin;

import io.saldo.stack.http.Problem;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/** Lets operators pass: signature, issuer, audience, expiry and role of their token are checked. */
public final class OperatorGate {

    private static final String AUDIENCE = "saldo-api";
    private static final String ROLE = "operator";
    private static final String BEARER = "Bearer ";
    private static final int CLOCK_SKEW_SECONDS = 5;

    private final JwtConsumer tokens;

    public OperatorGate(String issuer, URI keys) {
        tokens = new JwtConsumerBuilder()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(AUDIENCE)
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(keys.toString())))
                .build();
    }

    /** Empty for an operator. */
    public Optional<Problem> refusal(Optional<String> authorization) {
        if (authorization.isEmpty() || !authorization.get().startsWith(BEARER)) {
            return Optional.of(Problem.unauthorized("An operator's bearer token is needed."));
        }
        try {
            JwtClaims claims = tokens.processToClaims(
                    authorization.get().substring(BEARER.length()).strip());
            return isOperator(claims)
                    ? Optional.empty()
                    : Optional.of(Problem.forbidden("Only an operator may move the clock."));
        } catch (InvalidJwtException e) {
            return Optional.of(Problem.unauthorized("The token is not valid here."));
        }
    }

    private static boolean isOperator(JwtClaims claims) {
        return claims.getClaimValue("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof Collection<?> roles
                && roles.contains(ROLE);
    }
}
