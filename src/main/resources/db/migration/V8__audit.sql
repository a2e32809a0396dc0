create table audit_entry (
  id bigint not null auto_increment primary key,
  chain varchar(60) not null,
  happened_at datetime(6) not null,
  deed varchar(40) not null,
  actor varchar(100) not null,
  subject varchar(100) not null,
  detail varchar(200) not null,
  sealed_on date,
  seq int,
  hash varchar(64),
  constraint uq_audit_entry_place unique (chain, sealed_on, seq)
);

create index ix_audit_entry_hash on audit_entry (hash);
create index ix_audit_entry_subject on audit_entry (subject, deed);
create index ix_audit_entry_chain on audit_entry (chain, id);

create table audit_head (
  chain varchar(60) not null,
  sealed_on date not null,
  entries int not null,
  hash varchar(64) not null,
  primary key (chain, sealed_on)
);

create index ix_audit_head_sealed_on on audit_head (sealed_on);

-- What was refused or failed again within the hour: one row for each account and door, noted in the journal when it is over.
create table audit_repetition (
    deed      varchar(40)  not null,
    actor     varchar(100) not null,
    chain     varchar(60)  not null,
    subject   varchar(100) not null,
    in_hour   datetime(6)  not null,
    happened  int          not null,
    primary key (deed, actor, chain, subject, in_hour)
);

create index ix_audit_repetition_hour on audit_repetition (in_hour);
