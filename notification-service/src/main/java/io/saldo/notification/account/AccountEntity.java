package io.saldo.notification.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row of an account. */
@Entity
@Table(name = "account")
class AccountEntity {
    @Id
    @Column(name = "billing_account_id")
    long billingAccountId;

    long version;

    @Column(name = "partner_id")
    String partnerId;

    String data;
}
