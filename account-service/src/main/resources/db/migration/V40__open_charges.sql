-- Since when a running charge has had something that no invoice has taken; before, the last accrual said so.
alter table running_charge
    add column open_since timestamptz;
