-- A report goes through versions; its passages stay. A remark is sent, answered, and answered once more (D4).
-- Everything here that was said is added and never changed or removed, by whomever.

-- A place in a report at which the client may say something, over all its versions: a sentence, or the report as a whole.
create table passage
(
    id        uuid primary key,
    root_id   uuid    not null,
    client_id uuid    not null,
    whole     boolean not null default false,
    unique (id, client_id)
);
create index on passage (client_id);
create index on passage (root_id);
create unique index one_for_the_whole on passage (root_id) where whole;
comment on column passage.root_id is 'The first version of the report.';

alter table report no force row level security;
alter table sentence no force row level security;
alter table remark no force row level security;
alter table conversation no force row level security;
alter table report disable trigger published_for_good;
alter table sentence disable trigger published_for_good;

alter table report
    add column root_id      uuid,
    add column contact_kind text not null default 'conversation' check (contact_kind in ('conversation', 'call', 'visit')),
    add column contact_at   timestamptz,
    add column officer_id   uuid references officer;
comment on column report.officer_id is 'Who published this version here; empty when the case system delivered it.';
update report r
set root_id    = (select f.id from report f where f.reference = r.reference order by f.version limit 1),
    contact_at = (select c.starts_at from conversation c where c.id = r.conversation_id);
alter table report
    alter column root_id set not null,
    alter column contact_at set not null,
    add foreign key (root_id, client_id) references report (id, client_id);
create index on report (root_id, version);
create index on report (conversation_id);

alter table sentence
    add column passage_id   uuid,
    add column agreement_by text check (agreement_by in ('client', 'municipality')),
    add column agreement_on date,
    add constraint agreed_with_a_day check ((agreement_by is null) = (agreement_on is null));
comment on column sentence.agreement_by is 'Who does it, where the sentence is an agreement (F1, F5).';
insert into passage (id, root_id, client_id)
select s.id, r.root_id, s.client_id from sentence s join report r on r.id = s.report_id;
insert into passage (id, root_id, client_id, whole)
select gen_random_uuid(), r.id, r.client_id, true from report r where r.root_id = r.id;
update sentence set passage_id = id;
alter table passage add foreign key (root_id, client_id) references report (id, client_id);
alter table sentence
    alter column passage_id set not null,
    add foreign key (passage_id, client_id) references passage (id, client_id),
    add constraint once_in_a_version unique (report_id, passage_id);
create index on sentence (passage_id);

-- What the client is still writing: beside a passage, or in reaction to an answer.
alter table remark rename column sentence_id to passage_id;
alter table remark
    add column purpose text not null default 'remark' check (purpose in ('remark', 'reaction')),
    drop constraint remark_pkey,
    drop constraint remark_verdict_check,
    drop constraint remark_sentence_id_client_id_fkey,
    add primary key (passage_id, purpose),
    add constraint remark_verdict_check
        check (verdict in ('right', 'not-right', 'missing', 'not-understood', 'hurts', 'no-opinion')),
    add constraint reaction_is_in_words check (purpose = 'remark' or verdict is null),
    add foreign key (passage_id, client_id) references passage (id, client_id);
comment on table remark is 'Not sent yet: nobody but the client reads it.';

alter table report enable trigger published_for_good;
alter table sentence enable trigger published_for_good;
alter table report force row level security;
alter table sentence force row level security;
alter table remark force row level security;
alter table conversation force row level security;

-- Said aloud beside a passage.
alter table recording
    add column passage_id uuid generated always as (case when place = 'remark' then about end) stored,
    drop constraint recording_place_check,
    drop constraint answers_go_with_their_sheet,
    add constraint recording_place_check check (place in ('reason', 'answer', 'remark')),
    add constraint reasons_alone_are_sent_by_themselves check (place = 'reason' or sent_at is null),
    add unique (id, client_id),
    add foreign key (passage_id, client_id) references passage (id, client_id);
create index on recording (passage_id);

-- A remark as it was sent. Another one at the same passage takes its place, or goes on where an answer asked something.
create table sent_remark
(
    id            uuid primary key,
    client_id     uuid        not null,
    passage_id    uuid        not null,
    report_id     uuid        not null,
    number        integer     not null check (number > 0),
    verdict       text check (verdict in ('right', 'not-right', 'missing', 'not-understood', 'hurts', 'no-opinion')),
    words         text        not null default '' check (char_length(words) <= 100000),
    recording_id  uuid,
    taken_down_by uuid references officer,
    sent_at       timestamptz not null default now(),
    unique (passage_id, number),
    unique (id, client_id),
    foreign key (passage_id, client_id) references passage (id, client_id),
    foreign key (report_id, client_id) references report (id, client_id),
    foreign key (recording_id, client_id) references recording (id, client_id),
    constraint says_something check (verdict is not null or words ~ '[^[:space:]]' or recording_id is not null)
);
create index on sent_remark (client_id, passage_id);
create index on sent_remark (report_id);
create index on sent_remark (recording_id);
comment on column sent_remark.report_id is 'The version that the client had before them.';
comment on column sent_remark.taken_down_by is 'Who wrote it down, where the client said it by phone, by letter or at the desk.';

create table remark_withdrawal
(
    remark_id    uuid primary key,
    client_id    uuid        not null,
    withdrawn_at timestamptz not null default now(),
    foreign key (remark_id, client_id) references sent_remark (id, client_id)
);
create index on remark_withdrawal (client_id);

create table remark_answer
(
    remark_id   uuid primary key,
    client_id   uuid        not null,
    officer_id  uuid        not null references officer,
    kind        text        not null check (kind in ('adopted', 'adopted-in-part', 'not-adopted', 'question')),
    words       text        not null default '' check (char_length(words) <= 20000),
    report_id   uuid,
    answered_at timestamptz not null default now(),
    foreign key (remark_id, client_id) references sent_remark (id, client_id),
    foreign key (report_id, client_id) references report (id, client_id),
    constraint adopted_in_a_version check ((kind in ('adopted', 'adopted-in-part')) = (report_id is not null)),
    constraint says_why check (kind = 'adopted' or words ~ '[^[:space:]]')
);
create index on remark_answer (client_id);
create index on remark_answer (report_id);
comment on column remark_answer.report_id is 'The version in which it was adopted.';

-- The last word beside an answer, kept as the client's view (zienswijze).
create table remark_reaction
(
    remark_id  uuid primary key references remark_answer,
    client_id  uuid        not null,
    words      text        not null check (words ~ '[^[:space:]]' and char_length(words) <= 100000),
    reacted_at timestamptz not null default now(),
    foreign key (remark_id, client_id) references sent_remark (id, client_id)
);
create index on remark_reaction (client_id);

-- What became another one in a version, why, and which remark led to it.
create table sentence_change
(
    report_id  uuid not null,
    passage_id uuid not null,
    client_id  uuid not null,
    kind       text not null check (kind in ('changed', 'added', 'removed')),
    why        text not null check (why ~ '[^[:space:]]' and char_length(why) <= 20000),
    remark_id  uuid,
    primary key (report_id, passage_id),
    foreign key (report_id, client_id) references report (id, client_id),
    foreign key (passage_id, client_id) references passage (id, client_id),
    foreign key (remark_id, client_id) references sent_remark (id, client_id)
);
create index on sentence_change (client_id);
create index on sentence_change (passage_id);
create index on sentence_change (remark_id);

-- A report is settled when nothing of the client waits. A later remark opens it again.
create table report_closing
(
    id         uuid primary key,
    root_id    uuid        not null,
    report_id  uuid        not null,
    client_id  uuid        not null,
    officer_id uuid        not null references officer,
    closed_at  timestamptz not null default now(),
    foreign key (root_id, client_id) references report (id, client_id),
    foreign key (report_id, client_id) references report (id, client_id)
);
create index on report_closing (client_id);
create index on report_closing (root_id);
create index on report_closing (report_id);

-- A colleague may see a report for a reason that the client reads, until the end of twelve hours.
create table report_opening
(
    id         uuid primary key,
    root_id    uuid        not null,
    client_id  uuid        not null,
    officer_id uuid        not null references officer,
    reason     text        not null check (reason ~ '[^[:space:]]' and char_length(reason) <= 500),
    opened_at  timestamptz not null default now(),
    foreign key (root_id, client_id) references report (id, client_id)
);
create index on report_opening (client_id);
create index on report_opening (root_id, officer_id, opened_at);

-- What became of an agreement, said by one of the two (F1, F2, F5).
create table agreement_word
(
    id         uuid primary key,
    passage_id uuid        not null,
    client_id  uuid        not null,
    officer_id uuid references officer,
    kind       text        not null check (kind in ('done', 'not-done', 'question', 'otherwise', 'answer')),
    words      text        not null default '' check (char_length(words) <= 20000),
    said_at    timestamptz not null default now(),
    foreign key (passage_id, client_id) references passage (id, client_id),
    constraint in_words check (kind in ('done', 'not-done') or words ~ '[^[:space:]]'),
    constraint the_municipality_answers check (kind <> 'answer' or officer_id is not null)
);
create index on agreement_word (client_id, passage_id, said_at);
create index on agreement_word (passage_id);
comment on column agreement_word.officer_id is 'Who said it for the municipality; empty when the client said it.';

-- Two who speak at once at the same passage speak one after the other.
create function one_at_a_passage(passage uuid) returns void
    language sql
return pg_advisory_xact_lock(hashtextextended(passage::text, 28));

create function is_last_remark(remark uuid) returns boolean
    language sql
    stable
return exists (select from sent_remark s
               where s.id = remark
                 and not exists (select from sent_remark l where l.passage_id = s.passage_id and l.number > s.number))
    and not exists (select from remark_withdrawal w where w.remark_id = remark);

create function follow_remark() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    last public.sent_remark;
begin
    perform public.one_at_a_passage(new.passage_id);
    select * into last from public.sent_remark s where s.passage_id = new.passage_id order by s.number desc limit 1;
    if exists (select from public.remark_answer a where a.remark_id = last.id and a.kind <> 'question') then
        raise exception 'the remark was answered' using errcode = 'check_violation', constraint = 'not_answered_yet';
    end if;
    if new.number <> coalesce(last.number, 0) + 1 then
        raise exception 'another remark came first' using errcode = 'unique_violation', constraint = 'one_after_the_other';
    end if;
    if not exists (select from public.report r join public.passage p on p.root_id = r.root_id
                   where r.id = new.report_id and p.id = new.passage_id) then
        raise exception 'the passage is of another report' using errcode = 'check_violation', constraint = 'of_this_report';
    end if;
    if new.recording_id is not null and not exists (select from public.recording g
                                                    where g.id = new.recording_id and g.passage_id = new.passage_id) then
        raise exception 'it was said elsewhere' using errcode = 'check_violation', constraint = 'said_at_this_passage';
    end if;
    new.sent_at := now();
    return new;
end
$$;
create trigger follows before insert on sent_remark
    for each row execute function follow_remark();

create function withdraw_unanswered() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    perform public.one_at_a_passage((select s.passage_id from public.sent_remark s where s.id = new.remark_id));
    if not public.is_last_remark(new.remark_id)
        or exists (select from public.remark_answer a where a.remark_id = new.remark_id) then
        raise exception 'the remark was answered, or another one took its place'
            using errcode = 'check_violation', constraint = 'not_answered_yet';
    end if;
    new.withdrawn_at := now();
    return new;
end
$$;
create trigger unanswered before insert on remark_withdrawal
    for each row execute function withdraw_unanswered();

create function answer_what_stands() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    perform public.one_at_a_passage((select s.passage_id from public.sent_remark s where s.id = new.remark_id));
    if not public.is_last_remark(new.remark_id) then
        raise exception 'the client changed the remark, or took it back'
            using errcode = 'check_violation', constraint = 'still_said';
    end if;
    new.answered_at := now();
    return new;
end
$$;
create trigger still_said before insert on remark_answer
    for each row execute function answer_what_stands();

create function react_to_answer() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if not exists (select from public.remark_answer a where a.remark_id = new.remark_id and a.kind <> 'question') then
        raise exception 'there is no answer to react to' using errcode = 'check_violation', constraint = 'answered';
    end if;
    new.reacted_at := now();
    return new;
end
$$;
create trigger after_the_answer before insert on remark_reaction
    for each row execute function react_to_answer();

-- Waits for the municipality: it was not answered. A question of the municipality waits for the client, for two weeks.
create function waits_for_settling(root uuid) returns boolean
    language sql
    stable
return exists (select from passage p join sent_remark s on s.passage_id = p.id
               left join remark_answer a on a.remark_id = s.id
               where p.root_id = root
                 and is_last_remark(s.id)
                 and (a.remark_id is null or (a.kind = 'question' and a.answered_at > now() - interval '14 days')));

create function close_what_is_settled() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    passage uuid;
begin
    for passage in select p.id from public.passage p where p.root_id = new.root_id order by p.id
        loop
            perform public.one_at_a_passage(passage);
        end loop;
    if public.waits_for_settling(new.root_id) then
        raise exception 'a remark waits for an answer' using errcode = 'check_violation', constraint = 'all_answered';
    end if;
    new.closed_at := now();
    return new;
end
$$;
create trigger all_answered before insert on report_closing
    for each row execute function close_what_is_settled();

do
$$
    declare
        name text;
    begin
        foreach name in array array ['passage', 'sent_remark', 'remark_withdrawal', 'remark_answer', 'remark_reaction',
            'sentence_change', 'report_closing', 'report_opening', 'agreement_word']
            loop
                execute format('create trigger said_for_good before update or delete on %I'
                    || ' for each row execute function refuse_change()', name);
                execute format('create trigger not_emptied before truncate on %I'
                    || ' for each statement execute function refuse_change()', name);
                execute format('alter table %I enable row level security', name);
                execute format('alter table %I force row level security', name);
                execute format('create policy own_rows on %I for select to portal_client'
                    || ' using (client_id = (select current_client()))', name);
                execute format('grant select on %I to portal_client, portal_officer', name);
            end loop;
    end
$$;

-- That there is a report says that there was a conversation (A9); more than that is not for every officer.
drop policy clock_of_every_client on report;
create function reported_conversations() returns table (conversation_id uuid)
    language sql
    stable
    security definer
    rows 10000
    set search_path = pg_catalog, public, pg_temp
as
$$
select distinct r.conversation_id from public.report r
$$;
revoke all on function reported_conversations from public;
grant execute on function reported_conversations to portal_officer;

-- An officer sees the reports of the conversations they hold, and those they opened for a reason.
create policy opened on report_opening for select to portal_officer using (officer_id = (select current_officer()));
create policy open_for_a_reason on report_opening for insert to portal_officer
    with check (officer_id = (select current_officer()));
create policy with_a_reason_to_see on report to portal_officer
    using (exists (select from conversation c
                   where c.id = conversation_id and c.officer_id = (select current_officer()))
        or exists (select from report_opening o
                   where o.root_id = report.root_id and o.officer_id = (select current_officer())
                     and o.opened_at > now() - interval '12 hours'))
    with check ((exists (select from conversation c
                         where c.id = conversation_id and c.officer_id = (select current_officer()))
        or exists (select from report_opening o
                   where o.root_id = report.root_id and o.officer_id = (select current_officer())
                     and o.opened_at > now() - interval '12 hours'))
        and officer_id = (select current_officer()));

-- By the wall above: whoever sees no report sees nothing of it.
create function may_see_report(report uuid) returns boolean
    language sql
    stable
return exists (select from report r where r.id = report);
create function may_see_passage(passage uuid) returns boolean
    language sql
    stable
return exists (select from passage p where p.id = passage);
create function may_see_remark(remark uuid) returns boolean
    language sql
    stable
return exists (select from sent_remark s where s.id = remark);

create policy with_its_report on passage to portal_officer
    using (may_see_report(root_id)) with check (may_see_report(root_id));
create policy with_its_report on sentence to portal_officer
    using (may_see_report(report_id)) with check (may_see_report(report_id));
create policy with_its_report on sent_remark for select to portal_officer using (may_see_report(report_id));
create policy taken_down on sent_remark for insert to portal_officer
    with check (may_see_report(report_id) and taken_down_by = (select current_officer()));
create policy with_its_remark on remark_withdrawal for select to portal_officer using (may_see_remark(remark_id));
create policy with_its_remark on remark_answer to portal_officer
    using (may_see_remark(remark_id)) with check (may_see_remark(remark_id) and officer_id = (select current_officer()));
create policy with_its_remark on remark_reaction for select to portal_officer using (may_see_remark(remark_id));
create policy with_its_report on sentence_change to portal_officer
    using (may_see_report(report_id)) with check (may_see_report(report_id));
create policy with_its_report on report_closing to portal_officer
    using (may_see_report(report_id))
    with check (may_see_report(report_id) and officer_id = (select current_officer()));
create policy with_its_passage on agreement_word to portal_officer
    using (may_see_passage(passage_id))
    with check (may_see_passage(passage_id) and officer_id = (select current_officer()));

create policy own_words on sent_remark for insert to portal_client
    with check (client_id = (select current_client()) and taken_down_by is null);
create policy own_words on remark_withdrawal for insert to portal_client with check (client_id = (select current_client()));
create policy own_words on remark_reaction for insert to portal_client with check (client_id = (select current_client()));
create policy own_words on agreement_word for insert to portal_client
    with check (client_id = (select current_client()) and officer_id is null);

create policy deliver on passage to portal_intake using (true) with check (true);

grant select, insert on passage to portal_intake;
grant select, insert on report, sentence to portal_officer;
grant insert on passage, sentence_change, remark_answer, report_closing, report_opening, agreement_word to portal_officer;
grant insert (id, client_id, passage_id, report_id, number, verdict, words, taken_down_by) on sent_remark to portal_officer;
grant insert (id, client_id, passage_id, report_id, number, verdict, words, recording_id) on sent_remark to portal_client;
grant insert (remark_id, client_id) on remark_withdrawal to portal_client;
grant insert (remark_id, client_id, words) on remark_reaction to portal_client;
grant insert (id, passage_id, client_id, kind, words) on agreement_word to portal_client;

-- That something waits, and never what it says: for the list of what is due, of all officers.
create policy what_waits on sent_remark for select to current_user using (true);
create policy what_waits on remark_answer for select to current_user using (true);
create policy what_waits on remark_withdrawal for select to current_user using (true);
create policy what_waits on report for select to current_user using (true);
create policy what_waits on passage for select to current_user using (true);
create function remarks_waiting()
    returns table (root_id uuid, client_id uuid, conversation_id uuid, waiting bigint, oldest timestamptz)
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
select r.root_id, r.client_id, r.conversation_id, count(*), min(s.sent_at)
from public.sent_remark s join public.report r on r.id = s.report_id
where public.is_last_remark(s.id) and not exists (select from public.remark_answer a where a.remark_id = s.id)
group by r.root_id, r.client_id, r.conversation_id
$$;
revoke all on function remarks_waiting from public;
grant execute on function remarks_waiting to portal_officer;

create or replace function may_record(conversation uuid, place text, about uuid) returns boolean
    language sql
    stable
return case place
    when 'reason' then exists (select from reason r
                               where r.id = about and r.conversation_id = conversation and r.told_by = 'client')
    when 'answer' then exists (select from answer_sheet s
                               join question q on q.questionnaire_id = s.questionnaire_id
                               where s.conversation_id = conversation and q.id = about
                                 and s.private_removed_at is null)
    when 'remark' then exists (select from passage p join report r on r.id = p.root_id
                               where p.id = about and r.conversation_id = conversation)
    else false end;

-- A remark is heard by whoever reads it, once it is sent.
drop policy heard_once_sent on recording;
create policy heard_once_sent on recording for select to portal_officer
    using (deleted_at is null
        and (may_hear(conversation_id, place, about, sent_at)
            or exists (select from sent_remark s where s.recording_id = recording.id)));
