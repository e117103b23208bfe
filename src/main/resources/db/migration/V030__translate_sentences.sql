-- Sentences of a report in another language, as a translator made them. One officer types them in, another one checks them:
-- only then the client reads them, beside the Dutch. What a client read is never changed or removed.
create table report_translator
(
    report_id  uuid not null,
    client_id  uuid not null,
    language   text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' and language <> 'nl'),
    name       text not null check (char_length(name) <= 200),
    written_by uuid not null references officer,
    primary key (report_id, language),
    foreign key (report_id, client_id) references report (id, client_id)
);
create index on report_translator (client_id);
comment on table report_translator is 'Who made the translation that is being typed in; the client reads the name.';

create table sentence_translation_draft
(
    sentence_id uuid        not null,
    client_id   uuid        not null,
    language    text        not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' and language <> 'nl'),
    words       text        not null check (char_length(words) <= 100000),
    version     integer     not null check (version > 0),
    saved_at    timestamptz not null,
    written_by  uuid        not null references officer,
    primary key (sentence_id, language),
    foreign key (sentence_id, client_id) references sentence (id, client_id)
);
create index on sentence_translation_draft (client_id);

create table sentence_translation
(
    id          uuid primary key,
    sentence_id uuid        not null,
    client_id   uuid        not null,
    language    text        not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' and language <> 'nl'),
    wording     text        not null check (wording ~ '[^[:space:]]'),
    translator  text        not null check (translator ~ '[^[:space:]]' and char_length(translator) <= 200),
    written_by  uuid references officer,
    approved_by uuid references officer,
    checked_by  text check (checked_by ~ '[^[:space:]]' and char_length(checked_by) <= 200),
    approved_at timestamptz not null default now(),
    constraint two_pairs_of_eyes check (approved_by <> written_by),
    constraint approved_here_or_there check ((approved_by is null) = (written_by is null)
        and (approved_by is null) = (checked_by is not null)),
    foreign key (sentence_id, client_id) references sentence (id, client_id)
);
create index on sentence_translation (client_id, sentence_id, language, approved_at desc);
create index on sentence_translation (sentence_id);
comment on table sentence_translation is 'What the client reads; the last one counts.';
comment on column sentence_translation.checked_by is 'Who checked what the case system delivered, by name; empty when an officer did so here.';

-- What is approved is what was typed in, and never by who typed it.
create function approve_translation() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    draft      public.sentence_translation_draft;
    translator public.report_translator;
begin
    select d.* into draft from public.sentence_translation_draft d
    where d.sentence_id = new.sentence_id and d.language = new.language for share;
    select t.* into translator from public.report_translator t join public.sentence s on s.report_id = t.report_id
    where s.id = new.sentence_id and t.language = new.language for share of t;
    if draft.words is distinct from new.wording or translator.name is distinct from new.translator then
        raise exception 'it was not typed in like this'
            using errcode = 'check_violation', constraint = 'as_it_was_typed_in';
    end if;
    if translator.written_by = new.approved_by
        and not exists (select from public.sentence_translation a join public.sentence s on s.id = a.sentence_id
                        where s.report_id = translator.report_id and a.language = new.language
                          and a.translator = new.translator) then
        raise exception 'who typed it in does not approve it'
            using errcode = 'check_violation', constraint = 'two_pairs_of_eyes';
    end if;
    new.written_by := draft.written_by;
    new.approved_at := now();
    return new;
end
$$;
create trigger as_it_was_typed_in before insert on sentence_translation
    for each row when (new.checked_by is null) execute function approve_translation();
create trigger read_for_good before update or delete on sentence_translation
    for each row execute function refuse_change();
create trigger not_emptied before truncate on sentence_translation
    for each statement execute function refuse_change();

-- Whoever sees no report sees nothing of it.
create function may_see_sentence(sentence uuid) returns boolean
    language sql
    stable
return exists (select from sentence s where s.id = sentence);

alter table report_translator enable row level security;
alter table report_translator force row level security;
alter table sentence_translation_draft enable row level security;
alter table sentence_translation_draft force row level security;
alter table sentence_translation enable row level security;
alter table sentence_translation force row level security;

create policy own_rows on report_translator for select to portal_client using (client_id = (select current_client()));
create policy own_rows on sentence_translation_draft for select to portal_client
    using (client_id = (select current_client()));
create policy own_rows on sentence_translation for select to portal_client
    using (client_id = (select current_client()));

create policy with_its_report on report_translator to portal_officer
    using (may_see_report(report_id))
    with check (may_see_report(report_id) and written_by = (select current_officer()));
create policy with_its_sentence on sentence_translation_draft to portal_officer
    using (may_see_sentence(sentence_id))
    with check (may_see_sentence(sentence_id) and written_by = (select current_officer()));
create policy with_its_sentence on sentence_translation to portal_officer
    using (may_see_sentence(sentence_id))
    with check (may_see_sentence(sentence_id) and approved_by = (select current_officer()));

create policy deliver on sentence_translation to portal_intake
    using (true) with check (checked_by is not null);

grant select, insert on sentence_translation to portal_intake;
grant select on report_translator, sentence_translation_draft, sentence_translation to portal_client, portal_officer;
grant insert on report_translator, sentence_translation_draft, sentence_translation to portal_officer;
grant update (name, written_by) on report_translator to portal_officer;
grant update (words, version, saved_at, written_by) on sentence_translation_draft to portal_officer;
