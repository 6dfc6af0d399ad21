-- Documents are printed one by one, without a lock and apart from the account's scheduled work; each has its own attempts.
-- Retries are on real time, as those of all work are.
alter table document_to_print
    add column attempts    int         not null default 0,
    add column taken_until timestamptz,
    add column retry_at    timestamptz,
    add column parked      boolean     not null default false,
    add column last_error  text;

create index document_to_print_waiting on document_to_print (attempts, invoice_id) where not parked;
create index document_to_print_failed on document_to_print (invoice_id) where last_error is not null;

delete from due_row where kind = 'document';
