create table reporter (
  id varchar(36) not null primary key,
  sealed varchar(5000) not null,
  key_id bigint not null,
  created_at datetime(6) not null
);

create index ix_reporter_key_id on reporter (key_id);

create table receipt (
  id bigint not null auto_increment primary key,
  case_number varchar(40) not null,
  receipt_mac varchar(60) not null,
  created_at datetime(6) not null,
  constraint uq_receipt_case_number unique (case_number)
);

create table sealed_answer (
  id bigint not null auto_increment primary key,
  key_hash varchar(64) not null,
  sealed varchar(5000) not null,
  created_at datetime(6) not null,
  constraint uq_sealed_answer_key_hash unique (key_hash)
);

create index ix_sealed_answer_created_at on sealed_answer (created_at);
