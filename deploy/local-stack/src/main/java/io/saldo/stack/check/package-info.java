/** What must be so before a stack can start. */
@NullMarked
package io.saldo.stack.check;

import org.jspecify.annotations.NullMarked;
