-- Who helps privately logs in with their own DigiD. Known from the first login on by the keyed hash alone; the name comes from
-- DigiD, or the person says it before anything else.
alter table helper
    alter column name drop not null,
    add column named_at_digid boolean not null default false,
    add constraint workers_have_a_name check (name is not null or bsn_hash is not null),
    -- What stands in brackets behind a name is the organisation, and nobody types that.
    add constraint own_name_is_a_name check (bsn_hash is null or name !~ '[][(){}<>@/|:;0-9]');
comment on column helper.named_at_digid is 'Whether DigiD told the name; else who helps said it themselves.';

create policy names_oneself on helper for update to portal_helper
    using (id = (select current_helper()) and bsn_hash is not null)
    with check (id = (select current_helper()) and bsn_hash is not null);
grant update (name) on helper to portal_helper;

create function mark_named_at_digid() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    new.named_at_digid := true;
    return new;
end
$$;
create trigger named_at_digid before insert or update of name on helper
    for each row when (current_user = 'portal_sign_in' and new.name is not null)
    execute function mark_named_at_digid();

-- A name that a client may have read stays that person's name.
create function keep_own_name() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    -- Of a worker the organisation says the name.
    if old.bsn_hash is null then
        return null;
    end if;
    if new.name is null
        or old.named_at_digid
        or exists (select from public.mandate m where m.helper_id = old.id)
        or exists (select from public.mandate_proposal p where p.helper_id = old.id) then
        raise exception 'a client may have read this name'
            using errcode = 'check_violation', constraint = 'own_name_is_kept';
    end if;
    return new;
end
$$;
create trigger own_name_is_kept before update of name on helper
    for each row when (current_user = 'portal_helper' and new.name is distinct from old.name)
    execute function keep_own_name();

-- Nobody helps oneself, by whatever login, and nobody helps who has no name yet. A code is then as wrong as any other.
create policy within_functions on client for select to current_user using (true);
create function is_somebody_else(helper uuid, client uuid) returns boolean
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select exists (select
                   from public.helper h left join public.client c on c.bsn_hash = h.bsn_hash and c.id = client
                   where h.id = helper
                     and h.name is not null
                     and c.id is null);
end;
revoke execute on function is_somebody_else(uuid, uuid) from public;
grant execute on function is_somebody_else(uuid, uuid) to portal_officer;

create function refuse_oneself() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if new.helper_id is null or public.is_somebody_else(new.helper_id, new.client_id) then
        return new;
    end if;
    if tg_op = 'UPDATE' then
        return null;
    end if;
    raise exception 'nobody helps oneself, nor without a name'
        using errcode = 'check_violation', constraint = 'somebody_else_helps';
end
$$;
create trigger somebody_else_helps before insert or update of helper_id on mandate_proposal
    for each row execute function refuse_oneself();
-- After given_as_proposed, which says who the helper is: triggers go by their names.
create trigger somebody_else_helps before insert on mandate for each row execute function refuse_oneself();

-- DigiD Machtigen: the provider says at every login who acts for whom, so a permission of this way holds until midnight, and
-- the next login proves it anew.
create policy proved_at_digid on mandate for insert to portal_sign_in
    with check (way = 'digid-machtigen'
        and helper_id in (select h.id from helper h where h.bsn_hash is not null));
grant insert (id, client_id, helper_id, way, tasks), select (way, revoked_by) on mandate to portal_sign_in;
create unique index proved_once_a_day on mandate (client_id, helper_id, ends_at)
    where way = 'digid-machtigen' and revoked_at is null;

-- Whether anybody ever let this helper act.
create index on mandate (helper_id, given_at);

create function end_at_midnight() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    new.ends_at := ((now() at time zone 'Europe/Amsterdam')::date + 1)::timestamp at time zone 'Europe/Amsterdam';
    return new;
end
$$;
create trigger proved_until_midnight before insert on mandate
    for each row when (current_user = 'portal_sign_in') execute function end_at_midnight();

-- What the client stopped here, or had stopped, no login at DigiD brings back.
create function keep_stopped() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    before record;
begin
    -- Locked: whoever is stopping it at this very moment is waited for.
    for before in select m.revoked_by
                  from public.mandate m
                  where m.client_id = new.client_id
                    and m.helper_id = new.helper_id
                    and m.way = 'digid-machtigen'
                  order by m.id
                  for update
        loop
            if before.revoked_by in ('client', 'officer') then
                raise exception 'the client stopped this'
                    using errcode = 'check_violation', constraint = 'stopped_stays_stopped';
            end if;
        end loop;
    return new;
end
$$;
create trigger stopped_stays_stopped before insert on mandate
    for each row when (new.way = 'digid-machtigen') execute function keep_stopped();
