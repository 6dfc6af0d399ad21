@NullMarked
package io.saldo.payment.gateway.signed;

import org.jspecify.annotations.NullMarked;
