@NullMarked
package io.saldo.platform.outbox;

import org.jspecify.annotations.NullMarked;
