package io.saldo.account.administrator;

import io.saldo.account.relation.Administrator;
import java.time.Instant;

/** An administrator as it is shown. */
public record AdministratorView(String cloudAccountId, Administrator.Kind kind, Instant since) {}
