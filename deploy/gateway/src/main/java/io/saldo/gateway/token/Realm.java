package io.saldo.gateway.token;

import java.net.URI;
import java.time.Duration;

/**
 * Whose tokens are taken: the issuer by name, where its keys are and how far apart two fetches must be at least, and the
 * audience that must be in a token.
 */
public record Realm(String issuer, URI keys, Duration betweenFetches, String audience) {}
