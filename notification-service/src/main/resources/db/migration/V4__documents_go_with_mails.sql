-- Printed documents that go with mails, in the language that they were sent in; kept for two weeks.
create table document (
    billing_account_id bigint      not null,
    invoice_id         text        not null,
    locale             text        not null,
    pdf                bytea       not null,
    received_at        timestamptz not null default now(),
    primary key (billing_account_id, invoice_id)
);

create index document_received on document (received_at);

-- The document that goes with a mail; until it is here the mail waits for it, but only so long.
alter table delivery add column document text;
alter table delivery add column waits boolean not null default false;

create index delivery_waiting on delivery (about_account_id, document) where waits;
