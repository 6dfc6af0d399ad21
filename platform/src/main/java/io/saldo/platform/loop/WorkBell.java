package io.saldo.platform.loop;

import jakarta.inject.Singleton;

/** Rung when parked events or due rows may have become ready: after commits, and when the clock moves. */
@Singleton
public class WorkBell extends Bell {}
