/** PayPal Orders: approved orders are captured by us, events are signed with a certificate (gw:5). */
@NullMarked
package io.saldo.payment.gateway.paypal;

import org.jspecify.annotations.NullMarked;
