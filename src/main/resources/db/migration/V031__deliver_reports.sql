-- Reports go back to the case system, with what was said beside them (H14). That something is to be delivered is noted in the
-- transaction of the act itself, whoever acts; nothing that is said can be forgotten on the way.
do
$$
    begin
        if not exists (select from pg_roles where rolname = 'portal_case') then
            create role portal_case nologin;
        end if;
    end
$$;
comment on role portal_case is 'Delivers reports to the case system.';
grant portal_case to "${runtime}" with inherit false;
grant usage on schema public to portal_case;

create table case_delivery
(
    id           uuid primary key     default gen_random_uuid(),
    root_id      uuid        not null,
    client_id    uuid        not null,
    noted_at     timestamptz not null default now(),
    number       integer check (number > 0),
    attempts     integer     not null default 0 check (attempts >= 0),
    next_try_at  timestamptz not null default now(),
    problem      text        not null default '',
    delivered_at timestamptz,
    foreign key (root_id, client_id) references report (id, client_id),
    constraint delivered_under_a_number check (delivered_at is null or number is not null)
);
comment on column case_delivery.root_id is 'The first version of the report; a delivery is always all of it.';
comment on column case_delivery.number is 'Of the delivery in which it went, counted for each report; empty until it is tried.';
create index on case_delivery (client_id);
create index on case_delivery (root_id, number);
create index on case_delivery (root_id) where delivered_at is null;

alter table case_delivery enable row level security;
alter table case_delivery force row level security;
create policy own_rows on case_delivery for select to portal_client using (client_id = (select current_client()));
create policy note on case_delivery for insert to current_user with check (true);
create policy every_delivery on case_delivery to portal_case using (true) with check (true);
grant select (id, client_id, root_id, noted_at, delivered_at) on case_delivery to portal_client;
grant select, update (number, attempts, next_try_at, problem, delivered_at) on case_delivery to portal_case;

create function note_for_case_system() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    said jsonb := to_jsonb(new);
begin
    insert into public.case_delivery (root_id, client_id)
    select coalesce((said ->> 'root_id')::uuid,
                    (select r.root_id from public.report r where r.id = (said ->> 'report_id')::uuid),
                    (select r.root_id from public.report r join public.sent_remark s on s.report_id = r.id
                     where s.id = (said ->> 'remark_id')::uuid)),
           new.client_id;
    return null;
end
$$;

do
$$
    declare
        name text;
    begin
        foreach name in array array ['report', 'sent_remark', 'remark_withdrawal', 'remark_answer', 'remark_reaction',
            'report_closing']
            loop
                execute format('create trigger noted_for_case_system after insert on %I'
                    || ' for each row execute function note_for_case_system()', name);
            end loop;
    end
$$;

-- What waits is read, and nothing else of anybody.
create policy waits_for_delivery on report for select to portal_case
    using (exists (select from case_delivery d where d.root_id = report.root_id and d.delivered_at is null));
create policy goes_with_report on client for select to portal_case
    using (exists (select from report r where r.client_id = client.id));
create policy goes_with_report on conversation for select to portal_case
    using (exists (select from report r where r.conversation_id = conversation.id));
create policy goes_with_report on passage for select to portal_case using (may_see_report(root_id));
create policy goes_with_report on sentence for select to portal_case using (may_see_report(report_id));
create policy goes_with_report on sentence_change for select to portal_case using (may_see_report(report_id));
create policy goes_with_report on report_closing for select to portal_case using (may_see_report(report_id));
create policy goes_with_report on sent_remark for select to portal_case using (may_see_report(report_id));
create policy goes_with_remark on remark_withdrawal for select to portal_case using (may_see_remark(remark_id));
create policy goes_with_remark on remark_answer for select to portal_case using (may_see_remark(remark_id));
create policy goes_with_remark on remark_reaction for select to portal_case using (may_see_remark(remark_id));
create policy goes_with_remark on recording for select to portal_case
    using (exists (select from sent_remark s where s.recording_id = recording.id));

grant select on report, passage, sentence, sentence_change, report_closing, sent_remark, remark_withdrawal, remark_answer,
    remark_reaction to portal_case;
grant select (id, reference) on client to portal_case;
grant select (id, reference) on conversation to portal_case;
grant select (id, name) on officer to portal_case;
-- That there is a recording, and never its sound.
grant select (id, passage_id, kind, milliseconds, created_at, sent_at, deleted_at) on recording to portal_case;

-- What stood here before is delivered too.
alter table report no force row level security;
insert into case_delivery (root_id, client_id)
select r.id, r.client_id from report r where r.root_id = r.id;
alter table report force row level security;
