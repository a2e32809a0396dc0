-- A case. It must never be handled by the unit that it is about (reported_unit); since when its unit has it, and how often
-- it was disposed, is known here; who holds it now, too.
create table complaint (
    id                 bigint        not null auto_increment primary key,
    version            bigint        not null,
    tracking_number    varchar(16)   not null,
    title              varchar(150)  not null,
    text               varchar(5000) not null,
    complaint_class    varchar(40),
    category           varchar(40),
    district           varchar(60),
    address            varchar(300),
    latitude           double precision,
    longitude          double precision,
    occurred_on        date,
    channel            varchar(200)  not null,
    anonymous          boolean       not null,
    confidential       boolean       not null,
    priority           varchar(10)   not null,
    reporter_id        varchar(36)   not null,
    status             varchar(30)   not null,
    instansi           varchar(60)   not null,
    unit               varchar(60),
    reported_unit      varchar(60),
    disposed_at        datetime(6),
    dispositions       int           not null,
    held_as            varchar(10),
    held_by            varchar(60),
    held_since         datetime(6),
    return_to          varchar(60),
    upheld_returns     int           not null,
    duplicate_of       varchar(16),
    filed_at           datetime(6)   not null,
    followed_up_at     datetime(6),
    ended_at           datetime(6),
    ended_by           varchar(10),
    archive_reason     varchar(30),
    rating             int,
    constraint uq_complaint_tracking_number unique (tracking_number)
);
create index ix_complaint_instansi_status on complaint (instansi, status, id);
create index ix_complaint_unit_status on complaint (unit, status, id);
create index ix_complaint_duplicate_of on complaint (duplicate_of);

create table conversation_entry (
    id              bigint        not null auto_increment primary key,
    tracking_number varchar(16)   not null,
    at              datetime(6)   not null,
    kind            varchar(30)   not null,
    author          varchar(10)   not null,
    agency          varchar(60),
    username        varchar(80),
    audience        varchar(10)   not null,
    text            varchar(5000),
    other_case      varchar(16)
);
create index ix_conversation_entry_case on conversation_entry (tracking_number, id);

-- Who held a case: intervals that ended are rows of their own and never change. Days are counted when they are read.
create table case_holding (
    id              bigint       not null auto_increment primary key,
    tracking_number varchar(16)  not null,
    held_as         varchar(10)  not null,
    agency          varchar(60),
    charged_to      varchar(60),
    held_from       datetime(6)  not null,
    held_until      datetime(6)  not null
);
create index ix_case_holding_case on case_holding (tracking_number, id);
create index ix_case_holding_charged on case_holding (charged_to, held_until);

-- One row for each case whose reporter was asked, or wished: the unique constraint lets a hand-over happen once.
create table handover (
    id              bigint      not null auto_increment primary key,
    version         bigint      not null,
    tracking_number varchar(16) not null,
    asked_at        datetime(6),
    refused_at      datetime(6),
    handed_over_at  datetime(6),
    with_identity   boolean     not null,
    accepted_at     datetime(6),
    accepted_by     varchar(80),
    constraint uq_handover unique (tracking_number)
);

-- Who asked to know an anonymous reporter, why, what the custodian decided, and when the identity was shown.
create table identity_request (
    id              bigint      not null auto_increment primary key,
    version         bigint      not null,
    tracking_number varchar(16) not null,
    requester       varchar(80) not null,
    reason          varchar(5000) not null,
    asked_at        datetime(6) not null,
    state           varchar(10) not null,
    custodian       varchar(80),
    decision        varchar(5000),
    decided_at      datetime(6),
    shown_at        datetime(6)
);

create index ix_identity_request_case on identity_request (tracking_number);
create index ix_identity_request_state on identity_request (state, id);
