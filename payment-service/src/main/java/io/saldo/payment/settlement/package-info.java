@NullMarked
package io.saldo.payment.settlement;

import org.jspecify.annotations.NullMarked;
