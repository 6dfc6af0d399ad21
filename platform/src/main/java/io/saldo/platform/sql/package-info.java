@NullMarked
package io.saldo.platform.sql;

import org.jspecify.annotations.NullMarked;
