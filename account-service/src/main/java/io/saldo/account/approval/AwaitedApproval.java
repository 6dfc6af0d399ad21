package io.saldo.account.approval;

/** What a deed above its limit answers (202): the approval that it awaits. */
public record AwaitedApproval(String approvalId) {}
