/** The process that starts, watches and stops all others. */
@NullMarked
package io.saldo.stack.launcher;

import org.jspecify.annotations.NullMarked;
