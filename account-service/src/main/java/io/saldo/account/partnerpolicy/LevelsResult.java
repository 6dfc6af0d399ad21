package io.saldo.account.partnerpolicy;

import io.saldo.platform.money.Money;
import java.util.List;

/** The levels of an account, or the reason why they are not changed. */
sealed interface LevelsResult permits LevelsResult.Set, PartnerRejection {

    /** The levels are as wanted, the highest first. */
    record Set(List<Money> levels) implements LevelsResult {}
}
