-- The ledger of facts: rows are inserted and never changed. A row is judged in judged_month (say 202611) with unit.
-- A correction is a row that names the one that it replaces. wording is the keyed fingerprint of the words of a reply,
-- withheld_days are the working days of a class that came too late for the unit.
create table scoring_fact (
    id             bigint       not null auto_increment primary key,
    source_key     varchar(120) not null,
    kind           varchar(30)  not null,
    act            varchar(30)  not null,
    tracking_number varchar(16),
    disposition    int          not null,
    unit           varchar(64)  not null,
    instansi       varchar(64)  not null,
    happened_at    datetime(6)  not null,
    happened_on    date         not null,
    judged_month   int          not null,
    disposed_on    date,
    clock_kind     varchar(30),
    limit_days     int,
    due_on         date,
    twice_on       date,
    own_limit      boolean      not null,
    left_on        date,
    working_days   int,
    substantive    boolean      not null,
    charged_to     varchar(64),
    charged_days   int,
    rating         int,
    counts         boolean      not null,
    corrects       bigint,
    actor          varchar(80),
    reason         varchar(5000),
    recorded_at    datetime(6)  not null,
    wording        varchar(64),
    withheld_days  int,
    constraint uq_scoring_fact_source unique (source_key),
    constraint uq_scoring_fact_corrects unique (corrects),
    constraint scoring_fact_corrects_fact foreign key (corrects) references scoring_fact (id)
);
create index ix_scoring_fact_month on scoring_fact (unit, judged_month, kind);
create index ix_scoring_fact_twice on scoring_fact (unit, twice_on);
create index ix_scoring_fact_wording on scoring_fact (unit, wording, happened_on);
create index ix_scoring_fact_case on scoring_fact (tracking_number, disposition, kind);

-- What holds: neither replaced nor struck out.
create view scoring_fact_in_force as
    select f.* from scoring_fact f
    where f.counts = true and not exists (select 1 from scoring_fact c where c.corrects = f.id);

-- The working days of a month that is over, as they stood when it was first asked for: one 1 or 0 for each day.
create table scoring_month (
    id           bigint      not null auto_increment primary key,
    instansi     varchar(64) not null,
    judged_month int         not null,
    days         varchar(31) not null,
    constraint uq_scoring_month unique (instansi, judged_month)
);

-- The evaluation of an instansi's month, from the first computation to the final board.
create table evaluation (
    id              bigint       not null auto_increment primary key,
    version         bigint       not null,
    instansi        varchar(64)  not null,
    judged_month    int          not null,
    stage           varchar(20)  not null,
    rules_version   varchar(80),
    computed_at     datetime(6),
    reviewed_at     datetime(6),
    reviewed_by     varchar(80),
    review_note     varchar(5000),
    objections_until date,
    final_at        datetime(6),
    constraint uq_evaluation unique (instansi, judged_month)
);

-- A unit's figures and what they came to, as they were published: once when the board was provisional, once when final.
create table evaluation_result (
    id                     bigint      not null auto_increment primary key,
    evaluation             bigint      not null,
    edition                varchar(20) not null,
    unit                   varchar(64) not null,
    yearly_volume          int         not null,
    dispositions           int         not null,
    followed_up            int         not null,
    first_in_time          int         not null,
    completed_in_time      int         not null,
    days_to_follow_up      bigint      not null,
    ratings                int         not null,
    rating_sum             int         not null,
    closed                 int         not null,
    disputes_upheld        int         not null,
    refused_returns        int         not null,
    working_days           int         not null,
    active_days            int         not null,
    beyond_twice_the_limit int         not null,
    identity_leaks         int         not null,
    sham_closures          int         not null,
    index_points           double,
    ranking_points         double,
    band                   varchar(1),
    peer_rank              int,
    constraint uq_evaluation_result unique (evaluation, edition, unit),
    constraint evaluation_result_evaluation foreign key (evaluation) references evaluation (id)
);

-- What is behind the figures of a unit's month, as JSON: kept when the board is computed and when a fact is corrected.
create table evaluation_cases (
    id         bigint      not null auto_increment primary key,
    evaluation bigint      not null,
    unit       varchar(64) not null,
    counted    longtext    not null,
    constraint uq_evaluation_cases unique (evaluation, unit),
    constraint evaluation_cases_evaluation foreign key (evaluation) references evaluation (id) on delete cascade
);

-- What a unit has against its provisional figures.
create table objection (
    id          bigint        not null auto_increment primary key,
    version     bigint        not null,
    evaluation  bigint        not null,
    unit        varchar(64)   not null,
    reason      varchar(5000) not null,
    filed_by    varchar(80)   not null,
    filed_at    datetime(6)   not null,
    accepted    boolean,
    decision    varchar(5000),
    decided_by  varchar(80),
    decided_at  datetime(6),
    constraint uq_objection unique (evaluation, unit),
    constraint objection_evaluation foreign key (evaluation) references evaluation (id)
);

-- The facts that an objection is about, and what became of each.
create table objection_fact (
    id          bigint        not null auto_increment primary key,
    objection   bigint        not null,
    fact        bigint        not null,
    corrected   boolean       not null,
    constraint uq_objection_fact unique (objection, fact),
    constraint objection_fact_objection foreign key (objection) references objection (id),
    constraint objection_fact_fact foreign key (fact) references scoring_fact (id)
);

-- A reward or a sanction that follows from a final board: proposed, then signed or declined by a human.
create table consequence (
    id            bigint        not null auto_increment primary key,
    version       bigint        not null,
    evaluation    bigint        not null,
    unit          varchar(64)   not null,
    kind          varchar(30)   not null,
    ground        varchar(100)  not null,
    state         varchar(20)   not null,
    decision_note varchar(2000),
    decided_by    varchar(80),
    decided_at    datetime(6),
    letter_code   varchar(20),
    plan          varchar(5000),
    plan_by       varchar(80),
    plan_at       datetime(6),
    plan_kept     boolean,
    plan_note     varchar(2000),
    plan_judged_by varchar(80),
    plan_judged_at datetime(6),
    report        varchar(5000),
    report_by     varchar(80),
    report_at     datetime(6),
    constraint uq_consequence unique (evaluation, unit, kind),
    constraint consequence_evaluation foreign key (evaluation) references evaluation (id)
);

-- The number given last: one row for each instansi and year, locked while a letter is issued.
create table letter_series (
    id          bigint      not null auto_increment primary key,
    instansi    varchar(64) not null,
    series_year int         not null,
    last_number int         not null,
    constraint uq_letter_series unique (instansi, series_year)
);

-- Letters as issued: rows are inserted and never changed, texts and names too.
create table letter (
    id             bigint         not null auto_increment primary key,
    kind           varchar(30)    not null,
    instansi       varchar(64)    not null,
    unit           varchar(64)    not null,
    judged_month   int            not null,
    series_year    int            not null,
    series_number  int            not null,
    reference      varchar(60)    not null,
    code           varchar(14)    not null,
    instansi_name  varchar(200)   not null,
    unit_name      varchar(200)   not null,
    recipient      varchar(220)   not null,
    letterhead     varchar(220)   not null,
    place          varchar(200)   not null,
    subject        varchar(600)   not null,
    body           varchar(12000) not null,
    signer         varchar(64)    not null,
    signer_name    varchar(200)   not null,
    signer_office  varchar(220)   not null,
    zone           varchar(64)    not null,
    issued_at      datetime(6)    not null,
    constraint uq_letter_about unique (kind, unit, judged_month),
    constraint uq_letter_number unique (instansi, series_year, series_number),
    constraint uq_letter_code unique (code)
);
create index ix_letter_month on letter (instansi, judged_month);

-- Every version of a text that an instansi chose. A version without text means: the text that is shipped.
create table letter_template (
    id              bigint       not null auto_increment primary key,
    instansi        varchar(64)  not null,
    kind            varchar(30)  not null,
    version_number  int          not null,
    subject         varchar(200),
    body            varchar(4000),
    changed_by      varchar(64)  not null,
    changed_by_name varchar(200) not null,
    changed_at      datetime(6)  not null,
    constraint uq_letter_template unique (instansi, kind, version_number)
);
