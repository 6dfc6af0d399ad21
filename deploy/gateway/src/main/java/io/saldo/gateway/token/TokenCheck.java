package io.saldo.gateway.token;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides from the request's headers who calls. One instance per event loop. */
public final class TokenCheck {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST_SUBJECT = 255;

    private final SigningKeys keys;
    private final TokenCache cache = new TokenCache();

    public TokenCheck(SigningKeys keys) {
        this.keys = keys;
    }

    /** The verdict; complete at once unless a key has to be fetched first. */
    public Future<Verdict> check(MultiMap headers) {
        List<String> values = headers.getAll(HttpHeaders.AUTHORIZATION);
        if (values.size() != 1 || !values.getFirst().regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return refused();
        }
        String token = values.getFirst().substring(SCHEME.length());
        Optional<Caller> caller = cache.find(token, keys.current(), Instant.now());
        return caller.map(known -> Future.<Verdict>succeededFuture(new Verdict.Known(known)))
                .orElseGet(() ->
                        TokenHead.of(token).map(head -> check(head, token)).orElseGet(TokenCheck::refused));
    }

    private Future<Verdict> check(TokenHead head, String token) {
        Optional<SigningKey> key = keys.current().find(head.keyId());
        if (key.isPresent()) {
            return check(key.get(), head, token);
        }
        return keys.refresh()
                .compose(fetched -> fetched.isEmpty()
                        ? Future.succeededFuture(new Verdict.NoKeys())
                        : fetched.find(head.keyId())
                                .map(found -> check(found, head, token))
                                .orElseGet(TokenCheck::refused));
    }

    private Future<Verdict> check(SigningKey key, TokenHead head, String token) {
        return key.verify(head, token).map(user -> verdict(token, user)).otherwise(ignored -> new Verdict.Refused());
    }

    private Verdict verdict(String token, User user) {
        JsonObject claims = user.attributes().getJsonObject("accessToken");
        if (claims.getValue("exp") instanceof Number expiry
                && claims.getValue("sub") instanceof String subject
                && !subject.isEmpty()
                && subject.length() <= LONGEST_SUBJECT) {
            Caller caller = new Caller(subject, Instant.ofEpochSecond(expiry.longValue()));
            cache.put(token, caller);
            return new Verdict.Known(caller);
        }
        return new Verdict.Refused();
    }

    private static Future<Verdict> refused() {
        return Future.succeededFuture(new Verdict.Refused());
    }
}
