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
