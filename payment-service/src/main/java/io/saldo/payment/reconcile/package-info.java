@NullMarked
package io.saldo.payment.reconcile;

import org.jspecify.annotations.NullMarked;
