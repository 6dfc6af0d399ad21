-- When the newest state of what is due was heard of: a payment before that is in its rest.
alter table payment_due add column told_at timestamptz;
-- When a company was first asked for a charge, by real time: its keys against doubles last for a day.
alter table payment_charge add column asked_at timestamptz;
