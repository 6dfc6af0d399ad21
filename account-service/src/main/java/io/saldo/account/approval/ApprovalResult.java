package io.saldo.account.approval;

/** An approval as it stands after a decision, or the reason why nothing was decided. */
sealed interface ApprovalResult permits Approval, ApprovalRejection {}
