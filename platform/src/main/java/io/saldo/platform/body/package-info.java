/** What is answered when a body cannot be read. */
@NullMarked
package io.saldo.platform.body;

import org.jspecify.annotations.NullMarked;
