/** News sent by HTTP to where an account wants it, signed as Standard Webhooks. */
@NullMarked
package io.saldo.notification.webhook;

import org.jspecify.annotations.NullMarked;
