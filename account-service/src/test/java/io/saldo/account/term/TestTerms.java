package io.saldo.account.term;

import static io.saldo.account.TestEvents.idr;

import io.saldo.account.TestAccounts.Registered;
import io.saldo.test.event.OutgoingEvent;

/** What invoice-service tells of a term, for tests that are about something else. */
public final class TestTerms {

    private TestTerms() {}

    /** A new term of three months, for 119880 with its tax. */
    public static OutgoingEvent requested(Registered account, String term) {
        return OutgoingEvent.of("term.requested", account.id().toString(), """
                {"billingAccountId": "%s", "termId": "%s", "renewal": false, "orderKind": "NEW", "cloudAccountId": "%s",
                 "product": "baremetal.m1", "scope": "PLATFORM", "price": %s, "estimatedTax": %s,
                 "periodStart": "2026-10-10T03:00:00Z", "periodEnd": "2027-01-10T03:00:00Z",
                 "holdUntil": "2027-10-10T04:00:00Z"}
                """.formatted(
                        account.id(), term, account.cloudAccountId(), idr(108_000), idr(11_880)));
    }

    /** It does not come about after all, so that its hold ends. */
    public static OutgoingEvent refused(Registered account, String term) {
        return OutgoingEvent.of(
                "term.changed", account.id().toString(), """
                {"billingAccountId": "%s", "termId": "%s", "version": 2, "cloudAccountId": "%s",
                 "resourceId": "bm-01", "product": "baremetal.m1", "state": "REFUSED",
                 "periodStart": "2026-10-10T03:00:00Z", "periodEnd": "2027-01-10T03:00:00Z", "autoRenew": true}
                """.formatted(account.id(), term, account.cloudAccountId()));
    }
}
