-- An enterprise account centre (E-1): the enterprise, led by the billing account of its management account. Whoever changes
-- who belongs to it, who pays for whom in it or who manages whose account, locks its row before any account.
create table enterprise (
    enterprise_id            text        primary key,
    management_account       bigint      not null,
    management_cloud_account text        not null,
    name                     text        not null,
    state                    text        not null check (state in ('APPLIED', 'ACTIVE', 'REJECTED')),
    applied_at               timestamptz not null,
    applied_by               text        not null,
    decided_at               timestamptz,
    decided_by               text,
    reason                   text,
    check ((state = 'APPLIED') = (decided_at is null))
);

-- An account leads one enterprise at most.
create unique index enterprise_of_account on enterprise (management_account) where state <> 'REJECTED';

-- A relation of a member to an enterprise, from its invitation on (E-3). It is changed only while the member's account is
-- locked. What is still CONFIRMING at expires_at is open no more, also before the row says so.
create table enterprise_relation (
    relation_id        text        primary key,
    enterprise_id      text        not null references enterprise,
    billing_account_id bigint      not null,
    cloud_account_id   text        not null,
    policy             text        not null check (policy in ('FINANCIAL_MANAGEMENT', 'TRUSTEESHIP')),
    features           text        not null,
    permissions        text        not null,
    state              text        not null check (state in ('CONFIRMING', 'ACTIVE', 'REJECTED', 'CANCELED_BY_MEMBER',
                                                             'CANCELED_BY_MAIN', 'EXPIRED', 'DISSOLVED')),
    invited_at         timestamptz not null,
    expires_at         timestamptz not null,
    established_at     timestamptz,
    ended_at           timestamptz,
    check (established_at is not null or state not in ('ACTIVE', 'DISSOLVED')),
    check ((ended_at is null) = (state in ('CONFIRMING', 'ACTIVE')))
);

create index enterprise_relation_newest on enterprise_relation (enterprise_id, invited_at desc);
create index enterprise_relation_of_account on enterprise_relation (billing_account_id);
-- A member belongs to one enterprise (E-6), and is asked by each once at a time.
create unique index enterprise_relation_active on enterprise_relation (billing_account_id) where state = 'ACTIVE';
create unique index enterprise_relation_open on enterprise_relation (enterprise_id, billing_account_id)
    where state = 'CONFIRMING';

-- Who has asked for a payer link (E-14); the links of registrations have nobody.
alter table payer_link add column requested_by text;
