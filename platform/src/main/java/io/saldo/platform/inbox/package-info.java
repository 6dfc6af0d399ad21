@NullMarked
package io.saldo.platform.inbox;

import org.jspecify.annotations.NullMarked;
