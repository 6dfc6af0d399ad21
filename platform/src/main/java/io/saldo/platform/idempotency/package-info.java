@NullMarked
package io.saldo.platform.idempotency;

import org.jspecify.annotations.NullMarked;
