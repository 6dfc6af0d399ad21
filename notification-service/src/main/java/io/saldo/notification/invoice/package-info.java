/** News of invoices and what is due on them. */
@NullMarked
package io.saldo.notification.invoice;

import org.jspecify.annotations.NullMarked;
