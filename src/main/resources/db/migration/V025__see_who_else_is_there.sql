-- Where a login is in a list at this moment: two devices of one client, or a client and who helps, see each other.
create table presence
(
    sheet_id    uuid        not null,
    client_id   uuid        not null,
    visit       uuid        not null,
    question_id uuid references question,
    seen_at     timestamptz not null,
    primary key (sheet_id, visit),
    foreign key (sheet_id, client_id) references answer_sheet (id, client_id)
);
create index on presence (client_id, sheet_id);
comment on column presence.visit is 'One login; made up at random when it first opens a list, and known to nobody else.';
comment on column presence.question_id is 'The question that is open; empty for another page of the list.';

alter table presence enable row level security;
alter table presence force row level security;
create policy own_rows on presence to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
grant select, insert, update on presence to portal_client;
