/** The page that payers see, the same for all companies. */
@NullMarked
package io.saldo.simulator.page;

import org.jspecify.annotations.NullMarked;
