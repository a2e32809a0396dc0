-- Evidence of a case. What a sender called a file is not kept; checksums are of what was made of it, never of what was sent.
create table attachment (
    id              varchar(36) not null primary key,
    tracking_number varchar(16) not null,
    stage           varchar(10) not null,
    party           varchar(10) not null,
    username        varchar(80),
    kind            varchar(10) not null,
    size            bigint      not null,
    preview         boolean     not null,
    checksum        varchar(64) not null,
    added_at        datetime(6) not null,
    constraint uq_attachment_checksum unique (tracking_number, checksum)
);

-- Apart from what lists need, and absent where bytes lie in a folder.
create table attachment_content (
    id      varchar(40) not null primary key,
    content longblob    not null
);
