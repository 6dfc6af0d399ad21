package io.saldo.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.saldo.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A-14")
class AccessTest {

    @ParameterizedTest
    @CsvSource({
        "ROOT, OWNER,,                        NAME OUT PAY READ RELATE SETTINGS",
        "ROOT, SUPER,,                        NAME OUT PAY READ RELATE SETTINGS",
        "ROOT, REGULAR,,                      NAME READ SETTINGS",
        "RAM, OWNER, FULL_ACCESS,             OUT PAY READ SETTINGS",
        "RAM, OWNER, READ_ONLY_ACCESS,        READ",
        "RAM, OWNER, MODIFY_BILLING_ACCOUNT,  NAME READ SETTINGS",
        "RAM, OWNER, FULL_ACCESS+MODIFY_BILLING_ACCOUNT, NAME OUT PAY READ SETTINGS",
        "RAM, REGULAR, FULL_ACCESS,           READ SETTINGS",
        "RAM, OWNER,,                         ''",
    })
    void givesTheRightsOfTheTable(String kind, ManagerKind manager, String policies, String rights) {
        Set<Policy> held = policies == null
                ? Set.of()
                : Arrays.stream(policies.split("\\+", -1)).map(Policy::valueOf).collect(Collectors.toSet());
        Caller caller = customer(kind.equals("ROOT"), held);
        var relation = new Relation(Optional.of(manager), Optional.empty());
        assertEquals(rights, words(Access.rights(caller, relation)));
    }

    @Test
    void hidesAccountsWithoutARelation() {
        assertEquals(404, refusal(customer(true, Set.of()), Right.READ, Relation.NONE));
        var ofAnother = new Relation(Optional.empty(), Optional.of("other"));
        assertEquals(404, refusal(staff(Role.PARTNER), Right.READ, ofAnother));
    }

    @Test
    void refusesAMissingRightOpenly() {
        var regular = new Relation(Optional.of(ManagerKind.REGULAR), Optional.empty());
        assertEquals(403, refusal(customer(true, Set.of()), Right.PAY, regular));
        var own = new Relation(Optional.of(ManagerKind.OWNER), Optional.empty());
        assertEquals(403, refusal(customer(false, Set.of()), Right.READ, own));
        assertEquals(403, refusal(staff(Role.APPROVER), Right.PAY, Relation.NONE));
        assertEquals(403, refusal(staff(Role.METERING), Right.OUT, Relation.NONE));
    }

    @Test
    void letsStaffDoWhatTheirRoleSays() {
        Access.require(staff(Role.OPERATOR), Right.RELATE, Relation.NONE);
        Access.require(staff(Role.APPROVER), Right.READ, Relation.NONE);
        Access.require(staff(Role.METERING), Right.READ, Relation.NONE);
        Access.require(staff(Role.PARTNER), Right.READ, new Relation(Optional.empty(), Optional.of("partner")));
    }

    private static int refusal(Caller caller, Right right, Relation relation) {
        var refused = assertThrows(ProblemException.class, () -> Access.require(caller, right, relation));
        return refused.problem().kind().status();
    }

    private static String words(Set<Right> rights) {
        return new TreeSet<>(rights).stream().map(Right::name).sorted().collect(Collectors.joining(" "));
    }

    private static Caller customer(boolean root, Set<Policy> policies) {
        return new Caller("budi", Optional.of("1001"), root, policies, Set.of(), Optional.empty());
    }

    private static Caller staff(Role role) {
        return new Caller("staff", Optional.empty(), false, Set.of(), Set.of(role), Optional.of("partner"));
    }
}
