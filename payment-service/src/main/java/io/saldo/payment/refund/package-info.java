/** Money on its way back to customers, as account-service has decided it (O-8, gw:P-13). */
@NullMarked
package io.saldo.payment.refund;

import org.jspecify.annotations.NullMarked;
