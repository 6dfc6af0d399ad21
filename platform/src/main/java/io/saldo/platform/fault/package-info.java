@NullMarked
package io.saldo.platform.fault;

import org.jspecify.annotations.NullMarked;
