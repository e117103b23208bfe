-- A conversation has one purpose, is voluntary or obliged, and says so with its legal ground (A4 to A7).
create table conversation
(
    id                 uuid primary key,
    reference          text        not null unique,
    client_id          uuid        not null references client,
    purpose            jsonb       not null,
    obligation         text        not null check (obligation in ('voluntary', 'obliged')),
    legal_ground       jsonb       not null,
    duties_client      jsonb       not null,
    duties_municipality jsonb      not null,
    consequences       jsonb,
    officer_name       text        not null check (officer_name <> ''),
    officer_phone      text        not null check (officer_phone <> ''),
    starts_at          timestamptz not null,
    duration_minutes   smallint    not null check (duration_minutes between 5 and 240),
    place_kind         text        not null check (place_kind in
                                                   ('home', 'neighbourhood', 'library', 'town-hall', 'phone', 'video')),
    place_address      text        not null default '',
    unique (id, client_id),
    -- What happens to someone who does not come is said with an obliged conversation, and only there (E6, E7).
    constraint consequences_with_obligation check ((obligation = 'obliged') = (consequences is not null))
);
create index on conversation (client_id);

-- Each time the client was invited to the conversation: the first time, and again.
create table invitation
(
    id              uuid primary key,
    conversation_id uuid     not null,
    client_id       uuid     not null,
    position        smallint not null check (position > 0),
    sent_on         date     not null,
    unique (conversation_id, position),
    foreign key (conversation_id, client_id) references conversation (id, client_id)
);
create index on invitation (client_id);

-- What the client says to the invitation; it can be changed until the conversation.
create table invitation_answer
(
    conversation_id uuid primary key,
    client_id       uuid        not null,
    choice          text        not null check (choice in ('coming', 'other-day', 'other-place', 'call-me', 'unsure')),
    words           text        not null default '' check (char_length(words) <= 100000),
    version         integer     not null check (version > 0),
    saved_at        timestamptz not null,
    foreign key (conversation_id, client_id) references conversation (id, client_id)
);
create index on invitation_answer (client_id);

alter table conversation enable row level security;
alter table conversation force row level security;
alter table invitation enable row level security;
alter table invitation force row level security;
alter table invitation_answer enable row level security;
alter table invitation_answer force row level security;

create policy own_rows on conversation for select to portal_client using (client_id = (select current_client()));
create policy own_rows on invitation for select to portal_client using (client_id = (select current_client()));
create policy own_rows on invitation_answer to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy deliver on conversation to portal_intake using (true) with check (true);
create policy deliver on invitation to portal_intake using (true) with check (true);

grant select on conversation, invitation to portal_client;
grant select, insert, update on invitation_answer to portal_client;
grant select, insert, update on conversation, invitation to portal_intake;
