/** The real servers that tests run on. */
@NullMarked
package io.saldo.test.infra;

import org.jspecify.annotations.NullMarked;
