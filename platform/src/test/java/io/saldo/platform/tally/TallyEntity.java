package io.saldo.platform.tally;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row that the tests of platform work on; its service counts things per account. */
@Entity
@Table(name = "tally")
class TallyEntity {
    @Id
    @Column(name = "billing_account_id")
    long billingAccountId;

    long total;
}
