package io.saldo.account.partner;

import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What partners have forbidden their customers; changed only while the account is locked. */
@Singleton
public class PartnerPolicyStore {

    private static final String SAVE = """
            insert into partner_policy (billing_account_id, frozen, purchase_ban, freeze_episode)
            values (:account, :frozen, :ban, :episode)
            on conflict (billing_account_id) do update
            set frozen = excluded.frozen, purchase_ban = excluded.purchase_ban, freeze_episode = excluded.freeze_episode
            """;

    /** What is forbidden, and the name that the commands of a freeze bear. */
    public record Bans(boolean frozen, boolean purchaseBan, Optional<String> freezeEpisode) {
        public static final Bans NONE = new Bans(false, false, Optional.empty());
    }

    /** Only ecosystem accounts have a partner; for others nobody asks. */
    public Uni<Bans> of(BillingAccount account) {
        return account.profile().type() != AccountType.ECOSYSTEM
                ? Uni.createFrom().item(Bans.NONE)
                : Sql.of("select * from partner_policy where billing_account_id = :account")
                        .with("account", account.id().value())
                        .one(row -> new Bans(
                                row.flag("frozen"), row.flag("purchase_ban"), row.optionalText("freeze_episode")))
                        .map(found -> found.orElse(Bans.NONE));
    }

    /** Those of them whose services their partner has stopped. */
    public Uni<Set<AccountId>> frozen(Collection<BillingAccount> accounts) {
        List<AccountId> asked = accounts.stream()
                .filter(account -> account.profile().type() == AccountType.ECOSYSTEM)
                .map(BillingAccount::id)
                .toList();
        return asked.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : Sql.of("select billing_account_id from partner_policy"
                                + " where frozen and billing_account_id = any(cast(:accounts as bigint[]))")
                        .with("accounts", asked.stream().map(AccountId::value).toArray(Long[]::new))
                        .list(row -> row.accountId("billing_account_id"))
                        .map(Set::copyOf);
    }

    public Uni<Integer> save(AccountId account, Bans bans) {
        return Sql.of(SAVE)
                .with("account", account.value())
                .with("frozen", bans.frozen())
                .with("ban", bans.purchaseBan())
                .with("episode", bans.freezeEpisode().orElse(null))
                .update();
    }
}
