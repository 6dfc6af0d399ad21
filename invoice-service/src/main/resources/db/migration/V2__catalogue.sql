-- Provider-wide data. Changes of prices lock their product, so that no two that overlap can pass each other.
create table product (
    code              text    primary key,
    version           bigint  not null default 1,
    name              text    not null,
    unit              text    not null,
    category          text    not null,
    counts_in_ongoing boolean not null,
    marketplace       boolean not null,
    tax_class         text    not null
);

create table price (
    id         text            primary key,
    product    text            not null references product,
    currency   char(3)         not null,
    model      text            not null,
    unit_price numeric(38, 18) not null,
    valid_from timestamptz     not null,
    valid_to   timestamptz
);

create index price_product on price (product, currency, valid_from);

create table tax_rule (
    id            text            primary key,
    version       bigint          not null default 1,
    name          text            not null,
    country       char(2)         not null,
    tax_class     text            not null,
    rate          numeric(38, 18) not null,
    base_fraction text            not null,
    rounding      text            not null,
    inclusive     boolean         not null,
    valid_from    date            not null,
    valid_to      date
);

create table legal_entity (
    code          text   primary key,
    version       bigint not null default 1,
    name          text   not null,
    tax_id        text   not null,
    address       text   not null,
    time_zone     text   not null,
    series_prefix text   not null unique
);

-- Indonesian VAT (rules I-12): 12% on 11/12 of the price since 2025, luxury goods on all of it, 11% before.
insert into tax_rule (id, name, country, tax_class, rate, base_fraction, rounding, inclusive, valid_from, valid_to)
values ('ppn-2022', 'PPN', 'ID', 'STANDARD', 0.11, '1/1', 'DOWN', false, '2022-04-01', '2025-01-01'),
       ('ppn-2025', 'PPN', 'ID', 'STANDARD', 0.12, '11/12', 'DOWN', false, '2025-01-01', null),
       ('ppn-luxury-2022', 'PPN', 'ID', 'LUXURY', 0.11, '1/1', 'DOWN', false, '2022-04-01', '2025-01-01'),
       ('ppn-luxury-2025', 'PPN', 'ID', 'LUXURY', 0.12, '1/1', 'DOWN', false, '2025-01-01', null);

insert into legal_entity (code, name, tax_id, address, time_zone, series_prefix)
values ('SALDO', 'Saldo', '00.000.000.0-000.000', 'Jakarta', 'Asia/Jakarta', 'SLD');

-- The others hear of the first data as they hear of every later change.
insert into outbox (shard, topic, key, headers, payload)
select 0, 'reference.changed', first.key,
       json_build_object('ce_specversion', '1.0', 'ce_id', 'seed-' || first.key, 'ce_source', '/invoice-service',
                         'ce_type', 'reference.changed', 'ce_subject', first.key, 'ce_time', '2024-01-01T00:00:00Z',
                         'ce_dataschema', 'https://saldo.dev/contracts/events/reference.changed/v1',
                         'content-type', 'application/json')::text,
       convert_to(first.payload::text, 'UTF8')
from (select 'TAX_RULE:' || id as key,
             json_strip_nulls(json_build_object(
                 'kind', 'TAX_RULE', 'id', id, 'version', 1, 'validFrom', valid_from, 'validTo', valid_to,
                 'removed', false, 'value', json_build_object(
                     'name', name, 'country', country, 'taxClass', tax_class, 'rate', trim_scale(rate)::text,
                     'baseFraction', base_fraction, 'rounding', rounding, 'inclusive', inclusive))) as payload
      from tax_rule
      union all
      select 'LEGAL_ENTITY:' || code,
             json_build_object(
                 'kind', 'LEGAL_ENTITY', 'id', code, 'version', 1, 'removed', false, 'value', json_build_object(
                     'name', name, 'taxId', tax_id, 'address', address, 'timeZone', time_zone,
                     'seriesPrefix', series_prefix))
      from legal_entity) as first;
