-- The document of an account waits for those of the accounts before it (ADR 50): the last of what is still to be done.
create index due_row_turn on due_row (kind, due_at, billing_account_id) where not parked and attempts = 0;
