package io.saldo.account.enterprise;

/** An enterprise as it stands, or the reason why it does not come about. */
sealed interface EnterpriseResult permits EnterpriseResult.Kept, EnterpriseRejection {

    /** As it stands afterwards. */
    record Kept(Enterprise enterprise) implements EnterpriseResult {}
}
