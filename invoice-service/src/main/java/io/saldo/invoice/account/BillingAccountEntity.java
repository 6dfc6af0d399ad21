package io.saldo.invoice.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row of a billing account that every use case locks first. */
@Entity
@Table(name = "billing_account")
class BillingAccountEntity {
    @Id
    @Column(name = "billing_account_id")
    long billingAccountId;

    long version;

    /** The month that the next run closes. */
    @Column(name = "next_month")
    String nextMonth;

    /** The last {@code account.changed}, as JSON. */
    String state;
}
