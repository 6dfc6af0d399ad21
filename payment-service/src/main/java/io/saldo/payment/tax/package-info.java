@NullMarked
package io.saldo.payment.tax;

import org.jspecify.annotations.NullMarked;
