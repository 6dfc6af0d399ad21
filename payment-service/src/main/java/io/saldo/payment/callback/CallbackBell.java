package io.saldo.payment.callback;

import io.saldo.platform.loop.Bell;
import jakarta.inject.Singleton;

/** Rung when a callback was stored, so that it is worked on at once. */
@Singleton
class CallbackBell extends Bell {}
