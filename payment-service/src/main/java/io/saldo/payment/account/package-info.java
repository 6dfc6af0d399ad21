@NullMarked
package io.saldo.payment.account;

import org.jspecify.annotations.NullMarked;
