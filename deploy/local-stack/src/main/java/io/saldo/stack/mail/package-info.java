/** The page that shows the mail of everybody. */
@NullMarked
package io.saldo.stack.mail;

import org.jspecify.annotations.NullMarked;
