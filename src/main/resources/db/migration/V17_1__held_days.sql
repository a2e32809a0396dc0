-- Days are counted when they are read; when a case was answered, its clocks know.
alter table case_holding drop column working_days;
alter table complaint drop column answered_at;
