-- Where a client lives, as far as planning needs it: conversations are planned neighbourhood by neighbourhood (H12).
create table residence
(
    client_id     uuid primary key references client,
    neighbourhood text not null check (neighbourhood <> '')
);
create index on residence (neighbourhood, client_id);

-- A round: the clients of one neighbourhood whose turn it is, invited in one go. Rounds repeat and keep their number (H14).
create table round
(
    id                  uuid primary key,
    number              integer     not null unique check (number > 0),
    neighbourhood       text        not null check (neighbourhood <> ''),
    most                smallint    not null check (most between 1 and 300),
    aim                 text        not null check (aim in ('activating', 'checking')),
    obligation          text        not null check (obligation in ('voluntary', 'obliged')),
    purpose             jsonb       not null,
    legal_ground        jsonb       not null,
    duties_client       jsonb       not null,
    duties_municipality jsonb       not null,
    consequences        jsonb,
    support             jsonb       not null,
    questionnaire_id    uuid        not null,
    planned_by          uuid        not null references officer,
    planned_at          timestamptz not null,
    unique (id, aim),
    foreign key (questionnaire_id, aim) references questionnaire (id, aim),
    check ((obligation = 'obliged') = (consequences is not null)),
    check (coalesce(support ->> 'nl', '') <> '')
);
comment on column round.id is 'Made when the form is opened: the same form sent twice is one round.';

alter table conversation
    add column round_id uuid,
    -- A conversation of a round has the round''s purpose.
    add foreign key (round_id, aim) references round (id, aim);
create unique index one_conversation_in_a_round on conversation (round_id, client_id) where round_id is not null;
create index on conversation (client_id, starts_at);

-- What came of a conversation. Said otherwise later, what was said before stays, as superseded.
create table outcome
(
    id              uuid primary key,
    conversation_id uuid        not null,
    client_id       uuid        not null,
    attendance      text        not null check (attendance in ('came', 'excused', 'not-seen')),
    words           text        not null default '' check (char_length(words) <= 2000),
    recorded_by     uuid        not null references officer,
    recorded_at     timestamptz not null,
    superseded_at   timestamptz check (superseded_at >= recorded_at),
    unique (id, client_id),
    foreign key (conversation_id, client_id) references conversation (id, client_id)
);
create unique index one_outcome_at_a_time on outcome (conversation_id) where superseded_at is null;
create index on outcome (client_id, conversation_id) where superseded_at is null and attendance = 'came';
create index on outcome (client_id);

-- What follows on a conversation: an agreement, a referral, a warm hand-over, a sign-up for an intake, a request (F1 to F6).
create table next_step
(
    id              uuid primary key,
    conversation_id uuid        not null,
    client_id       uuid        not null,
    kind            text        not null
        check (kind in ('agreement', 'referral', 'warm-hand-over', 'intake-sign-up', 'exemption-request')),
    receiver        text        not null check (receiver <> '' and char_length(receiver) <= 200),
    words           text        not null default '' check (char_length(words) <= 2000),
    -- To which programme it is counted (H2); empty for none, and then it is counted as such.
    credited_to     text        not null default '' check (char_length(credited_to) <= 200),
    status          text        not null default 'asked' check (status in ('asked', 'running', 'done')),
    status_at       timestamptz not null,
    follow_up_on    date        not null,
    recorded_by     uuid        not null references officer,
    recorded_at     timestamptz not null,
    foreign key (conversation_id, client_id) references conversation (id, client_id)
);
create index on next_step (client_id);
create index on next_step (follow_up_on, id) where status <> 'done';
create index on next_step (conversation_id);

-- The figures of earlier rounds as their sources reported them, right or wrong.
create table reported_figures
(
    reference text primary key,
    position  smallint not null,
    content   text     not null check (content <> '')
);

alter table residence enable row level security;
alter table residence force row level security;
alter table outcome enable row level security;
alter table outcome force row level security;
alter table next_step enable row level security;
alter table next_step force row level security;

create policy own_rows on residence for select to portal_client using (client_id = (select current_client()));
create policy own_rows on outcome for select to portal_client using (client_id = (select current_client()));
create policy own_rows on next_step for select to portal_client using (client_id = (select current_client()));
create policy deliver on residence to portal_intake using (true) with check (true);
create policy every_client on residence for select to portal_officer using (true);
create policy every_client on outcome to portal_officer using (true) with check (recorded_by = (select current_officer()) or superseded_at is not null);
create policy every_client on next_step to portal_officer using (true) with check (true);

grant select on residence, outcome, next_step to portal_client;
grant select, insert, update on residence to portal_intake;
grant select on residence to portal_officer;
grant select, insert on round, outcome, next_step to portal_officer;
grant update (superseded_at) on outcome to portal_officer;
grant update (status, status_at) on next_step to portal_officer;
grant select, insert, update on reported_figures to portal_intake;
grant select on reported_figures to portal_officer;

-- That there is a report says that there was a conversation; what it says is not read for that.
create policy clock_of_every_client on report for select to portal_officer using (true);
grant select (id, client_id, conversation_id, published_at) on report to portal_officer;
