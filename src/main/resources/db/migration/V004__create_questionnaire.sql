-- The questions sent beforehand (B1). A version is never changed once it is delivered: content_hash tells.
create table questionnaire
(
    id           uuid primary key,
    reference    text  not null,
    version      integer not null check (version > 0),
    title        jsonb not null,
    content_hash bytea not null check (octet_length(content_hash) = 32),
    unique (reference, version)
);

create table question
(
    id               uuid primary key,
    questionnaire_id uuid     not null references questionnaire,
    position         smallint not null check (position > 0),
    kind             text     not null check (kind in ('open', 'one-of')),
    wording          jsonb    not null,
    why              jsonb    not null,
    used_for         jsonb    not null,
    examples         jsonb    not null,
    unique (questionnaire_id, position),
    unique (id, questionnaire_id)
);

create table question_option
(
    question_id uuid     not null references question,
    position    smallint not null check (position > 0),
    code        text     not null check (code ~ '^[a-z][a-z0-9-]*$'),
    wording     jsonb    not null,
    pictogram   text,
    primary key (question_id, code),
    unique (question_id, position)
);

-- One client's list for one conversation: private until handed over, and it can be taken back.
create table answer_sheet
(
    id               uuid primary key,
    client_id        uuid not null,
    conversation_id  uuid not null unique,
    questionnaire_id uuid not null references questionnaire,
    handed_over_at   timestamptz,
    unique (id, client_id, questionnaire_id),
    foreign key (conversation_id, client_id) references conversation (id, client_id)
);
create index on answer_sheet (client_id);

create table answer
(
    sheet_id         uuid        not null,
    question_id      uuid        not null,
    client_id        uuid        not null,
    questionnaire_id uuid        not null,
    choice           text,
    words            text        not null default '' check (char_length(words) <= 100000),
    version          integer     not null check (version > 0),
    saved_at         timestamptz not null,
    primary key (sheet_id, question_id),
    foreign key (sheet_id, client_id, questionnaire_id) references answer_sheet (id, client_id, questionnaire_id),
    foreign key (question_id, questionnaire_id) references question (id, questionnaire_id),
    foreign key (question_id, choice) references question_option (question_id, code)
);
create index on answer (client_id);

alter table answer_sheet enable row level security;
alter table answer_sheet force row level security;
alter table answer enable row level security;
alter table answer force row level security;

create policy own_rows on answer_sheet to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy own_rows on answer to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy deliver on answer_sheet to portal_intake using (true) with check (true);

grant select on questionnaire, question, question_option to portal_client;
grant select on answer_sheet to portal_client;
grant update (handed_over_at) on answer_sheet to portal_client;
grant select, insert, update on answer to portal_client;
grant select, insert on questionnaire, question, question_option, answer_sheet to portal_intake;
