/** The table of rules, held against the code. */
@NullMarked
package io.saldo.test.rules;

import org.jspecify.annotations.NullMarked;
