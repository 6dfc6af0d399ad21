/** News of payments and refunds. */
@NullMarked
package io.saldo.notification.payment;

import org.jspecify.annotations.NullMarked;
