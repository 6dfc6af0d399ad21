@NullMarked
package io.saldo.payment;

import org.jspecify.annotations.NullMarked;
