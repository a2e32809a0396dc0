-- A row is the claim to a rung: the unique constraint lets each rung happen exactly once. With it what those who were told
-- did about it; what they wrote is the entry of the conversation.
create table escalation_rung (
    id              bigint       not null auto_increment primary key,
    tracking_number varchar(16)  not null,
    clock_kind      varchar(30)  not null,
    clock_round     int          not null,
    rung            int          not null,
    told            varchar(300) not null,
    raised_at       datetime(6)  not null,
    answer          varchar(30),
    answer_entry    bigint,
    answered_by     varchar(80),
    answered_at     datetime(6),
    constraint uq_escalation_rung unique (tracking_number, clock_kind, clock_round, rung)
);

-- open_key is there as long as the alarm is: the unique constraint lets each cause alarm about a team once at a time.
create table presence_alarm (
    id          bigint        not null auto_increment primary key,
    version     bigint        not null,
    open_key    varchar(130),
    cause       varchar(20)   not null,
    team        varchar(100)  not null,
    told        varchar(300)  not null,
    absent_from date          not null,
    tasks       int           not null,
    oldest_at   datetime(6)   not null,
    next_due_at datetime(6),
    raised_at   datetime(6)   not null,
    answered_at datetime(6),
    answered_by varchar(80),
    answer      varchar(5000),
    ended_at    datetime(6),
    constraint uq_presence_alarm_open unique (open_key)
);
create index ix_presence_alarm_team on presence_alarm (team, id);
