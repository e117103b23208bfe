-- What editors are writing. It may be unfinished, so it is not held to what a version must be: submitting makes the version
-- out of it, and that one is (V018).
create table questionnaire_draft
(
    id           uuid primary key,
    reference    text        not null check (reference ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    aim          text        not null check (aim in ('activating', 'checking')),
    shape        jsonb       not null,
    begun_by     uuid        not null references officer,
    begun_at     timestamptz not null,
    changed_by   uuid        not null references officer,
    changed_at   timestamptz not null,
    submitted_by uuid references officer,
    submitted_at timestamptz,
    remark       text check (char_length(remark) <= 4000),
    remark_by    uuid references officer,
    remark_at    timestamptz,
    closed_at    timestamptz,
    check (num_nonnulls(submitted_by, submitted_at) in (0, 2)),
    check (num_nonnulls(remark, remark_by, remark_at) in (0, 3))
);
create unique index one_open_draft on questionnaire_draft (reference) where closed_at is null;
comment on column questionnaire_draft.id is 'Also the id of the version that is made out of it.';
comment on column questionnaire_draft.shape is 'Topics, questions and options with their order and kinds, without words.';
comment on column questionnaire_draft.submitted_at is 'Since when it lies with a second editor; empty while it is written.';
comment on column questionnaire_draft.remark is 'Why the second editor gave it back last.';
comment on column questionnaire_draft.closed_at is 'Since when it is published or discarded.';

create table questionnaire_draft_text
(
    draft_id uuid        not null references questionnaire_draft,
    item     uuid        not null,
    part     text        not null check (part in ('title', 'why', 'used-for', 'wording', 'read-by')),
    language text        not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
    words    text        not null check (char_length(words) <= 100000),
    version  integer     not null check (version > 0),
    saved_at timestamptz not null,
    primary key (draft_id, item, part, language)
);
comment on column questionnaire_draft_text.item is 'The draft itself, or a topic, question, option or example of its shape.';

create table questionnaire_draft_writer
(
    draft_id   uuid not null references questionnaire_draft,
    officer_id uuid not null references officer,
    primary key (draft_id, officer_id)
);
comment on table questionnaire_draft_writer is 'Who wrote in it, and so does not publish it.';

create function edits_questions() returns boolean
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
select exists (select from public.officer where id = public.current_officer() and edits_questions and left_on is null)
$$;
revoke all on function edits_questions from public;
grant execute on function edits_questions to portal_officer;

-- For whoever edits no questions there are no drafts.
alter table questionnaire_draft enable row level security;
alter table questionnaire_draft_text enable row level security;
alter table questionnaire_draft_writer enable row level security;
create policy editors on questionnaire_draft to portal_officer
    using ((select edits_questions())) with check ((select edits_questions()));
create policy editors on questionnaire_draft_text to portal_officer
    using ((select edits_questions())) with check ((select edits_questions()));
create policy editors on questionnaire_draft_writer to portal_officer using ((select edits_questions()));
grant select, insert on questionnaire_draft, questionnaire_draft_text to portal_officer;
grant update (aim, shape, changed_by, changed_at, submitted_by, submitted_at, remark, remark_by, remark_at, closed_at)
    on questionnaire_draft to portal_officer;
grant update (words, version, saved_at) on questionnaire_draft_text to portal_officer;
grant select on questionnaire_draft_writer to portal_officer;

-- What a second editor reads is what they publish: it stands still meanwhile.
create function refuse_in_submitted() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if not exists (select from (select submitted_at, closed_at from public.questionnaire_draft
                                where id = new.draft_id for share) d
                   where d.submitted_at is null and d.closed_at is null) then
        raise exception 'what is submitted stands still' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger stands_still before insert or update on questionnaire_draft_text
    for each row execute function refuse_in_submitted();
create trigger stands_still before update of aim, shape on questionnaire_draft
    for each row when (old.submitted_at is not null) execute function refuse_change();
create trigger closed_for_good before update on questionnaire_draft
    for each row when (old.closed_at is not null) execute function refuse_change();

-- Who writes is noted by the database, so that nobody forgets.
create function note_writer() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    draft uuid := coalesce(to_jsonb(new) ->> 'draft_id', to_jsonb(new) ->> 'id');
begin
    insert into public.questionnaire_draft_writer (draft_id, officer_id)
    values (draft, public.current_officer())
    on conflict do nothing;
    return null;
end
$$;
create trigger notes_writer after insert or update on questionnaire_draft_text
    for each row when (current_user = 'portal_officer') execute function note_writer();
create trigger notes_writer after insert or update of aim, shape on questionnaire_draft
    for each row when (current_user = 'portal_officer') execute function note_writer();

create function refuse_own_words() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if exists (select from public.questionnaire_draft_writer where draft_id = new.id and officer_id = new.approved_by) then
        raise exception 'who wrote in it does not publish it'
            using errcode = 'check_violation', constraint = 'two_pairs_of_eyes';
    end if;
    return new;
end
$$;
create trigger two_pairs_of_eyes before update of published_at on questionnaire
    for each row when (old.published_at is null and new.published_at is not null) execute function refuse_own_words();

create function withdraw_version(withdrawn uuid) returns void
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    perform public.empty_draft(withdrawn);
    delete from public.questionnaire where id = withdrawn;
end
$$;
comment on function withdraw_version is 'Takes back a version that was submitted; refused for what is published.';
revoke all on function withdraw_version from public;
grant execute on function withdraw_version to portal_officer;
