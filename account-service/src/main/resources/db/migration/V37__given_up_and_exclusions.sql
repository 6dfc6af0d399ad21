-- payment-service alone gives a way back up after 42 days, and tells of it (O-11).
delete from due_row where kind = 'order-refund-limit';

-- The products that a general voucher or coupon is not good for, separated by blanks as the other lists are (V-2).
alter table voucher add column exclusions text not null default '';
