-- Partner systems name their channels at length; whatever says something is taken.
alter table complaint modify column channel varchar(200) not null;
