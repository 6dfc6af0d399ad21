package io.saldo.gateway.token;

import java.net.URI;

/** Whose tokens are taken: the issuer by name, where its keys are, and the audience that must be in a token. */
public record Realm(String issuer, URI keys, String audience) {}
