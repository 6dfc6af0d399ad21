@NullMarked
package io.saldo.test.token;

import org.jspecify.annotations.NullMarked;
