package io.saldo.payment.bank;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.PaymentProblems;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.unmatched.KeepUnmatched;
import io.saldo.payment.unmatched.UnmatchedPayment;
import io.saldo.payment.unmatched.UnmatchedPayment.Kind;
import io.saldo.platform.UseCase;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes over lines of bank statements, each once, however often it comes; it is nobody's money yet. */
@UseCase
class ImportLines {

    private final BankAccountStore accounts;
    private final BankLineStore lines;
    private final KeepUnmatched unmatched;
    private final BillingClock clock;

    ImportLines(BankAccountStore accounts, BankLineStore lines, KeepUnmatched unmatched, BillingClock clock) {
        this.accounts = accounts;
        this.lines = lines;
        this.unmatched = unmatched;
        this.clock = clock;
    }

    /** In one order, whatever the file's: two imports of the same lines then wait for each other. */
    @WithTransaction
    Uni<ImportedLines> handle(List<BankLine> all) {
        ImportedLines[] result = {ImportedLines.NONE};
        return mustBeKnown(all)
                .chain(() -> Multi.createFrom()
                        .iterable(inOrder(all))
                        .onItem()
                        .transformToUniAndConcatenate(place -> add(all.get(place))
                                .invoke(known ->
                                        result[0] = known.map(line -> result[0].plusKnown(place, all.get(place), line))
                                                .orElseGet(result[0]::plusNew)))
                        .collect()
                        .last())
                .map(last -> result[0]);
    }

    private Uni<Void> mustBeKnown(List<BankLine> all) {
        Set<String> named = all.stream().map(BankLine::account).collect(Collectors.toSet());
        return accounts.named(named)
                .invoke(known -> {
                    Map<String, BankAccount> byName =
                            known.stream().collect(Collectors.toMap(BankAccount::account, Function.identity()));
                    all.forEach(line -> mustFit(line, Optional.ofNullable(byName.get(line.account()))));
                })
                .replaceWithVoid();
    }

    /** A bank account takes one currency: another one in a line is a wrong column. */
    private static void mustFit(BankLine line, Optional<BankAccount> account) {
        CurrencyUnit currency = account.orElseThrow(() -> PaymentProblems.UNKNOWN_BANK_ACCOUNT.because(
                        "R-5", "There is no bank account " + line.account() + "."))
                .currency();
        if (line.amount().currency() != currency) {
            throw PaymentProblems.UNKNOWN_BANK_ACCOUNT.because(
                    "R-5",
                    "The bank account " + line.account() + " is in " + currency + ", not in "
                            + line.amount().currency() + ".");
        }
    }

    private static List<Integer> inOrder(List<BankLine> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> all.get(place).account())
                        .thenComparing(place -> all.get(place).bankReference())
                        .thenComparing(place -> place))
                .toList();
    }

    /** The line that is there already, if one is. */
    private Uni<Optional<BankLine>> add(BankLine line) {
        GatewayReport report = line.report();
        var nobodys = new UnmatchedPayment(
                Kind.UNMATCHED,
                line.account(),
                line.bankReference(),
                report.merchantOrderId(),
                Optional.empty(),
                report.amount(),
                report.currency(),
                "No claim has got it.",
                report.paidAt());
        return unmatched
                .handle(nobodys, report)
                .chain(() -> lines.add(line, clock.now()))
                .chain(first -> first
                        ? Uni.createFrom().item(Optional.<BankLine>empty())
                        : lines.existing(line.account(), line.bankReference()).map(Optional::of));
    }
}
