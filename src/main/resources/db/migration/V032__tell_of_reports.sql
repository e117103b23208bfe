-- Clients hear that there is something about their report: a new one, something new in it, a question that waits no longer,
-- and that the municipality is late. What is to be told is noted in the transaction of the act.
do
$$
    begin
        if not exists (select from pg_roles where rolname = 'portal_notifier') then
            create role portal_notifier nologin;
        end if;
    end
$$;
comment on role portal_notifier is 'Tells clients that there is something about their report.';
grant portal_notifier to "${runtime}" with inherit false;
grant usage on schema public to portal_notifier;

create table report_notice
(
    id        uuid primary key     default gen_random_uuid(),
    root_id   uuid        not null,
    client_id uuid        not null,
    kind      text        not null check (kind in ('published', 'news', 'question', 'late')),
    remark_id uuid,
    ends_at   timestamptz,
    noted_at  timestamptz not null default now(),
    told_at   timestamptz,
    foreign key (root_id, client_id) references report (id, client_id),
    foreign key (remark_id, client_id) references sent_remark (id, client_id),
    constraint terms_are_of_a_remark check ((kind in ('question', 'late')) = (remark_id is not null)),
    constraint questions_end check ((kind = 'question') = (ends_at is not null))
);
comment on column report_notice.ends_at is 'Until when the client may answer the question of the municipality.';
create index on report_notice (client_id);
create index on report_notice (root_id);
create index on report_notice (remark_id);
create unique index noted_once on report_notice (kind, remark_id) where remark_id is not null;
create index on report_notice (noted_at) where told_at is null;

alter table report_notice enable row level security;
alter table report_notice force row level security;
create policy own_rows on report_notice for select to portal_client using (client_id = (select current_client()));
create policy note on report_notice for insert to current_user with check (true);
create policy every_notice on report_notice to portal_notifier using (true) with check (true);
grant select on report_notice to portal_client, portal_notifier;
grant insert (root_id, client_id, kind, remark_id, ends_at), update (told_at) on report_notice to portal_notifier;

create function note_for_client() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if tg_table_name = 'remark_answer' then
        insert into public.report_notice (root_id, client_id, kind)
        select r.root_id, new.client_id, 'news'
        from public.report r join public.sent_remark s on s.report_id = r.id
        where s.id = new.remark_id;
    -- Who gets the reports of years delivered at once has no news in them.
    elsif new.published_at > now() - interval '30 days' then
        insert into public.report_notice (root_id, client_id, kind)
        values (new.root_id, new.client_id, case new.version when 1 then 'published' else 'news' end);
    end if;
    return null;
end
$$;
create trigger noted_for_client after insert on report for each row execute function note_for_client();
create trigger noted_for_client after insert on remark_answer for each row execute function note_for_client();

-- Where it is told, and which terms end; not a word of what was said.
create policy every_term on report for select to portal_notifier using (true);
create policy every_term on passage for select to portal_notifier using (true);
create policy every_term on sent_remark for select to portal_notifier using (true);
create policy every_term on remark_withdrawal for select to portal_notifier using (true);
create policy every_term on remark_answer for select to portal_notifier using (true);
create policy to_be_told on client for select to portal_notifier
    using (exists (select from report_notice n where n.client_id = client.id and n.told_at is null));
create policy to_be_told on contact_details for select to portal_notifier
    using (exists (select from report_notice n where n.client_id = contact_details.client_id and n.told_at is null));
create policy to_be_told on contact_wish for select to portal_notifier
    using (exists (select from report_notice n where n.client_id = contact_wish.client_id and n.told_at is null));
create policy about_reports on message to portal_notifier
    using (key like 'report %') with check (key like 'report %' and revision is null);

grant select (id, root_id, client_id, conversation_id) on report to portal_notifier;
grant select (id, root_id, client_id) on passage to portal_notifier;
grant select (id, client_id, passage_id, report_id, number, sent_at) on sent_remark to portal_notifier;
grant select (remark_id) on remark_withdrawal to portal_notifier;
grant select (remark_id, kind, answered_at) on remark_answer to portal_notifier;
grant select (id, name, language) on client to portal_notifier;
grant select (client_id, street_address, town, phone, email) on contact_details to portal_notifier;
grant select (client_id, channel, language, large_print) on contact_wish to portal_notifier;
grant select (key), insert on message to portal_notifier;
