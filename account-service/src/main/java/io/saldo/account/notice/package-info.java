/** What the people of an account are told, apart from figures that have events of their own. */
@NullMarked
package io.saldo.account.notice;

import org.jspecify.annotations.NullMarked;
