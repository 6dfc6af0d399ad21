/** How much one caller, one service and one connection may take. */
@NullMarked
package io.saldo.gateway.limit;

import org.jspecify.annotations.NullMarked;
