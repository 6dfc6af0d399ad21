@NullMarked
package io.saldo.platform.problem;

import org.jspecify.annotations.NullMarked;
