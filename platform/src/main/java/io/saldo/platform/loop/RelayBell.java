package io.saldo.platform.loop;

import jakarta.inject.Singleton;

/** Rung after every commit of this process, so that the outbox is sent at once. */
@Singleton
public class RelayBell extends Bell {}
