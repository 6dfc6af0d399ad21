package io.saldo.account.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a customer has chosen about write-off. */
@Entity
@Table(name = "write_off_setting")
class WriteOffSettingEntity {

    @Id
    @Column(name = "billing_account_id")
    long billingAccountId;

    boolean automatic;

    @Column(name = "previous_bills")
    boolean previousBills;
}
