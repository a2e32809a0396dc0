-- Sessions of visitors, shared by all nodes. Names and columns are Spring Session's; the attributes are sealed.
create table SPRING_SESSION (
    PRIMARY_ID            char(36)    not null primary key,
    SESSION_ID            char(36)    not null,
    CREATION_TIME         bigint      not null,
    LAST_ACCESS_TIME      bigint      not null,
    MAX_INACTIVE_INTERVAL int         not null,
    EXPIRY_TIME           bigint      not null,
    PRINCIPAL_NAME        varchar(100),
    constraint uq_session_id unique (SESSION_ID)
);
create index ix_session_expiry on SPRING_SESSION (EXPIRY_TIME);
create index ix_session_principal on SPRING_SESSION (PRINCIPAL_NAME);

create table SPRING_SESSION_ATTRIBUTES (
    SESSION_PRIMARY_ID char(36)     not null,
    ATTRIBUTE_NAME     varchar(200) not null,
    ATTRIBUTE_BYTES    mediumblob   not null,
    primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
    constraint fk_session_attribute foreign key (SESSION_PRIMARY_ID)
        references SPRING_SESSION (PRIMARY_ID) on delete cascade
);

-- How often somebody tried in vain, shared by all nodes: a bucket fills by one with each try and leaks with time.
-- Its name is a keyed fingerprint: neither accounts nor addresses can be read here.
create table leaky_bucket (
    bucket     varchar(64) not null primary key,
    content    double      not null,
    changed_at bigint      not null
);
create index ix_leaky_bucket_changed on leaky_bucket (changed_at);

-- Officers whose password somebody else has given them: they choose their own before they do anything else.
create table first_password (
    username varchar(80) not null primary key
);

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
