package io.saldo.account.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

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

    /** The one that runs; while it does, nothing settles by itself (W-12). */
    @Column(name = "unified_settlement")
    @Nullable String unifiedSettlement;
}
