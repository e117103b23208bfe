-- An officer writes a report sentence by sentence, about one contact (D1, D2). The client is told that it is being written,
-- and never reads what may still be wrong; the words go with the draft, into the report or away, so that none stay hidden.
create table report_draft
(
    id                  uuid primary key,
    client_id           uuid        not null,
    conversation_id     uuid        not null,
    attempt_id          uuid,
    begun_by            uuid        not null references officer,
    begun_at            timestamptz not null,
    discarded_at        timestamptz,
    published_report_id uuid unique,
    unique (id, client_id),
    foreign key (conversation_id, client_id) references conversation (id, client_id),
    foreign key (attempt_id, client_id) references attempt (id, client_id),
    foreign key (published_report_id, client_id) references report (id, client_id),
    constraint one_end check (discarded_at is null or published_report_id is null)
);
create index on report_draft (client_id);
create unique index one_report_of_a_conversation on report_draft (conversation_id)
    where attempt_id is null and discarded_at is null;
create unique index one_report_of_an_attempt on report_draft (attempt_id) where discarded_at is null;
comment on column report_draft.attempt_id is 'The call or visit it is about; empty when it is about the conversation itself.';

create table report_draft_sentence
(
    id           uuid primary key,
    draft_id     uuid    not null,
    client_id    uuid    not null,
    topic        text    not null check (topic <> '' and char_length(topic) <= 200),
    position     integer not null check (position > 0),
    words        text    not null default '' check (char_length(words) <= 100000),
    version      integer not null default 0 check (version >= 0),
    saved_at     timestamptz,
    agreement_by text check (agreement_by in ('client', 'municipality')),
    agreement_on date,
    removed_at   timestamptz,
    foreign key (draft_id, client_id) references report_draft (id, client_id),
    constraint a_day_of_somebody check (agreement_on is null or agreement_by is not null)
);
create index on report_draft_sentence (client_id);
create index on report_draft_sentence (draft_id, position);
comment on column report_draft_sentence.topic is 'The heading it stands under, in Dutch.';
comment on column report_draft_sentence.position is 'Within its topic; there may be gaps.';
comment on column report_draft_sentence.removed_at is 'Since when it is taken out; it can be put back until the draft ends.';

create function stand_still_after_the_end() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if not exists (select from (select d.discarded_at, d.published_report_id from public.report_draft d
                                where d.id = new.draft_id for share) draft
                   where draft.discarded_at is null and draft.published_report_id is null) then
        raise exception 'the report is published, or its draft discarded' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger stands_still before insert or update on report_draft_sentence
    for each row execute function stand_still_after_the_end();

-- What was taken out or discarded is nobody's to read later, and what was published stands in the report.
create function empty_what_ends() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    update public.report_draft_sentence s set words = '', version = s.version + 1 where s.draft_id = new.id;
    return new;
end
$$;
create trigger ends_empty before update on report_draft
    for each row when (num_nonnulls(old.discarded_at, old.published_report_id) = 0
        and num_nonnulls(new.discarded_at, new.published_report_id) > 0)
    execute function empty_what_ends();
create trigger ended_for_good before update on report_draft
    for each row when (num_nonnulls(old.discarded_at, old.published_report_id) > 0) execute function refuse_change();
create trigger not_removed before delete on report_draft
    for each row execute function refuse_change();
create trigger not_removed before delete on report_draft_sentence
    for each row execute function refuse_change();

alter table report_draft enable row level security;
alter table report_draft force row level security;
alter table report_draft_sentence enable row level security;
alter table report_draft_sentence force row level security;

create policy own_rows on report_draft for select to portal_client using (client_id = (select current_client()));
-- There is no grant with it: no client reads what is not published.
create policy own_rows on report_draft_sentence for select to portal_client using (client_id = (select current_client()));

create policy own_conversations on report_draft for select to portal_officer
    using (exists (select from conversation c where c.id = conversation_id and c.officer_id = (select current_officer())));
create policy begin_own on report_draft for insert to portal_officer
    with check (begun_by = (select current_officer())
        and exists (select from conversation c where c.id = conversation_id and c.officer_id = (select current_officer())));
create policy end_own on report_draft for update to portal_officer
    using (exists (select from conversation c where c.id = conversation_id and c.officer_id = (select current_officer())))
    with check (exists (select from conversation c where c.id = conversation_id and c.officer_id = (select current_officer())));
create policy with_its_draft on report_draft_sentence to portal_officer
    using (exists (select from report_draft d where d.id = draft_id))
    with check (exists (select from report_draft d where d.id = draft_id));

grant select (id, client_id, conversation_id, attempt_id, begun_by, begun_at, discarded_at, published_report_id)
    on report_draft to portal_client;
grant select, insert on report_draft, report_draft_sentence to portal_officer;
grant update (discarded_at, published_report_id) on report_draft to portal_officer;
grant update (topic, position, words, version, saved_at, agreement_by, agreement_on, removed_at)
    on report_draft_sentence to portal_officer;

-- Every contact of which a report is due (D2), as far as who asks may see it. A conversation of which nobody wrote down yet
-- what came of it is among them, unless the client said not to want it. A call that the client disputes counts for nothing.
create view contact with (security_invoker = true) as
select c.client_id,
       c.id             as conversation_id,
       null::uuid       as attempt_id,
       'conversation'   as kind,
       c.starts_at      as took_place_at,
       c.ends_at        as over_at,
       c.officer_id,
       o.id is not null as came
from conversation c
         left join outcome o on o.conversation_id = c.id and o.client_id = c.client_id and o.superseded_at is null
where c.cancelled_at is null
  and (o.attendance = 'came'
    or o.id is null and not exists (select from invitation_answer a
                                    where a.conversation_id = c.id and a.choice = 'not-wanted'))
union all
select a.client_id,
       a.conversation_id,
       a.id,
       case a.channel when 'call' then 'call' else 'visit' end,
       a.made_at,
       a.made_at,
       c.officer_id,
       true
from attempt a
         join conversation c on c.id = a.conversation_id and c.client_id = a.client_id
where a.channel in ('call', 'home-visit')
  and a.result = 'spoke'
  and not exists (select from attempt_dispute d where d.attempt_id = a.id and d.stands);
comment on column contact.came is 'Whether it is known that the client was there.';
grant select on contact to portal_client, portal_officer;
