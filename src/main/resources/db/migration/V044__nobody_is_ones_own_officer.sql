-- An officer may live on social assistance too, and is then a client like any other: at the client's login. As an officer one has
-- nothing to do with one's own file, on whatever page (issue: roles never mix).
create table officer_bsn
(
    officer_id uuid primary key references officer,
    bsn_hash   bytea not null check (octet_length(bsn_hash) = 32)
);
create index on officer_bsn (bsn_hash);
comment on table officer_bsn is 'The keyed hash of the BSN of officers whose BSN was delivered; nobody reads it but the function below.';
grant select, insert, update on officer_bsn to portal_intake;

create function own_file() returns uuid
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select c.id
    from public.officer_bsn b
             join public.client c on c.bsn_hash = b.bsn_hash
    where b.officer_id = public.current_officer();
end;
comment on function own_file is 'Who the officer of this transaction is as a client; empty for who is none.';
revoke execute on function own_file() from public;
grant execute on function own_file() to portal_officer;

-- Every table about a client; one that comes later and says nothing is found by a test.
do
$$
    declare
        about record;
    begin
        for about in select c.relname as name, case c.relname when 'client' then 'id' else 'client_id' end as whose
                     from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname = 'public'
                       and c.relkind in ('r', 'p')
                       and (c.relname = 'client'
                         or exists (select from pg_attribute a
                                    where a.attrelid = c.oid and a.attname = 'client_id' and not a.attisdropped))
            loop
                execute format('create policy not_oneself on %I as restrictive to portal_officer'
                    || ' using (%I is distinct from (select own_file()))', about.name, about.whose);
            end loop;
    end
$$;

-- Nor does one make sure of oneself.
create or replace function may_make_sure_of(client uuid) returns boolean
    language sql
    stable
return client is distinct from (select own_file())
    and ((select serves_at_desk())
        or exists (select from conversation c where c.client_id = client and c.officer_id = (select current_officer()))
        or exists (select from report_opening o where o.client_id = client and o.officer_id = (select current_officer())
                                                  and o.opened_at > now() - interval '12 hours'));

-- Nor is one one's own helper: whoever helps with their own DigiD, or with an account of the same name, neither writes down nor
-- looks at a paper that lets them act.
create function is_this_officer(which uuid) returns boolean
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select exists (select
                   from public.helper h
                            join public.officer o on o.id = public.current_officer()
                            left join public.officer_bsn b on b.officer_id = o.id
                   where h.id = which
                     and (h.bsn_hash = b.bsn_hash or lower(h.login) = lower(o.login)));
end;

create function keep_from_own_paper() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if public.is_this_officer((select q.helper_id from public.mandate_proposal q where q.id = new.proposal_id)) then
        raise exception 'whoever is to help does not look at the paper'
            using errcode = 'check_violation', constraint = 'somebody_else_looks';
    end if;
    return new;
end
$$;
revoke execute on function is_this_officer(uuid) from public;
grant execute on function is_this_officer(uuid) to portal_officer;
create trigger somebody_else_looks before insert or update of verdict on mandate_paper
    for each row when (current_user = 'portal_officer') execute function keep_from_own_paper();
