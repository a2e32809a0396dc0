-- The second factor of officers: the secret of an app, sealed, and the time step of the last code that was accepted.
create table second_factor (
    username  varchar(80)    not null primary key,
    secret    varbinary(200) not null,
    key_id    bigint         not null,
    last_step bigint         not null,
    since     datetime(6)    not null
);

create index ix_second_factor_key_id on second_factor (key_id);

-- Codes on paper, as keyed fingerprints: one that is used is deleted.
create table recovery_code (
    username varchar(80) not null,
    code_mac varchar(64) not null,
    primary key (username, code_mac)
);

-- Tokens of programs, as keyed fingerprints.
create table access_token (
    id         bigint       not null auto_increment primary key,
    username   varchar(80)  not null,
    label      varchar(80)  not null,
    token_mac  varchar(64)  not null,
    created_at datetime(6)  not null,
    expires_at datetime(6)  not null,
    constraint uq_access_token unique (token_mac)
);

create index ix_access_token_username on access_token (username);

-- A request may also be that an account begins anew with its second factor; then no role is named.
alter table role_request add column wish varchar(20) not null default 'ROLE';
alter table role_request modify column team varchar(80) null;
