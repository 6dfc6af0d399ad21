/** Sending what was planned, with retries, by SMTP. */
@NullMarked
package io.saldo.notification.mail;

import org.jspecify.annotations.NullMarked;
