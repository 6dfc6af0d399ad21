-- What is due by a threshold stands for usage of months and scopes, which are invoiced one by one (W-13): what was unbilled of
-- each when the threshold was reached, as far as no invoice has taken it since. up_to stays their sum, for a version that
-- knows nothing else.
alter table threshold_due
    add column usage jsonb not null default '{}';

update threshold_due d
set usage = (select jsonb_object_agg(b.dimension, b.amount) from balance b
             where b.billing_account_id = d.billing_account_id and b.currency = d.currency
               and b.book_account = 'UNBILLED' and b.amount > 0)
where d.rest > 0
  and exists (select 1 from balance b
              where b.billing_account_id = d.billing_account_id and b.currency = d.currency
                and b.book_account = 'UNBILLED' and b.amount > 0);
