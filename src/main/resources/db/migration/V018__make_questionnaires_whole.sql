-- A version is written as a draft and published once; what is published is what a client saw, so it never changes again.
alter table questionnaire
    alter column content_hash drop not null,
    add column written_by   uuid references officer,
    add column approved_by  uuid references officer,
    add column published_at timestamptz,
    add constraint delivered_or_written check (content_hash is not null or written_by is not null),
    -- What is written here is published by a second person.
    add constraint two_pairs_of_eyes check
        (written_by is null or published_at is null or (approved_by is not null and approved_by <> written_by));
comment on column questionnaire.written_by is 'The editor who wrote it; empty when the case system delivered it.';

alter table officer add column edits_questions boolean not null default false;
comment on column officer.edits_questions is 'May write drafts of questionnaires, and publish what another one wrote.';

create table topic
(
    id               uuid primary key,
    questionnaire_id uuid     not null references questionnaire,
    position         smallint not null check (position > 0),
    title            jsonb    not null,
    pictogram        text check (pictogram ~ '^[a-z][a-z0-9-]*$'),
    why              jsonb,
    used_for         jsonb,
    unique (questionnaire_id, position),
    unique (id, questionnaire_id)
);

alter table question
    add column code       text check (code ~ '^[a-z][a-z0-9-]*$'),
    add column topic_id   uuid,
    add column read_by    jsonb,
    add column pictogram  text check (pictogram ~ '^[a-z][a-z0-9-]*$'),
    add column follows_id uuid,
    drop constraint question_kind_check,
    add constraint question_kind_check check (kind in ('open', 'one-of', 'several-of', 'scale', 'yes-no', 'date')),
    add foreign key (topic_id, questionnaire_id) references topic (id, questionnaire_id),
    add foreign key (follows_id, questionnaire_id) references question (id, questionnaire_id),
    add unique (id, follows_id);
comment on column question.code is 'The same in every version of a list in which it is the same question (B9).';
comment on column question.follows_id is 'Asked only after one of certain answers to that question: see follow_up.';
update question set code = 'question-' || position;
alter table question
    alter column code set not null,
    add unique (questionnaire_id, code);

alter table question_option add column questionnaire_id uuid;
update question_option o set questionnaire_id = q.questionnaire_id from question q where q.id = o.question_id;
alter table question_option
    alter column questionnaire_id set not null,
    add foreign key (question_id, questionnaire_id) references question (id, questionnaire_id);

create table follow_up
(
    question_id      uuid not null,
    questionnaire_id uuid not null,
    follows_id       uuid not null,
    option_code      text not null,
    primary key (question_id, option_code),
    foreign key (question_id, questionnaire_id) references question (id, questionnaire_id),
    foreign key (question_id, follows_id) references question (id, follows_id),
    foreign key (follows_id, option_code) references question_option (question_id, code)
);
comment on table follow_up is 'The answers after which a question is asked; one of them is enough.';

-- Nobody has to know, and nobody has to say: also in the lists that were delivered without these two.
insert into question_option (question_id, questionnaire_id, position, code, wording)
select q.id,
       q.questionnaire_id,
       (select max(o.position) from question_option o where o.question_id = q.id) + added.place,
       added.code,
       added.wording
from question q,
     (values (1, 'do-not-know', '{"nl": "Weet ik niet", "en": "I do not know", "ar": "لا أعرف"}'::jsonb),
             (2, 'rather-not-say',
              '{"nl": "Wil ik niet zeggen", "en": "I do not want to say", "ar": "لا أريد أن أقول"}'::jsonb))
         as added (place, code, wording)
where q.kind = 'one-of'
  and not exists (select from question_option o where o.question_id = q.id and o.code = added.code);

update questionnaire set published_at = now();

-- An answer is of a published question, which never changes; the language says which of its words were on the screen.
alter table answer no force row level security;
alter table answer
    add column choices     text[] not null default '{}',
    add column day_typed   text   not null default '' check (char_length(day_typed) <= 20),
    add column month_typed text   not null default '' check (char_length(month_typed) <= 20),
    add column year_typed  text   not null default '' check (char_length(year_typed) <= 20),
    add column language    text check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$');
comment on column answer.language is 'Of the screen at the last answer; empty for answers of before it was kept.';
update answer set choices = array [choice] where choice is not null;
alter table answer drop column choice;
alter table answer force row level security;

create function refuse_unoffered_choice() returns trigger
    language plpgsql as
$$
begin
    if exists (select from unnest(new.choices) as chosen
               where not exists (select from question_option o where o.question_id = new.question_id and o.code = chosen))
        or cardinality(new.choices) <> (select count(distinct chosen) from unnest(new.choices) as chosen)
        or (cardinality(new.choices) > 1
            and not exists (select from question q where q.id = new.question_id and q.kind = 'several-of')) then
        raise exception 'that is not offered' using errcode = 'check_violation', constraint = 'choices_are_offered';
    end if;
    return new;
end
$$;
create trigger choices_are_offered before insert or update of choices on answer
    for each row when (new.choices <> '{}') execute function refuse_unoffered_choice();

-- Frozen, whoever asks: the lock waits for who is publishing it at this moment.
create function refuse_in_published() returns trigger
    language plpgsql
    security definer
    set search_path = public as
$$
declare
    was_published boolean;
begin
    select count(*) > 0 into was_published
    from (select published_at from questionnaire where id in (old.questionnaire_id, new.questionnaire_id) for share) q
    where published_at is not null;
    if was_published then
        raise exception 'what is published is never changed' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger frozen before insert or update or delete on topic
    for each row execute function refuse_in_published();
create trigger frozen before insert or update or delete on question
    for each row execute function refuse_in_published();
create trigger frozen before insert or update or delete on question_option
    for each row execute function refuse_in_published();
create trigger frozen before insert or update or delete on follow_up
    for each row execute function refuse_in_published();
create trigger frozen before update or delete on questionnaire
    for each row when (old.published_at is not null) execute function refuse_change();
create trigger not_emptied before truncate on questionnaire for each statement execute function refuse_change();
create trigger not_emptied before truncate on topic for each statement execute function refuse_change();
create trigger not_emptied before truncate on question for each statement execute function refuse_change();
create trigger not_emptied before truncate on question_option for each statement execute function refuse_change();
create trigger not_emptied before truncate on follow_up for each statement execute function refuse_change();

-- What every list must be when it is published, whoever wrote it.
create function refuse_unsound() returns trigger
    language plpgsql as
$$
begin
    if exists (select from question q
               where q.questionnaire_id = new.id
                 and q.kind not in ('open', 'date')
                 and 2 > (select count(*) from question_option o
                          where o.question_id = q.id and o.code in ('do-not-know', 'rather-not-say'))) then
        raise exception 'a question offers not to know and not to say'
            using errcode = 'check_violation', constraint = 'nobody_has_to_say';
    end if;
    if exists (select from question q
               where q.questionnaire_id = new.id
                 and q.kind in ('open', 'date')
                 and exists (select from question_option o where o.question_id = q.id)) then
        raise exception 'a question in words or with a date has no options'
            using errcode = 'check_violation', constraint = 'options_fit_the_kind';
    end if;
    if exists (select from question q
                        join question f on f.id = q.follows_id
               where q.questionnaire_id = new.id
                 and (f.position >= q.position
                   or not exists (select from follow_up u where u.question_id = q.id))) then
        raise exception 'a follow-up comes after its question, and after an answer'
            using errcode = 'check_violation', constraint = 'follow_ups_follow';
    end if;
    if current_user = 'portal_officer' and new.approved_by is distinct from current_officer() then
        raise exception 'who publishes says so' using errcode = 'check_violation', constraint = 'own_approval';
    end if;
    return new;
end
$$;
create trigger sound_when_published before update of published_at on questionnaire
    for each row when (old.published_at is null and new.published_at is not null) execute function refuse_unsound();

create function refuse_unread() returns trigger
    language plpgsql as
$$
begin
    if new.published_at is not null
        or (current_user = 'portal_officer' and new.written_by is distinct from current_officer()) then
        raise exception 'a version begins as a draft of who writes it'
            using errcode = 'check_violation', constraint = 'begins_as_draft';
    end if;
    return new;
end
$$;
create trigger begins_as_draft before insert on questionnaire
    for each row execute function refuse_unread();

create function refuse_draft() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from questionnaire where id = new.questionnaire_id and published_at is not null) then
        raise exception 'a client gets what is published' using errcode = 'check_violation', constraint = 'published';
    end if;
    return new;
end
$$;
create trigger published before insert or update of questionnaire_id on answer_sheet
    for each row execute function refuse_draft();

-- Only editors among the officers write. The editor's screen empties a draft and writes it anew.
create function refuse_unless_editor() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from officer
                   where id = current_officer() and edits_questions and left_on is null) then
        raise exception 'this officer edits no questions' using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;
create trigger editors_write before insert or update on questionnaire
    for each statement when (current_user = 'portal_officer') execute function refuse_unless_editor();
create trigger editors_write before insert or update on topic
    for each statement when (current_user = 'portal_officer') execute function refuse_unless_editor();
create trigger editors_write before insert or update on question
    for each statement when (current_user = 'portal_officer') execute function refuse_unless_editor();
create trigger editors_write before insert or update on question_option
    for each statement when (current_user = 'portal_officer') execute function refuse_unless_editor();
create trigger editors_write before insert or update on follow_up
    for each statement when (current_user = 'portal_officer') execute function refuse_unless_editor();

create function empty_draft(draft uuid) returns void
    language plpgsql
    security definer
    set search_path = public as
$$
begin
    if not exists (select from officer
                   where id = current_officer() and edits_questions and left_on is null) then
        raise exception 'this officer edits no questions' using errcode = 'insufficient_privilege';
    end if;
    delete from follow_up where questionnaire_id = draft;
    delete from question_option where questionnaire_id = draft;
    update question set follows_id = null where questionnaire_id = draft and follows_id is not null;
    delete from question where questionnaire_id = draft;
    delete from topic where questionnaire_id = draft;
end
$$;
comment on function empty_draft is 'Takes every topic and question out of a draft; refused for what is published.';
revoke all on function empty_draft from public;
grant execute on function empty_draft to portal_officer;

grant select on topic, follow_up to portal_client, portal_officer;
grant select, insert on topic, follow_up to portal_intake;
grant update (published_at) on questionnaire to portal_intake;
grant insert on questionnaire, topic, question, question_option, follow_up to portal_officer;
grant update (title, aim, published_at, approved_by) on questionnaire to portal_officer;
