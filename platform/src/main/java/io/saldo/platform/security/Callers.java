package io.saldo.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.saldo.platform.problem.CommonProblems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from the request's token; a Resource asks once and passes the caller on as an argument. */
@RequestScoped
public class Callers {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    public Callers(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    public Caller current() {
        if (identity.isAnonymous()) {
            throw CommonProblems.UNAUTHORIZED.because("Send a valid bearer token.");
        }
        return new Caller(
                Optional.ofNullable(token.getName()).orElseGet(token::getSubject),
                text("cloud_account_id"),
                text("user_kind").filter("ROOT"::equals).isPresent(),
                texts("policies").map(Policy::of).flatMap(Optional::stream).collect(Collectors.toSet()),
                Arrays.stream(Role.values())
                        .filter(role -> identity.hasRole(role.claim()))
                        .collect(Collectors.toSet()),
                text("partner_id"),
                Optional.ofNullable(token.getSubject()).orElseGet(token::getName));
    }

    private Optional<String> text(String claim) {
        return texts(claim).findFirst();
    }

    private Stream<String> texts(String claim) {
        return switch (token.<Object>getClaim(claim)) {
            case null -> Stream.empty();
            case String text -> Stream.of(text);
            case JsonString text -> Stream.of(text.getString());
            case Collection<?> list -> list.stream().map(Callers::plain);
            case Object _ -> Stream.empty();
        };
    }

    private static String plain(Object element) {
        return element instanceof JsonString text ? text.getString() : element.toString();
    }
}
