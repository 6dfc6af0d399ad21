package io.saldo.notification.message;

import java.util.Optional;

/**
 * Whose messages a caller may see: those of all accounts, of a partner's accounts, or of the accounts that a cloud
 * account manages. {@code reader} is the person who has read or not.
 */
record Audience(String reader, boolean everybody, Optional<String> partnerId, Optional<String> cloudAccountId) {}
