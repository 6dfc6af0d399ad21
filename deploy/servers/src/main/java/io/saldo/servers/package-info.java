/** Real servers as operating-system processes, without a container engine. */
@NullMarked
package io.saldo.servers;

import org.jspecify.annotations.NullMarked;
