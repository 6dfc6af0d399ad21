/** What a person types after ./saldo. */
@NullMarked
package io.saldo.stack.command;

import org.jspecify.annotations.NullMarked;
