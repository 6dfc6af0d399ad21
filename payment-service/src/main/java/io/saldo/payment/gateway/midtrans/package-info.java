/** Midtrans Snap: a page, a notification whose signature does not cover the state, and a status to ask for (gw:2). */
@NullMarked
package io.saldo.payment.gateway.midtrans;

import org.jspecify.annotations.NullMarked;
