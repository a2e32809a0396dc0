-- Contents of models, tables and forms, each once under its SHA-256; nothing is ever removed.
create table process_file (
    hash    varchar(64) not null primary key,
    content longblob    not null
);

-- What somebody wants to change, why, and what the second person said.
create table process_draft (
    id           bigint        not null auto_increment primary key,
    author       varchar(80)   not null,
    reason       varchar(5000) not null,
    submitted_at datetime(6)   not null,
    state        varchar(10)   not null,
    approver     varchar(80),
    decision     varchar(5000),
    decided_at   datetime(6)
);

-- The files of a draft, and what was in force when it was drafted.
create table process_draft_file (
    draft_id  bigint       not null,
    name      varchar(150) not null,
    hash      varchar(64)  not null,
    base_hash varchar(64),
    primary key (draft_id, name),
    constraint fk_process_draft_file_draft foreign key (draft_id) references process_draft (id),
    constraint fk_process_draft_file_content foreign key (hash) references process_file (hash)
);

-- What began to hold, for all or for one instansi, in its order.
create table process_activation (
    id           bigint      not null auto_increment primary key,
    kind         varchar(15) not null,
    instansi     varchar(60),
    draft_id     bigint,
    restored     bigint,
    deployment   varchar(64) not null,
    actor        varchar(80) not null,
    reason       varchar(5000),
    activated_at datetime(6) not null,
    constraint fk_process_activation_draft foreign key (draft_id) references process_draft (id)
);

create table process_activation_file (
    activation_id bigint       not null,
    name          varchar(150) not null,
    hash          varchar(64)  not null,
    primary key (activation_id, name),
    constraint fk_process_activation_file_of foreign key (activation_id) references process_activation (id),
    constraint fk_process_activation_file_content foreign key (hash) references process_file (hash)
);

-- What the last release brought.
create table process_shipped (
    name varchar(150) not null primary key,
    hash varchar(64)  not null
);

-- Whoever holds this row activates; the others wait.
create table process_turn (
    id int not null primary key
);
insert into process_turn (id) values (1);

-- Running cases that go over to what is in force; it goes on where this row stands, on any node.
create table process_move (
    id            bigint      not null auto_increment primary key,
    activation_id bigint      not null,
    asked_by      varchar(80) not null,
    asked_at      datetime(6) not null,
    last_case     varchar(16) not null,
    moved         int         not null,
    failed        int         not null,
    finished_at   datetime(6),
    constraint fk_process_move_activation foreign key (activation_id) references process_activation (id)
);
create index ix_process_move_open on process_move (finished_at, id);
