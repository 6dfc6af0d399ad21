-- A card or wallet that its company keeps for us: a token stands for it, its number is never here. setup_url is the page
-- on which the holder hands it over; check_wanted: the worker is to ask how that stands.
create table payment_method (
    billing_account_id bigint      not null references account,
    method_id          text        not null unique,
    state              text        not null,
    channel            text        not null,
    gateway_account    text        not null references gateway_account,
    return_url         text,
    setup_url          text,
    kind               text,
    label              text,
    token              text,
    is_default         boolean     not null default false,
    chargeable         boolean     not null default false,
    threshold          bigint,
    threshold_currency char(3),
    check_wanted       boolean     not null default false,
    check_attempts     int         not null default 0,
    check_not_before   timestamptz,
    next_check_at      timestamptz,
    created_at         timestamptz not null,
    primary key (billing_account_id, method_id)
);

create unique index payment_method_default on payment_method (billing_account_id) where is_default;
create index payment_method_check on payment_method (method_id) where check_wanted;

-- How often the methods of an account were told of.
create table payment_methods_version (
    billing_account_id bigint primary key references account,
    version            bigint not null
);

-- The tries to charge a due item to a saved method (S-10).
alter table payment_due add column tries int not null default 0;
alter table payment_due add column first_try_at timestamptz;
alter table payment_due add column next_try_at timestamptz;

create index payment_due_try on payment_due (billing_account_id, next_try_at) where next_try_at is not null;

-- One try: a payment whose order is a charge. wanted: the worker is to call its company, under the payment's id.
create table payment_charge (
    billing_account_id bigint  not null,
    payment_id         text    not null,
    method_id          text    not null,
    try                int     not null,
    next_try_at        timestamptz,
    wanted             boolean not null,
    attempts           int     not null default 0,
    not_before         timestamptz,
    primary key (billing_account_id, payment_id),
    foreign key (billing_account_id, payment_id) references payment_order
);

create index payment_charge_wanted on payment_charge (payment_id) where wanted;
