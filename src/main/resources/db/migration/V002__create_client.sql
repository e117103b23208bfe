-- A person on social assistance. The BSN is encrypted; it is found by a keyed hash.
create table client
(
    id         uuid primary key,
    reference  text  not null unique,
    bsn_hash   bytea not null unique check (octet_length(bsn_hash) = 32),
    bsn_cipher bytea not null,
    name       text  not null check (name <> ''),
    language   text  not null check (language <> '')
);

alter table client
    enable row level security;
alter table client
    force row level security;

create policy own_rows on client for select to portal_client using (id = (select current_client()));
create policy find_by_bsn on client for select to portal_sign_in using (true);
create policy deliver on client to portal_intake using (true) with check (true);

grant select (id, reference, name, language) on client to portal_client;
grant select (id, bsn_hash, name, language) on client to portal_sign_in;
grant select, insert, update on client to portal_intake;
