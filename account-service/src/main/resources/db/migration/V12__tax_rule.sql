-- What invoice-service has told of its tax rules and products, as far as estimated tax needs it (A-6).
create table tax_rule (
    id            text    primary key,
    version       bigint  not null,
    valid_from    date    not null,
    valid_to      date,
    removed       boolean not null,
    country       text    not null,
    tax_class     text    not null,
    rate          text    not null,
    base_fraction text    not null,
    inclusive     boolean not null
);

create table product_tax (
    product   text   primary key,
    version   bigint not null,
    tax_class text   not null
);

-- Indonesia's PPN (I-12), until invoice-service has told its rules: version 0 gives way to any rule that was told.
insert into tax_rule (id, version, valid_from, valid_to, removed, country, tax_class, rate, base_fraction, inclusive)
values ('ppn-2022', 0, date '2022-04-01', date '2025-01-01', false, 'ID', 'STANDARD', '0.11', '1/1', false),
       ('ppn-2025', 0, date '2025-01-01', null, false, 'ID', 'STANDARD', '0.12', '11/12', false);
