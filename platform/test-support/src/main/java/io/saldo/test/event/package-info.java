/** Events on a real broker, written and read by tests. */
@NullMarked
package io.saldo.test.event;

import org.jspecify.annotations.NullMarked;
