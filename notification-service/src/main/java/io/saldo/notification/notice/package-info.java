/** News that account-service words as notices, and of terms. */
@NullMarked
package io.saldo.notification.notice;

import org.jspecify.annotations.NullMarked;
