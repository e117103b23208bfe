-- The report of a conversation, cut into sentences by its writer (D3, D4). What is published never changes.
create table report
(
    id              uuid primary key,
    reference       text        not null,
    version         integer     not null check (version > 0),
    client_id       uuid        not null,
    conversation_id uuid        not null,
    officer_name    text        not null check (officer_name <> ''),
    published_at    timestamptz not null,
    content_hash    bytea       not null check (octet_length(content_hash) = 32),
    unique (reference, version),
    unique (id, client_id),
    foreign key (conversation_id, client_id) references conversation (id, client_id)
);
create index on report (client_id);

create table sentence
(
    id        uuid primary key,
    report_id uuid     not null,
    client_id uuid     not null,
    position  smallint not null check (position > 0),
    topic     jsonb,
    wording   text     not null check (wording <> ''),
    unique (report_id, position),
    unique (id, client_id),
    foreign key (report_id, client_id) references report (id, client_id)
);
create index on sentence (client_id);

-- The client's word beside one sentence.
create table remark
(
    sentence_id uuid primary key,
    client_id   uuid        not null,
    verdict     text check (verdict in ('right', 'not-right', 'not-understood', 'no-opinion')),
    words       text        not null default '' check (char_length(words) <= 100000),
    version     integer     not null check (version > 0),
    saved_at    timestamptz not null,
    foreign key (sentence_id, client_id) references sentence (id, client_id)
);
create index on remark (client_id);

create function refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger published_for_good before update or delete on report
    for each row execute function refuse_change();
create trigger published_for_good before update or delete on sentence
    for each row execute function refuse_change();
create trigger not_emptied before truncate on report
    for each statement execute function refuse_change();
create trigger not_emptied before truncate on sentence
    for each statement execute function refuse_change();

alter table report enable row level security;
alter table report force row level security;
alter table sentence enable row level security;
alter table sentence force row level security;
alter table remark enable row level security;
alter table remark force row level security;

create policy own_rows on report for select to portal_client using (client_id = (select current_client()));
create policy own_rows on sentence for select to portal_client using (client_id = (select current_client()));
create policy own_rows on remark to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy deliver on report to portal_intake using (true) with check (true);
create policy deliver on sentence to portal_intake using (true) with check (true);

grant select on report, sentence to portal_client;
grant select, insert, update on remark to portal_client;
grant select, insert on report, sentence to portal_intake;
