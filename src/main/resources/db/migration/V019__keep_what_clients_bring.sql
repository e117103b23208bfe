-- What the client brings to the list without being asked; all of it private until the list is handed over.
alter table answer_sheet
    add unique (id, client_id),
    add column went_on_at uuid,
    add foreign key (went_on_at, questionnaire_id) references question (id, questionnaire_id);
comment on column answer_sheet.went_on_at is 'The question the client was at last, to go on there.';

-- Topics and questions of the client's own, most important first (B5).
create table own_topic
(
    id         uuid primary key,
    sheet_id   uuid        not null,
    client_id  uuid        not null,
    position   integer     not null check (position > 0),
    words      text        not null default '' check (char_length(words) <= 100000),
    version    integer     not null check (version > 0),
    saved_at   timestamptz not null,
    removed_at timestamptz,
    -- Two change places in one statement.
    unique (sheet_id, position) deferrable initially immediate,
    foreign key (sheet_id, client_id) references answer_sheet (id, client_id)
);
create index on own_topic (client_id, sheet_id);
comment on column own_topic.removed_at is 'Since when the client left it out; it can be put back.';

-- Which of the municipality's topics the client rather leaves out, or not now; no reason is asked (B6).
create table topic_wish
(
    sheet_id         uuid not null,
    topic_id         uuid not null,
    client_id        uuid not null,
    questionnaire_id uuid not null,
    wish             text not null check (wish in ('welcome', 'not-now', 'rather-not')),
    saved_at         timestamptz not null,
    primary key (sheet_id, topic_id),
    foreign key (sheet_id, client_id, questionnaire_id) references answer_sheet (id, client_id, questionnaire_id),
    foreign key (topic_id, questionnaire_id) references topic (id, questionnaire_id)
);
create index on topic_wish (client_id, sheet_id);

-- What the client does already, which counts (B8).
create table already_doing
(
    sheet_id   uuid primary key,
    client_id  uuid        not null,
    activities text[]      not null default '{}' check (activities <@ array
        ['paid-work', 'unpaid-work', 'care', 'volunteering', 'course', 'treatment', 'something-else']),
    words      text        not null default '' check (char_length(words) <= 100000),
    version    integer     not null check (version > 0),
    saved_at   timestamptz not null,
    foreign key (sheet_id, client_id) references answer_sheet (id, client_id)
);
create index on already_doing (client_id);

-- An answer of an earlier list that the client took over (B9).
alter table answer
    add column reused_from uuid,
    add foreign key (reused_from, client_id) references answer_sheet (id, client_id);
comment on column answer.reused_from is 'The earlier list this answer was taken from, by the client''s own choice.';

alter table own_topic enable row level security;
alter table own_topic force row level security;
alter table topic_wish enable row level security;
alter table topic_wish force row level security;
alter table already_doing enable row level security;
alter table already_doing force row level security;

create policy own_rows on own_topic to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy own_rows on topic_wish to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy own_rows on already_doing to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));

grant select, insert, update on own_topic, topic_wish, already_doing to portal_client;
grant update (went_on_at) on answer_sheet to portal_client;
