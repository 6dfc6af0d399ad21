@NullMarked
package io.saldo.platform.audit;

import org.jspecify.annotations.NullMarked;
