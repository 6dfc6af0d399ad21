/** The sentences, in each language, with figures as a reader of that language writes them. */
@NullMarked
package io.saldo.notification.wording;

import org.jspecify.annotations.NullMarked;
