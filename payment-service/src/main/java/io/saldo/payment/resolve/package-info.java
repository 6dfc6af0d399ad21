@NullMarked
package io.saldo.payment.resolve;

import org.jspecify.annotations.NullMarked;
