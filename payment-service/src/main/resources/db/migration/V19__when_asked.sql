-- When a company was first asked for a charge, by real time: its keys against doubles last for a day.
alter table payment_charge add column asked_at timestamptz;
