/**
 * Xendit Invoices, and saved cards through its newer sessions and payment requests: callbacks prove only that somebody knows
 * a token, so each is confirmed (gw:3).
 */
@NullMarked
package io.saldo.payment.gateway.xendit;

import org.jspecify.annotations.NullMarked;
