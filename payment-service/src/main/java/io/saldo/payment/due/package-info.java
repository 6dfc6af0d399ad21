@NullMarked
package io.saldo.payment.due;

import org.jspecify.annotations.NullMarked;
