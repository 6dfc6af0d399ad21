@NullMarked
package io.saldo.payment.remittance;

import org.jspecify.annotations.NullMarked;
