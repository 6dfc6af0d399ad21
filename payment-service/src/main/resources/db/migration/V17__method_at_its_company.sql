-- What a company calls the handing over of a method: some can be asked by their own id alone.
alter table payment_method add column gateway_id text;
