-- The low balance alert of an account: what the customer wants, and how far the present run of alerts has got.
create table low_balance (
    billing_account_id bigint  primary key,
    enabled            boolean not null,
    currency           char(3) not null,
    threshold          bigint  not null,
    run_out            boolean not null,
    occurrence         int     not null,
    last_alert_day     date,
    episode_id         text
);

-- The latest overdue episode of an account; durations in microseconds. command_version counts over all commands to the
-- cloud platform, so it never starts anew.
create table overdue_episode (
    billing_account_id bigint  primary key,
    episode_id         text    not null,
    currency           char(3) not null,
    phase              text    not null,
    since              timestamptz,
    postponed_since    timestamptz,
    suspended_at       timestamptz,
    reason             text,
    warnings           int     not null,
    released_at        timestamptz,
    ended_at           timestamptz,
    grace_amount       bigint,
    grace_micros       bigint,
    used_micros        bigint  not null,
    postponed_micros   bigint  not null,
    notice_occurrence  int     not null,
    notice_day         date    not null,
    command_version    bigint  not null
);
