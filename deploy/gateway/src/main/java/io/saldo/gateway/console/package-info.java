/** The web console's files, or a plain page where there are none. */
@NullMarked
package io.saldo.gateway.console;

import org.jspecify.annotations.NullMarked;
