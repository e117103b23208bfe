-- Who helps independently (C1, C3). Not about any client; every client may read all of it.
create table support_organisation
(
    id           uuid primary key,
    reference    text     not null unique,
    position     smallint not null check (position > 0),
    name         text     not null check (name <> ''),
    summary      jsonb    not null,
    details      jsonb    not null,
    languages    text[]   not null check (cardinality(languages) > 0),
    phone        text     not null check (phone <> ''),
    opening      jsonb    not null,
    address      text     not null default '',
    independent  boolean  not null,
    free         boolean  not null,
    last_checked date     not null
);

grant select on support_organisation to portal_client;
grant select, insert, update on support_organisation to portal_intake;
