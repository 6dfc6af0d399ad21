@NullMarked
package io.saldo.payment.bank;

import org.jspecify.annotations.NullMarked;
