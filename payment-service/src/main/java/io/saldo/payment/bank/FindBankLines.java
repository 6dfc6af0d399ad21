package io.saldo.payment.bank;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** Shows the lines of bank statements, those imported last first. */
@Singleton
class FindBankLines {

    private static final String PAGE = """
            select u.id, u.resolved_to, u.resolved_payment_id, l.*, o.billing_account_id,
                   (select coalesce(string_agg(c.claim_id, ' ' order by c.claim_id), '') from remittance_claim c
                    where c.line_id = u.id and c.state in ('OPEN', 'MATCHED', 'PENDING_REVIEW', 'APPROVED')) as claims
            """ + BankLineStore.LINES + """
            left join payment_order o on o.payment_id = u.resolved_payment_id
            where (l.imported_at, u.id) < (:at, :id) and (:account = '' or l.account = :account)
              and (:state = ''
                   or :state = 'OPEN' and u.resolved_at is null and l.value_date > :returnDue
                   or :state = 'RETURN_DUE' and u.resolved_at is null and l.value_date <= :returnDue
                   or :state = 'RETURNED' and u.resolved_to = 'RETURN'
                   or :state = 'ASSIGNED' and u.resolved_to <> 'RETURN')
            order by l.imported_at desc, u.id desc limit :limit
            """;

    private final BillingClock clock;

    FindBankLines(BillingClock clock) {
        this.clock = clock;
    }

    Uni<List<BankLineView>> page(PageRequest page, String account, String state) {
        var before = Position.before(page);
        LocalDate today = clock.now().atOffset(ZoneOffset.UTC).toLocalDate();
        return Sql.of(PAGE)
                .with("at", before.at())
                .with("id", before.id())
                .with("account", account)
                .with("state", state)
                .with("returnDue", today.minusDays(LineState.DAYS))
                .with("limit", page.rowsToRead())
                .list(row -> view(row, today));
    }

    static String position(BankLineView last) {
        return new Position(last.importedAt(), last.id()).toString();
    }

    private static BankLineView view(Row row, LocalDate today) {
        BankLine line = BankLineStore.line(row);
        return new BankLineView(
                row.text("id"),
                line.account(),
                line.bankReference(),
                line.valueDate(),
                line.amount(),
                line.payerName(),
                line.payerAccount(),
                line.text(),
                LineState.of(row.optionalText("resolved_to"), line.valueDate(), today),
                line.valueDate().plusDays(LineState.DAYS),
                row.instant("imported_at"),
                Arrays.stream(row.text("claims").split(" "))
                        .filter(id -> !id.isEmpty())
                        .toList(),
                row.optionalNumber("billing_account_id").map(AccountId::new),
                row.optionalText("resolved_payment_id"));
    }
}
