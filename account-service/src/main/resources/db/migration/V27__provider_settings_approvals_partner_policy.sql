-- The provider's settings; the row is locked while the setting changes, and its version goes into the event (C-8).
create table provider_setting (
    name    text   primary key,
    version bigint not null default 0
);
insert into provider_setting (name)
values ('collection-window'), ('approval-limits'), ('settlement-currencies'), ('minimum-payment'), ('grace'),
       ('retention-hours'), ('tag-keys'), ('default-billing-type'), ('default-time-zone');

-- What a setting is from a day on, in JSON; without a row it is what the code says.
create table provider_setting_value (
    name       text        not null references provider_setting,
    valid_from date        not null,
    value      text        not null,
    set_at     timestamptz not null,
    actor      text        not null,
    reason     text        not null,
    primary key (name, valid_from)
);

-- How long after the suspension the data is kept, frozen with the grace when an episode begins (S-23, S-24).
alter table overdue_episode add column retention_hours int not null default 360;

-- What operators want to do above their limit (A-15), with the request as it was made.
create table approval (
    approval_id        text        primary key,
    approval_no        bigint      generated always as identity unique,
    deed               text        not null,
    billing_account_id bigint,
    object             text        not null,
    request            text        not null,
    currency           char(3)     not null,
    amount             bigint      not null,
    asker              text        not null,
    asker_subject      text        not null,
    asked_at           timestamptz not null,
    reason             text        not null,
    state              text        not null check (state in ('OPEN', 'APPROVED', 'REJECTED')),
    alone              boolean     not null,
    decided_by         text,
    decided_at         timestamptz,
    decision_reason    text,
    refusal_type       text,
    refusal_detail     text,
    refused_at         timestamptz
);
-- While a change of a limit awaits approval, another is refused (K-4).
create unique index approval_alone on approval (deed, object) where state = 'OPEN' and alone;

-- What operators have done without an approver, so that the sum of a person's day is known (A-15).
create table operator_deed (
    deed_no  bigint  generated always as identity primary key,
    subject  text    not null,
    deed     text    not null,
    day      date    not null,
    currency char(3) not null,
    amount   bigint  not null check (amount > 0)
);
create index operator_deed_day on operator_deed (subject, deed, day, currency);

-- What a partner has set for its customer (Q-5); whether it shuts down at once stands in suspension_benefit. The episode is
-- the name that the commands of a freeze bear.
create table partner_policy (
    billing_account_id bigint  primary key,
    frozen             boolean not null,
    purchase_ban       boolean not null,
    freeze_episode     text
);

-- The levels of quota at which a partner wants a word (L-12); armed while available credit has been at or above it.
create table quota_level (
    billing_account_id bigint  not null,
    currency           char(3) not null,
    level              bigint  not null check (level >= 0),
    armed              boolean not null,
    primary key (billing_account_id, level)
);
