@NullMarked
package io.saldo.payment.channel;

import org.jspecify.annotations.NullMarked;
