-- A worker who cannot go on proposes a colleague; it is the client who says yes, to the same tasks and the same last day.
create function colleagues() returns table (id uuid, name text)
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select c.id, c.name
    from public.helper oneself
             join public.helper c on c.organisation_id = oneself.organisation_id and c.id <> oneself.id
    where oneself.id = public.current_helper()
      and (c.left_on is null or c.left_on >= (now() at time zone 'Europe/Amsterdam')::date)
    order by c.name, c.id;
end;
comment on function colleagues is 'Who else works where the helper of this transaction works.';
revoke execute on function colleagues() from public;
grant execute on function colleagues() to portal_helper;

alter table mandate_proposal
    alter column term drop not null,
    add constraint handed_over_until_the_same_day check ((way = 'handover') = (term is null));

create policy to_colleagues on mandate_proposal for insert to portal_helper
    with check (way = 'handover'
        and helper_id in (select c.id from colleagues() c)
        and exists (select from mandate m
                    where m.id = replaces
                      and m.client_id = mandate_proposal.client_id
                      and m.helper_id = (select current_helper())
                      and m.tasks = mandate_proposal.tasks
                      and m.revoked_at is null
                      and m.ends_at > now()));
grant insert (id, client_id, way, tasks, helper_id, replaces, expires_at) on mandate_proposal to portal_helper;
-- Whoever handed over may see that it waits.
create policy handed_over_by on mandate_proposal for select to portal_helper
    using (replaces in (select m.id from mandate m where m.helper_id = (select current_helper())));
grant select (way, replaces) on mandate_proposal to portal_helper;
create unique index one_handover_waits on mandate_proposal (replaces) where refused_at is null;
