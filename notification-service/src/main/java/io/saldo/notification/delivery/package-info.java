/** Whom a piece of news goes to, by which channel, exactly once; and the log of it. */
@NullMarked
package io.saldo.notification.delivery;

import org.jspecify.annotations.NullMarked;
