-- What is open of a bill stands beside it, so that a write-off reads the open bills and not all; late_told: that it is late
-- has been said (W-14).
alter table bill add column rest bigint not null default 0;
alter table bill add column late_told boolean not null default false;
update bill set rest = total - (select coalesce(sum(c.amount), 0) from bill_cover c
                                where c.billing_account_id = bill.billing_account_id and c.bill_id = bill.bill_id);
create index bill_open on bill (billing_account_id) where rest > 0;
create index bill_newest on bill (billing_account_id, created_at desc, bill_id desc);
create index bill_cover_refund on bill_cover (billing_account_id, source_id) where asset = 'CREDIT_REFUND';

-- Lists of accounts are newest first; movements and statements are of a time.
create index billing_account_newest on billing_account (created_at desc, billing_account_id desc);
create index ledger_transaction_booked on ledger_transaction (billing_account_id, booked_at);
