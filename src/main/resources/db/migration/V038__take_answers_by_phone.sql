-- What a client tells beforehand by phone or at the desk (G4) is typed in as paper is, by an officer who is sure who it is: it
-- stands beside the client's own answers until the client looks at it.
alter table typed_in drop constraint typed_in_came_by_check,
    add constraint typed_in_came_by_check check (came_by in ('paper', 'phone', 'desk'));
alter table done_on_behalf drop constraint done_on_behalf_what_check,
    add constraint done_on_behalf_what_check check (what in
        ('answer', 'moved', 'place', 'companion', 'interpreter', 'reason', 'remark', 'wish', 'questions'));

create or replace function types_in(sheet uuid) returns boolean
    language sql
    stable
return exists (select from answer_sheet s join conversation c on c.id = s.conversation_id
               where s.id = sheet and c.officer_id = (select current_officer()))
    or exists (select from desk_opening o where o.sheet_id = sheet and o.officer_id = (select current_officer()))
    or exists (select from answer_sheet s where s.id = sheet and is_sure_of(s.client_id));

drop policy who_has_the_paper on typed_in;
create policy who_has_the_paper on typed_in to portal_officer
    using (types_in(sheet_id))
    with check (types_in(sheet_id)
        and (exists (select from paper_code p where p.sheet_id = typed_in.sheet_id) or is_sure_of(client_id)));

create or replace function mark_who_typed_it() returns trigger
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
        if exists (select from public.answer_sheet s join public.conversation c on c.id = s.conversation_id
                   where s.id = new.sheet_id and c.over_at <= now()) then
            raise exception 'the conversation is over, or called off'
                using errcode = 'check_violation', constraint = 'typed_in_beforehand';
        end if;
        -- Who is sure of the client has them on the telephone or before them; anybody else has the paper alone.
        new.came_by := coalesce((select k.channel
                                 from public.identity_check k
                                 where k.client_id = new.client_id
                                   and k.officer_id = public.current_officer()
                                   and k.channel in ('phone', 'desk')
                                   and k.ended_at is null
                                   and k.at > now() - interval '30 minutes'
                                 order by k.at desc
                                 limit 1), 'paper');
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

-- That answers were written down is told once for a call, however many there are.
create policy noted_once on done_on_behalf for select to current_user using (true);
create trigger questions_when_sure after insert or update on typed_in
    for each row when (current_user = 'portal_officer' and new.came_by <> 'paper')
    execute function note_on_behalf('questions', '');
