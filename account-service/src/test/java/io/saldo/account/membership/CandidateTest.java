package io.saldo.account.membership;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.Enterprise.State;
import io.saldo.account.enterprise.Members;
import io.saldo.account.enterprise.Permission;
import io.saldo.account.enterprise.RelationTerms;
import io.saldo.account.enterprise.Samples;
import io.saldo.account.openorder.OpenOrders;
import io.saldo.account.relation.Feature;
import io.saldo.account.relation.RelationPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CandidateTest {

    private static final OpenOrders NO_ORDERS = new OpenOrders(false, false);

    private static final RelationTerms UNIFIED =
            RelationTerms.of(RelationPolicy.FINANCIAL_MANAGEMENT, Set.of(Feature.UNIFIED_PAYMENT), Set.of());
    private static final RelationTerms SEEN =
            RelationTerms.of(RelationPolicy.FINANCIAL_MANAGEMENT, Set.of(), Set.of(Permission.VIEW_CONSUMPTION));
    private static final RelationTerms TRUSTEESHIP = RelationTerms.of(RelationPolicy.TRUSTEESHIP, Set.of(), Set.of());

    private final BillingAccount main = Samples.account(1);
    private final BillingAccount member = Samples.account(2);

    @Test
    @Tag("Q-8")
    @DisplayName("E-6")
    void isNeitherRelatedNorOverdueNorAPartnersCustomer() {
        assertEquals(Optional.empty(), refused(candidate(member), UNIFIED));
        assertEquals(
                Optional.of(new MembershipRejection.InRelationship()),
                refused(new Candidate(member, true, idr(0), NO_ORDERS), UNIFIED));
        assertEquals(
                Optional.of(new MembershipRejection.AccountOverdue("E-6", idr(1))),
                refused(new Candidate(member, false, idr(1), NO_ORDERS), UNIFIED));
        var ofPartner = Samples.account(2, Samples.owner("PT Maju", "912"), AccountStatus.VALID, AccountType.ECOSYSTEM);
        assertEquals(Optional.of(new MembershipRejection.OfPartner()), refused(candidate(ofPartner), SEEN));
        var frozen = Samples.account(2, Samples.owner("PT Maju", "912"), AccountStatus.FROZEN);
        assertEquals(Optional.of(new MembershipRejection.NotValid("account")), refused(candidate(frozen), SEEN));
        assertEquals(Optional.of(new MembershipRejection.InRelationship()), refused(candidate(main), SEEN));
    }

    @Test
    @DisplayName("E-6")
    void hasNothingOrderedThatIsNotDone() {
        var paying = new Candidate(member, false, idr(0), new OpenOrders(true, true));
        assertEquals(
                Optional.of(new MembershipRejection.OrdersOpen("E-6", "A payment or a claim is under way.")),
                refused(paying, UNIFIED));
        var renewing = new Candidate(member, false, idr(0), new OpenOrders(false, true));
        assertEquals(
                Optional.of(new MembershipRejection.OrdersOpen("E-6", "An order of a term waits for its invoice.")),
                refused(renewing, SEEN));
    }

    @Test
    @DisplayName("E-6")
    void hasTheSameOwnerWhereOneStandsInForTheOther() {
        var jaya = Samples.account(2, Samples.owner("PT Jaya", "913"), AccountStatus.VALID);
        assertEquals(Optional.empty(), refused(candidate(jaya), SEEN));
        assertEquals(Optional.of(new MembershipRejection.OtherEnterprise()), refused(candidate(jaya), UNIFIED));
        assertEquals(Optional.of(new MembershipRejection.OtherEnterprise()), refused(candidate(jaya), TRUSTEESHIP));
    }

    @Test
    @DisplayName("E-6")
    void needsAMainAccountUnderCreditControlForATrusteeship() {
        assertEquals(Optional.of(new MembershipRejection.NoCreditControl()), refused(candidate(member), TRUSTEESHIP));
        BillingAccount controlled = main.underContract(Optional.of(30), Samples.NOW);
        assertEquals(Optional.empty(), candidate(member).rejection(controlled, Samples.members(1), TRUSTEESHIP));
    }

    @Tag("E-2")
    @Test
    @DisplayName("E-5")
    void agreesOnSomething() {
        var nothing = RelationTerms.of(RelationPolicy.FINANCIAL_MANAGEMENT, Set.of(), Set.of());
        assertEquals(Optional.of(new MembershipRejection.NothingAgreed()), refused(candidate(member), nothing));
    }

    @Test
    @DisplayName("E-16")
    void isNotThe201st() {
        Integer[] many = IntStream.rangeClosed(3, 202).boxed().toArray(Integer[]::new);
        assertEquals(
                Optional.of(new MembershipRejection.Full()),
                candidate(member).rejection(main, Samples.members(1, many), UNIFIED));
    }

    @Test
    @DisplayName("E-1")
    void joinsOnlyWhatIsApproved() {
        var applied = new Members(Samples.enterprise(1, State.APPLIED), List.of());
        assertEquals(
                Optional.of(new MembershipRejection.NotActive()),
                candidate(member).rejection(main, applied, UNIFIED));
    }

    private static Candidate candidate(BillingAccount account) {
        return new Candidate(account, false, idr(0), NO_ORDERS);
    }

    private Optional<MembershipRejection> refused(Candidate candidate, RelationTerms terms) {
        return candidate.rejection(main, Samples.members(1), terms);
    }
}
