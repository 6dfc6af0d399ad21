/** Cost and usage files in the format of FinOps FOCUS 1.0, brought into a stack as accounts, products and usage. */
@NullMarked
package io.saldo.stack.focus;

import org.jspecify.annotations.NullMarked;
