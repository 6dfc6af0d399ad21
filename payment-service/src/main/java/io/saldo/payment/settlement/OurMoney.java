package io.saldo.payment.settlement;

import io.saldo.platform.money.Money;

/** What we know of a transaction that a company has settled; done when it has come so far with us, too. */
record OurMoney(String paymentId, Money amount, boolean done) {}
