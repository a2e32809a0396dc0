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
