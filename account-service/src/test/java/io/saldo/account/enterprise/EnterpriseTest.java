package io.saldo.account.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.relation.Feature;
import io.saldo.account.relation.RelationPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EnterpriseTest {

    @Test
    @Tag("Q-8")
    @DisplayName("E-1")
    void isLedByAVerifiedEnterpriseAlone() {
        assertEquals(Optional.empty(), refused(Samples.account(1)));
        var notVerified = Samples.account(1, Samples.owner("PT Maju", "912", false), AccountStatus.VALID);
        assertEquals(Optional.of(new EnterpriseRejection.NotOffered()), refused(notVerified));
        var ofPartner = Samples.account(1, Samples.owner("PT Maju", "912"), AccountStatus.VALID, AccountType.ECOSYSTEM);
        assertEquals(Optional.of(new EnterpriseRejection.NotOffered()), refused(ofPartner));
        var frozen = Samples.account(1, Samples.owner("PT Maju", "912"), AccountStatus.FROZEN);
        assertEquals(Optional.of(new EnterpriseRejection.NotValid(AccountStatus.FROZEN)), refused(frozen));
        var leading = new Applicant(Samples.account(1), true, false);
        assertEquals(Optional.of(new EnterpriseRejection.LeadsOne()), leading.rejection());
    }

    @Test
    @DisplayName("E-16")
    void hasOneLevelAndAtMost200Members() {
        var member = new Applicant(Samples.account(1), false, true);
        assertEquals(Optional.of(new EnterpriseRejection.IsMember()), member.rejection());
        assertFalse(Samples.members(1, numbers(199)).areFull());
        assertTrue(Samples.members(1, numbers(200)).areFull());
    }

    @Test
    @DisplayName("E-4")
    void knowsTheSameVerifiedEnterprise() {
        var maju = Samples.owner("PT Maju", "912");
        assertTrue(SameEnterprise.of(maju, Samples.owner("pt maju ", "912")));
        assertTrue(SameEnterprise.of(maju, Samples.owner("PT Maju", "")));
        assertFalse(SameEnterprise.of(maju, Samples.owner("PT Maju", "913")));
        assertFalse(SameEnterprise.of(maju, Samples.owner("PT Jaya", "912")));
        assertFalse(SameEnterprise.of(maju, Samples.owner("PT Maju", "912", false)));
    }

    @Test
    @DisplayName("E-5")
    void agreesOnSomething() {
        assertTrue(RelationTerms.of(RelationPolicy.FINANCIAL_MANAGEMENT, Set.of(), Set.of())
                .isEmpty());
        assertFalse(RelationTerms.of(RelationPolicy.FINANCIAL_MANAGEMENT, Set.of(), Set.of(Permission.VIEW_CONSUMPTION))
                .isEmpty());
        assertFalse(
                RelationTerms.of(RelationPolicy.TRUSTEESHIP, Set.of(), Set.of()).isEmpty());
    }

    @Test
    @DisplayName("E-7")
    void letsATrusteeUseTheMainAccountsDiscounts() {
        assertEquals(
                Set.of(Feature.DISCOUNT_SHARING),
                RelationTerms.of(RelationPolicy.TRUSTEESHIP, Set.of(), Set.of()).features());
    }

    @Test
    @DisplayName("E-3")
    void invitesFor14Days() {
        var invitation = Samples.relationship(2, RelationPolicy.TRUSTEESHIP);
        var end = Samples.NOW.plus(Duration.ofDays(14));
        assertTrue(invitation.isOpenAt(end.minusNanos(1)));
        assertFalse(invitation.isOpenAt(end));
        assertFalse(invitation.established(Samples.NOW).isOpenAt(Samples.NOW));
    }

    private static Optional<EnterpriseRejection> refused(BillingAccount account) {
        return new Applicant(account, false, false).rejection();
    }

    private static Integer[] numbers(int most) {
        return IntStream.rangeClosed(2, most + 1).boxed().toArray(Integer[]::new);
    }
}
