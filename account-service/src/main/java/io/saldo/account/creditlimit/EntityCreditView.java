package io.saldo.account.creditlimit;

import io.saldo.platform.money.Money;

/** The credit of an entity, what its accounts have of it, and what is left. */
public record EntityCreditView(String registrationNumber, Money credit, Money allocated, Money unallocated) {

    static EntityCreditView of(String number, EntityCredit credit) {
        return new EntityCreditView(number, credit.credit(), credit.allocated(), credit.unallocated());
    }
}
