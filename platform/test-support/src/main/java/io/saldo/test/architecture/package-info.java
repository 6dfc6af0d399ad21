/** The rules that the shape of every service's code is held to. */
@NullMarked
package io.saldo.test.architecture;

import org.jspecify.annotations.NullMarked;
