@NullMarked
package io.saldo.invoice;

import org.jspecify.annotations.NullMarked;
