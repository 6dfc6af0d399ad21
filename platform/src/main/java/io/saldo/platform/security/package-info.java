@NullMarked
package io.saldo.platform.security;

import org.jspecify.annotations.NullMarked;
