@NullMarked
package io.saldo.payment.callback;

import org.jspecify.annotations.NullMarked;
