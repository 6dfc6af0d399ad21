/** Internal messages: the list, whether one was read, and the stream. */
@NullMarked
package io.saldo.notification.message;

import org.jspecify.annotations.NullMarked;
