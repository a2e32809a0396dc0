-- Who asked that an account gets a role or loses it, why, and what the second person decided.
create table role_request (
    id         bigint        not null auto_increment primary key,
    username   varchar(80)   not null,
    team       varchar(80)   not null,
    requester  varchar(80)   not null,
    reason     varchar(5000) not null,
    asked_at   datetime(6)   not null,
    state      varchar(10)   not null,
    checker    varchar(80),
    decision   varchar(5000),
    decided_at datetime(6)
);

create index ix_role_request_state on role_request (state, id);
create index ix_role_request_account on role_request (username, state);

-- What was refused or failed again within the hour: one row for each account and door, noted in the journal when it is over.
create table audit_repetition (
    deed      varchar(40)  not null,
    actor     varchar(100) not null,
    chain     varchar(60)  not null,
    subject   varchar(100) not null,
    in_hour   datetime(6)  not null,
    happened  int          not null,
    primary key (deed, actor, chain, subject, in_hour)
);

create index ix_audit_repetition_hour on audit_repetition (in_hour);
