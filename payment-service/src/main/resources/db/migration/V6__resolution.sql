-- Where an operator has sent money that was in no book (R-10); the row stays, so that a repeat of its callback is known.
alter table unmatched_payment add column paid_at timestamptz;
alter table unmatched_payment add column resolved_to text;
alter table unmatched_payment add column resolved_payment_id text;
alter table unmatched_payment add column resolved_at timestamptz;

drop index unmatched_payment_newest;
create index unmatched_payment_newest on unmatched_payment (received_at, id) where resolved_at is null;
