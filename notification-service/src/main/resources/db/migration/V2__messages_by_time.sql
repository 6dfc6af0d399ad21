-- The list of messages runs over several accounts, newest first.
create index delivery_by_time on delivery (billing_account_id, planned_at, id) where channel = 'INTERNAL';
