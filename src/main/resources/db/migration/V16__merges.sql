alter table conversation_entry add column other_case varchar(16);
create index ix_complaint_duplicate_of on complaint (duplicate_of);
