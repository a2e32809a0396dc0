-- Who at the provider of identities is which officer; the subject as a keyed fingerprint.
create table provider_account (
    subject_mac varchar(64) not null primary key,
    username    varchar(80) not null,
    linked_at   datetime(6) not null,
    constraint uq_provider_account unique (username)
);
