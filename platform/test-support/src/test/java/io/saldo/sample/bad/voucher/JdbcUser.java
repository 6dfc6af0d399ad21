package io.saldo.sample.bad.voucher;

import java.sql.Connection;

record JdbcUser(Connection connection) {}
