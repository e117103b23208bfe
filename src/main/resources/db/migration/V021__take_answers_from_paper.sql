-- The paper twin of a list (promise 6). The code on the paper stands nowhere: it is made from a key while it is printed,
-- and opens the list for who logs in as the officer of the conversation, and for nobody else.
create table paper_code
(
    sheet_id   uuid primary key,
    client_id  uuid        not null,
    code_hash  bytea       not null unique check (octet_length(code_hash) = 32),
    printed_at timestamptz not null,
    foreign key (sheet_id, client_id) references answer_sheet (id, client_id)
);
create index on paper_code (client_id);
comment on column paper_code.printed_at is 'For the first time; only a list that was printed can be typed in.';

-- What an officer typed in from the paper. It stands beside what the client answered here, never in its place: no officer
-- writes to answer, own_topic, topic_wish or already_doing. The client takes it over, changes it or removes it.
create table typed_in
(
    sheet_id         uuid        not null,
    item             uuid        not null,
    client_id        uuid        not null,
    questionnaire_id uuid        not null,
    subject          text        not null check (subject in ('question', 'topic', 'own-topic', 'already-doing')),
    question_id      uuid,
    topic_id         uuid,
    choices          text[]      not null default '{}',
    day_typed        text        not null default '' check (char_length(day_typed) <= 20),
    month_typed      text        not null default '' check (char_length(month_typed) <= 20),
    year_typed       text        not null default '' check (char_length(year_typed) <= 20),
    words            text        not null default '' check (char_length(words) <= 100000),
    version          integer     not null check (version > 0),
    saved_at         timestamptz not null,
    came_by          text        not null check (came_by = 'paper'),
    typed_by         uuid        not null references officer,
    typed_at         timestamptz not null,
    settled          text check (settled in ('confirmed', 'changed', 'removed')),
    settled_at       timestamptz,
    primary key (sheet_id, item),
    foreign key (sheet_id, client_id, questionnaire_id) references answer_sheet (id, client_id, questionnaire_id),
    foreign key (question_id, questionnaire_id) references question (id, questionnaire_id),
    foreign key (topic_id, questionnaire_id) references topic (id, questionnaire_id),
    constraint item_is_what_it_is_about check (
        question_id is not distinct from case when subject = 'question' then item end
            and topic_id is not distinct from case when subject = 'topic' then item end
            and (subject <> 'already-doing' or item = sheet_id)),
    constraint wish_is_one check (
        subject <> 'topic' or (choices <@ array ['welcome', 'not-now', 'rather-not'] and cardinality(choices) <= 1)),
    constraint activities_are_known check (
        subject <> 'already-doing' or choices <@ array
            ['paid-work', 'unpaid-work', 'care', 'volunteering', 'course', 'treatment', 'something-else']),
    constraint own_topic_is_words check (subject <> 'own-topic' or choices = '{}'),
    constraint settled_at_some_time check ((settled is null) = (settled_at is null))
);
create index on typed_in (client_id, sheet_id);
comment on column typed_in.item is 'The question, the topic, or for what the client does already the sheet; else its own.';
comment on column typed_in.settled is 'What the client said about it; empty until then. What was removed keeps no content.';

create trigger choices_are_offered before insert or update of choices on typed_in
    for each row when (new.choices <> '{}' and new.question_id is not null) execute function refuse_unoffered_choice();

-- Not for whoever types it in to say who did, how it came and when: the role that acts tells.
create function mark_who_typed_it() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if tg_op = 'UPDATE' and old.settled is not null then
        raise exception 'the client has checked this'
            using errcode = 'check_violation', constraint = 'checked_for_good';
    end if;
    if current_user = 'portal_officer' then
        new.came_by := 'paper';
        new.typed_by := public.current_officer();
        new.typed_at := now();
        new.settled := null;
        new.settled_at := null;
    elsif current_user = 'portal_client' then
        new.settled_at := now();
        if new.settled = 'removed' then
            new.choices := '{}';
            new.day_typed := '';
            new.month_typed := '';
            new.year_typed := '';
            new.words := '';
        end if;
    end if;
    return new;
end
$$;
create trigger marked_who_typed_it before insert or update on typed_in
    for each row execute function mark_who_typed_it();

alter table paper_code enable row level security;
alter table paper_code force row level security;
alter table typed_in enable row level security;
alter table typed_in force row level security;

create policy own_rows on paper_code to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy own_rows on typed_in to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy own_conversations on paper_code to portal_officer
    using (exists (select from answer_sheet s join conversation c on c.id = s.conversation_id
                   where s.id = sheet_id and c.officer_id = (select current_officer())))
    with check (exists (select from answer_sheet s join conversation c on c.id = s.conversation_id
                        where s.id = sheet_id and c.officer_id = (select current_officer())));
create policy own_conversations on typed_in to portal_officer
    using (exists (select from answer_sheet s join conversation c on c.id = s.conversation_id
                   where s.id = sheet_id and c.officer_id = (select current_officer())))
    with check (exists (select from answer_sheet s join conversation c on c.id = s.conversation_id
                        where s.id = sheet_id and c.officer_id = (select current_officer()))
        and exists (select from paper_code p where p.sheet_id = typed_in.sheet_id));

grant select, insert on paper_code to portal_client, portal_officer;
grant select on typed_in to portal_client, portal_officer;
grant update (settled) on typed_in to portal_client;
grant insert (sheet_id, item, client_id, questionnaire_id, subject, question_id, topic_id, choices, day_typed, month_typed,
              year_typed, words, version, saved_at) on typed_in to portal_officer;
grant update (choices, day_typed, month_typed, year_typed, words, version, saved_at) on typed_in to portal_officer;
