-- What an operator asks for: the few pieces of scheduled work that have failed.
create index due_row_failed on due_row (billing_account_id, kind) where attempts > 0;
