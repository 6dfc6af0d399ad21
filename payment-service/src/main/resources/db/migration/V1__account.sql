-- The copy of an account that account-service last told us. The row is what every change of an order locks first.
create table account (
    billing_account_id bigint primary key,
    version            bigint not null,
    partner_id         text,
    data               text   not null
);

-- Who manages it: rights are decided from this and the token.
create table account_manager (
    billing_account_id bigint not null references account,
    cloud_account_id   text   not null,
    kind               text   not null,
    primary key (billing_account_id, cloud_account_id)
);

-- Dated tax rules; the newest version of an id replaces the older ones. A removed rule stays, so that an older record
-- of it does not come back.
create table tax_rule (
    id            text primary key,
    version       bigint  not null,
    valid_from    date    not null,
    valid_to      date,
    removed       boolean not null default false,
    country       char(2) not null,
    tax_class     text    not null,
    rate          text    not null,
    base_fraction text    not null,
    inclusive     boolean not null
);

-- Indonesia's PPN (I-12), until invoice-service has told its rules: version 0 gives way to any rule that was told.
insert into tax_rule (id, version, valid_from, valid_to, country, tax_class, rate, base_fraction, inclusive)
values ('ppn-2022', 0, date '2022-04-01', date '2025-01-01', 'ID', 'STANDARD', '0.11', '1/1', false),
       ('ppn-2025', 0, date '2025-01-01', null, 'ID', 'STANDARD', '0.12', '11/12', false);
