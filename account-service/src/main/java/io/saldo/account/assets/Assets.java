package io.saldo.account.assets;

/** What an account has and owes; the kind of account decides which figures there are. */
public sealed interface Assets permits DirectAssets, EcosystemAssets {}
