-- Whom an entry says was told: group ids, parted by commas.
alter table conversation_entry add column told varchar(200);
