package io.saldo.account;

import io.saldo.platform.security.Caller;

/** Who sets something for an account, and why. */
public record Author(Caller caller, String reason) {}
