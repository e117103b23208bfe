-- Each thing of a list is the client's alone until it is handed over, by itself or with all the others (promise 2).
alter table answer_sheet no force row level security;
alter table answer no force row level security;
alter table own_topic no force row level security;
alter table topic_wish no force row level security;
alter table already_doing no force row level security;
alter table recording no force row level security;

alter table answer
    add column handed_over_at timestamptz,
    add column spoken         boolean not null default false;
alter table own_topic
    add column handed_over_at timestamptz,
    add unique (id, sheet_id);
alter table topic_wish add column handed_over_at timestamptz;
alter table already_doing add column handed_over_at timestamptz;
comment on column answer_sheet.handed_over_at is 'Since when anything of it is handed over; what that is, each thing says itself.';
comment on column answer.handed_over_at is 'Since when the officer of the conversation may read it; empty while it is the client''s alone.';
comment on column answer.spoken is 'Whether there is a recording as well; it is handed over with the answer.';

update answer a set spoken = true
from answer_sheet s join recording r on r.conversation_id = s.conversation_id
where s.id = a.sheet_id and r.place = 'answer' and r.about = a.question_id and r.deleted_at is null;
insert into answer (sheet_id, question_id, client_id, questionnaire_id, spoken, version, saved_at)
select s.id, r.about, s.client_id, s.questionnaire_id, true, 1, r.created_at
from answer_sheet s join recording r on r.conversation_id = s.conversation_id
where s.handed_over_at is not null and r.place = 'answer' and r.deleted_at is null
on conflict do nothing;

-- The questions that are asked as the answers are now: of topics that are welcome, and after the answers they follow.
create function asked_questions(sheet uuid) returns setof uuid
    language sql
    stable
    set search_path = pg_catalog, public, pg_temp
as
$$
    with recursive welcome as (
        select q.id, q.follows_id
        from answer_sheet s join question q on q.questionnaire_id = s.questionnaire_id
        where s.id = sheet
          and not exists (select from topic_wish w
                          where w.sheet_id = sheet and w.topic_id = q.topic_id and w.wish <> 'welcome')),
    asked as (
        select id from welcome where follows_id is null
        union
        select w.id
        from asked a join welcome w on w.follows_id = a.id
        where exists (select from follow_up f join answer on answer.question_id = f.follows_id
                      where f.question_id = w.id and answer.sheet_id = sheet and f.option_code = any (answer.choices)))
    select id from asked
$$;

update answer a set handed_over_at = s.handed_over_at
from answer_sheet s
where s.id = a.sheet_id and s.handed_over_at is not null and a.question_id in (select asked_questions(s.id));
update own_topic o set handed_over_at = s.handed_over_at
from answer_sheet s where s.id = o.sheet_id and s.handed_over_at is not null and o.removed_at is null;
update topic_wish w set handed_over_at = s.handed_over_at
from answer_sheet s where s.id = w.sheet_id and s.handed_over_at is not null;
update already_doing d set handed_over_at = s.handed_over_at
from answer_sheet s where s.id = d.sheet_id and s.handed_over_at is not null;

alter table answer_sheet force row level security;
alter table answer force row level security;
alter table own_topic force row level security;
alter table topic_wish force row level security;
alter table already_doing force row level security;
alter table recording force row level security;

-- What is not asked is not handed over: no longer, and not again by itself when the question comes back.
create function keep_what_is_not_asked() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    update public.answer set handed_over_at = null
    where sheet_id = new.sheet_id
      and handed_over_at is not null
      and question_id not in (select public.asked_questions(new.sheet_id));
    return null;
end
$$;
create trigger not_asked_is_kept after insert or update of choices, handed_over_at on answer
    for each row when (current_user = 'portal_client') execute function keep_what_is_not_asked();
create trigger not_asked_is_kept after insert or update of wish on topic_wish
    for each row when (current_user = 'portal_client') execute function keep_what_is_not_asked();

-- A recording that is made, or deleted. Who only spoke has no answer until it is handed over.
create function note_spoken() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    update public.answer a
    set spoken = exists (select from public.recording r
                         where r.conversation_id = new.conversation_id and r.place = 'answer' and r.about = new.about
                           and r.deleted_at is null)
    from public.answer_sheet s
    where s.id = a.sheet_id and s.conversation_id = new.conversation_id and a.question_id = new.about;
    return null;
end
$$;
create trigger notes_spoken after insert or update of deleted_at on recording
    for each row when (new.place = 'answer') execute function note_spoken();

-- What was said in another language, in Dutch, by the officer who talks with the client; the client reads it too.
create table dutch_translation
(
    id            uuid primary key,
    sheet_id      uuid        not null,
    client_id     uuid        not null,
    question_id   uuid,
    own_topic_id  uuid,
    words         text        not null check (char_length(words) <= 100000),
    version       integer     not null check (version > 0),
    saved_at      timestamptz not null,
    of_version    integer     not null check (of_version > 0),
    translated_by uuid        not null references officer,
    foreign key (sheet_id, client_id) references answer_sheet (id, client_id),
    foreign key (sheet_id, question_id) references answer (sheet_id, question_id),
    foreign key (own_topic_id, sheet_id) references own_topic (id, sheet_id),
    check (num_nonnulls(question_id, own_topic_id) <= 1),
    unique nulls not distinct (sheet_id, question_id, own_topic_id)
);
create index on dutch_translation (client_id, sheet_id);
comment on table dutch_translation is 'Of the words of an answer, of an own topic, or else of what the client does already.';
comment on column dutch_translation.of_version is 'Which version of the client''s words it translates.';

alter table dutch_translation enable row level security;
alter table dutch_translation force row level security;

-- An officer sees what is handed over for a conversation of their own. All else looks the same: what was never answered,
-- what was left out, and what the client keeps.
create policy handed_over on answer for select to portal_officer
    using (handed_over_at is not null
        and (choices <> '{}' or day_typed <> '' or month_typed <> '' or year_typed <> '' or words ~ '[^[:space:]]'
            or spoken)
        and exists (select from answer_sheet s join conversation c on c.id = s.conversation_id
                    where s.id = answer.sheet_id and c.officer_id = (select current_officer())));
create policy handed_over on own_topic for select to portal_officer
    using (handed_over_at is not null
        and removed_at is null
        and words ~ '[^[:space:]]'
        and exists (select from answer_sheet s join conversation c on c.id = s.conversation_id
                    where s.id = own_topic.sheet_id and c.officer_id = (select current_officer())));
create policy handed_over on topic_wish for select to portal_officer
    using (handed_over_at is not null
        and wish <> 'welcome'
        and exists (select from answer_sheet s join conversation c on c.id = s.conversation_id
                    where s.id = topic_wish.sheet_id and c.officer_id = (select current_officer())));
create policy handed_over on already_doing for select to portal_officer
    using (handed_over_at is not null
        and (activities <> '{}' or words ~ '[^[:space:]]')
        and exists (select from answer_sheet s join conversation c on c.id = s.conversation_id
                    where s.id = already_doing.sheet_id and c.officer_id = (select current_officer())));

-- A recording is heard with its answer: here the walls of answers hold as well.
create or replace function may_hear(conversation uuid, place text, about uuid, sent_at timestamptz) returns boolean
    language sql
    stable
return exists (select from conversation c where c.id = conversation and c.officer_id = current_officer())
    and case place
        when 'reason' then sent_at is not null
        when 'answer' then exists (select from answer_sheet s join answer a on a.sheet_id = s.id
                                   where s.conversation_id = conversation and a.question_id = about)
        else false end;

-- Within the policy the walls above hold as well: a translation goes with its words.
create function may_read_original(sheet uuid, question uuid, topic uuid) returns boolean
    language sql
    stable
    set search_path = pg_catalog, public, pg_temp
return case
    when question is not null then exists (select from answer a where a.sheet_id = sheet and a.question_id = question)
    when topic is not null then exists (select from own_topic o where o.id = topic and o.sheet_id = sheet)
    else exists (select from already_doing d where d.sheet_id = sheet) end;

create policy own_rows on dutch_translation for select to portal_client using (client_id = (select current_client()));
create policy with_its_words on dutch_translation to portal_officer
    using (may_read_original(sheet_id, question_id, own_topic_id))
    with check (may_read_original(sheet_id, question_id, own_topic_id)
        and translated_by = (select current_officer()));

grant select (sheet_id, question_id, client_id, questionnaire_id, choices, day_typed, month_typed, year_typed, words,
    version, saved_at, language, handed_over_at) on answer to portal_officer;
grant select (id, sheet_id, client_id, position, words, version, saved_at, handed_over_at) on own_topic to portal_officer;
grant select (sheet_id, topic_id, client_id, questionnaire_id, wish, handed_over_at) on topic_wish to portal_officer;
grant select (sheet_id, client_id, activities, words, version, saved_at, handed_over_at) on already_doing to portal_officer;
grant select on dutch_translation to portal_client, portal_officer;
grant insert on dutch_translation to portal_officer;
grant update (words, version, saved_at, of_version, translated_by) on dutch_translation to portal_officer;

-- How far the client is with a list, and whether it was handed over, is not for an officer to see, or to say.
revoke select, insert on answer_sheet from portal_officer;
grant select (id, client_id, conversation_id, questionnaire_id, aim) on answer_sheet to portal_officer;
grant insert (id, client_id, conversation_id, questionnaire_id, aim) on answer_sheet to portal_officer;
