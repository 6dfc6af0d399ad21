/** The link in a mail by which its reader declines the group that the mail belongs to. */
@NullMarked
package io.saldo.notification.unsubscribe;

import org.jspecify.annotations.NullMarked;
