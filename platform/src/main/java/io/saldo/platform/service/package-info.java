@NullMarked
package io.saldo.platform.service;

import org.jspecify.annotations.NullMarked;
