-- The commands to the cloud platform, as they were told, and what it has answered. Only the highest version of an account
-- counts: the platform obeys that, and that alone is sent again. Changed only under the account's lock.
create table service_command (
    billing_account_id bigint      not null,
    version            bigint      not null,
    command_id         text        not null,
    topic              text        not null,
    command            text        not null,
    told_at            timestamptz not null,
    sent               int         not null,
    acknowledged_at    timestamptz,
    done               boolean,
    failed             text,
    primary key (billing_account_id, version),
    unique (billing_account_id, command_id)
);
