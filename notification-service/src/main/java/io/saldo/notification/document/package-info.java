/** Printed documents on their way into mails. */
@NullMarked
package io.saldo.notification.document;

import org.jspecify.annotations.NullMarked;
