/** Whom an account wants to be told, of what, in which language. */
@NullMarked
package io.saldo.notification.contact;

import org.jspecify.annotations.NullMarked;
