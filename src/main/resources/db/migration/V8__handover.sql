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

-- What those who were told of a rung did about it; what they wrote is the entry of the conversation.
alter table escalation_rung add column answer varchar(30);
alter table escalation_rung add column answer_entry bigint;
alter table escalation_rung add column answered_by varchar(80);
alter table escalation_rung add column answered_at datetime(6);
