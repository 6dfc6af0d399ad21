@NullMarked
package io.saldo.payment.gateway;

import org.jspecify.annotations.NullMarked;
