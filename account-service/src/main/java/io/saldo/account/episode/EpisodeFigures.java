package io.saldo.account.episode;

import io.saldo.account.credit.Overdue;
import io.saldo.platform.money.Money;

/** What the notices of an episode name: available credit, and what of it is overdue (C-6). */
record EpisodeFigures(Money available, Overdue overdue) {}
