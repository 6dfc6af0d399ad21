-- A merchant account at a payment company (I-11). Secrets are never here: they come as configuration or files.
create table gateway_account (
    name           text primary key,
    gateway        text not null,
    merchant_code  text not null,
    url            text not null,
    return_url     text,
    expiry_minutes int  not null check (expiry_minutes > 0),
    output_type    text not null
);

-- A way to pay, as the customer chooses it.
create table payment_channel (
    code            text primary key,
    gateway_account text    not null references gateway_account,
    name            text    not null,
    description     text    not null,
    method          text    not null,
    country         char(2),
    enabled         boolean not null
);

-- What a channel takes at least (on the credit, before tax) and costs, per currency (I-6).
create table payment_channel_currency (
    code           text    not null references payment_channel,
    currency       char(3) not null,
    minimum_amount bigint  not null check (minimum_amount >= 0),
    service_fee    bigint  not null check (service_fee >= 0),
    primary key (code, currency)
);
