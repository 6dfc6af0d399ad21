/** Where a stack keeps its things, and what is left of one that runs or ran. */
@NullMarked
package io.saldo.stack.home;

import org.jspecify.annotations.NullMarked;
