@NullMarked
package io.saldo.payment.unmatched;

import org.jspecify.annotations.NullMarked;
