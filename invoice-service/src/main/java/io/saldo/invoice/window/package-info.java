/** The collection window: how long after a month its usage may still come before the run. */
@NullMarked
package io.saldo.invoice.window;

import org.jspecify.annotations.NullMarked;
