package io.saldo.notification.message;

import io.saldo.notification.contact.Language;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Access;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.ManagerKind;
import io.saldo.platform.security.Relation;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Says whose messages the caller of a request may see; the same decision as for one account. */
@Singleton
class CallersAudience {

    /** The least that a manager may be: whoever may not even read then, reads no account at all. */
    private static final Relation LEAST = new Relation(Optional.of(ManagerKind.REGULAR), Optional.empty());

    private final Callers callers;

    CallersAudience(Callers callers) {
        this.callers = callers;
    }

    Audience current() {
        Caller caller = callers.current();
        return of(caller, caller.cloudAccountId().filter(cloudAccount -> mayRead(caller)));
    }

    /** With the accounts that the caller's cloud account manages, whether the caller may read there or not. */
    Audience related() {
        Caller caller = callers.current();
        return of(caller, caller.cloudAccountId());
    }

    private static Audience of(Caller caller, Optional<String> cloudAccount) {
        return new Audience(
                caller.name(),
                caller.is(Role.OPERATOR) || caller.is(Role.APPROVER) || caller.is(Role.METERING),
                caller.partnerId().filter(partner -> caller.is(Role.PARTNER)),
                cloudAccount);
    }

    /** The language that a request names, or nothing for each account's own. */
    static String languageOf(String locale) {
        if (!locale.isEmpty() && !Language.isCode(locale)) {
            throw CommonProblems.malformed("locale", "en or id.");
        }
        return locale;
    }

    private static boolean mayRead(Caller caller) {
        return Access.rights(caller, LEAST).contains(Right.READ);
    }
}
