package io.saldo.account.payee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.Enterprise.State;
import io.saldo.account.enterprise.Members;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.Samples;
import io.saldo.account.relation.Feature;
import io.saldo.account.relation.RelationPolicy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PayerRequestTest {

    private final BillingAccount main = Samples.account(1);
    private final BillingAccount member = Samples.account(2);

    @Test
    @DisplayName("E-14")
    void isForAccountsOfOneEnterpriseWithUnifiedPayment() {
        assertEquals(Optional.empty(), asked(main, Samples.members(1, 2), member));
        assertEquals(Optional.empty(), asked(member, Samples.members(1, 2), main));
        assertEquals(
                Optional.of(new PayeeRejection.NotInEnterprise("Cloud account cloud-2")),
                asked(main, Samples.members(1), member));
        var notApproved = new Members(Samples.enterprise(1, State.APPLIED), List.of());
        assertEquals(
                Optional.of(new PayeeRejection.NotInEnterprise("Cloud account cloud-1")),
                asked(main, notApproved, main));
        assertEquals(
                Optional.of(new PayeeRejection.NotSwitchedOn("cloud-2")),
                asked(main, with(RelationPolicy.FINANCIAL_MANAGEMENT, Feature.DISCOUNT_SHARING), member));
    }

    @Test
    @DisplayName("E-7")
    void leavesATrusteeToItsMainAccount() {
        Members trustee = with(RelationPolicy.TRUSTEESHIP, Feature.UNIFIED_PAYMENT);
        assertEquals(Optional.of(new PayeeRejection.InTrusteeship("cloud-2")), asked(main, trustee, member));
        assertEquals(Optional.of(new PayeeRejection.InTrusteeship("cloud-2")), asked(member, trustee, main));
    }

    @Test
    @DisplayName("A-88")
    void needsTheSameVerifiedOwnerAndAValidPayer() {
        var other = Samples.account(2, Samples.owner("PT Jaya", "913"), AccountStatus.VALID);
        assertEquals(
                Optional.of(new PayeeRejection.NotSameEnterprise("cloud-2")),
                asked(main, Samples.members(1, 2), other));
        var frozen = Samples.account(1, Samples.owner("PT Maju", "912"), AccountStatus.FROZEN);
        assertEquals(
                Optional.of(new PayeeRejection.NotValid(AccountStatus.FROZEN)),
                asked(frozen, Samples.members(1, 2), member));
    }

    private static Members with(RelationPolicy policy, Feature feature) {
        Relationship relationship = Samples.relationship(2, policy, feature).established(Samples.NOW);
        return new Members(Samples.enterprise(1, State.ACTIVE), List.of(relationship));
    }

    private static Optional<PayeeRejection> asked(BillingAccount payer, Members members, BillingAccount payee) {
        return new PayerRequest(payer, members, Samples.NOW).rejection(payee);
    }
}
