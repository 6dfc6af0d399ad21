-- payment-service alone gives a way back up after 42 days, and tells of it (O-11).
delete from due_row where kind = 'order-refund-limit';
