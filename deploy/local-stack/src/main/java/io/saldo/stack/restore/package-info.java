/** Brings the whole of a stack back to a moment: databases from a backup, readers of Kafka with them (ADR 45). */
@NullMarked
package io.saldo.stack.restore;

import org.jspecify.annotations.NullMarked;
