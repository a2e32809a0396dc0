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
