-- What signs the links in mails: made here once, the same for all instances.
create table link_key (
    one boolean primary key default true check (one),
    key text    not null
);

insert into link_key (key) values (gen_random_uuid() || '.' || gen_random_uuid());

-- What somebody does not want any more, said by the link in a mail; legal notices come all the same.
create table opt_out (
    billing_account_id bigint      not null,
    email              text        not null,
    subscription       text        not null,
    since              timestamptz not null,
    primary key (billing_account_id, email, subscription)
);

alter table delivery add column unsubscribe text;
