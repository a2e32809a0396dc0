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
    channel            varchar(40)   not null,
    anonymous          boolean       not null,
    confidential       boolean       not null,
    priority           varchar(10)   not null,
    reporter_id        varchar(36)   not null,
    status             varchar(30)   not null,
    instansi           varchar(60)   not null,
    unit               varchar(60),
    return_to          varchar(60),
    upheld_returns     int           not null,
    duplicate_of       varchar(16),
    filed_at           datetime(6)   not null,
    answered_at        datetime(6),
    followed_up_at     datetime(6),
    ended_at           datetime(6),
    ended_by           varchar(10),
    archive_reason     varchar(30),
    rating             int,
    constraint uq_complaint_tracking_number unique (tracking_number)
);
create index ix_complaint_instansi_status on complaint (instansi, status, id);
create index ix_complaint_unit_status on complaint (unit, status, id);

create table conversation_entry (
    id              bigint        not null auto_increment primary key,
    tracking_number varchar(16)   not null,
    at              datetime(6)   not null,
    kind            varchar(30)   not null,
    author          varchar(10)   not null,
    agency          varchar(60),
    username        varchar(80),
    audience        varchar(10)   not null,
    text            varchar(5000)
);
create index ix_conversation_entry_case on conversation_entry (tracking_number, id);
