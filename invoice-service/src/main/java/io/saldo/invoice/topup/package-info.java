/** Documents over money that came in. */
@NullMarked
package io.saldo.invoice.topup;

import org.jspecify.annotations.NullMarked;
