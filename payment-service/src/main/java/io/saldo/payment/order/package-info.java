@NullMarked
package io.saldo.payment.order;

import org.jspecify.annotations.NullMarked;
