-- What the printed form and a credit note need beside the lines, as it was at the issue: names of products, tax rules,
-- zone and language of the customer. Documents from before have none and are printed with what is known today.
alter table invoice add column snapshot text;

-- The conversion of a document in a settlement currency (X-5); what a credit note lowers, and why.
alter table invoice add column exchange text;
alter table invoice add column refers_to text;
alter table invoice add column reason text;

create index invoice_refers_to on invoice (billing_account_id, refers_to) where refers_to is not null;

-- Documents whose printed form is still to be made and sent.
create table document_to_print (
    billing_account_id bigint not null,
    invoice_id         text   not null,
    primary key (billing_account_id, invoice_id)
);
