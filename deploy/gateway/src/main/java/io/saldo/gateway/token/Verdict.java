package io.saldo.gateway.token;

/** What a token check comes to. */
public sealed interface Verdict {

    /** The token is good. */
    record Known(Caller caller) implements Verdict {}

    /** No token, or one that proves nothing; the reason stays inside. */
    record Refused() implements Verdict {}

    /** No key of the realm could be fetched yet, so nobody can be told apart. */
    record NoKeys() implements Verdict {}
}
