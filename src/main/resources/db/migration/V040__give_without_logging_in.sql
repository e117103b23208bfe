-- Permissions of who does not log in: by SMS, after a recap, and on signed paper that two people of the municipality look at.
-- And the end of one, at the word of a client on the telephone.

-- Which helper is meant, where that is written by hand. It is no secret, and opens nothing.
create sequence helper_number;
-- All numbers of eight digits, each once, and no two of them in a row.
alter table helper
    add column number text not null unique
        default lpad(((nextval('helper_number') * 61803399 + 31415926) % 100000000)::text, 8, '0')
        check (number ~ '^[0-9]{8}$');
comment on column helper.number is 'What a client writes on paper to say who may help.';
grant usage on sequence helper_number to portal_intake, portal_sign_in;

create function helper_by_number(which text) returns table (id uuid, name text)
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select h.id, public.helper_name(h.id)
    from public.helper h
    where h.number = which
      -- Who has no name yet is nobody to write on paper.
      and h.name is not null
      and public.current_officer() is not null
      and (h.left_on is null or h.left_on >= (now() at time zone 'Europe/Amsterdam')::date);
end;
revoke execute on function helper_by_number(text) from public;
grant execute on function helper_by_number(text) to portal_officer;
grant execute on function helper_name(uuid) to portal_reply, portal_notifier;

-- ---- By SMS ---------------------------------------------------------------------------------------------------------

alter table mandate_proposal
    add column sms_hash bytea unique check (octet_length(sms_hash) = 32),
    add column sent_at timestamptz,
    add constraint sms_is_short_lived check (way <> 'sms' or expires_at <= made_at + interval '1 day'),
    add constraint sms_with_a_code check ((sms_hash is null) = (sent_at is null) and (way = 'sms' or sms_hash is null)),
    add constraint paper_is_for_longer check (way <> 'paper' or term <> 'today');
comment on column mandate_proposal.sms_hash is 'The keyed hash of the code in the SMS; the code itself is only in that SMS.';
create index on mandate_proposal (made_at) where way = 'sms' and sent_at is null;

-- A number of the telephone as a person would compare it: 06 12345678 is +31 6 12345678, and +31 (0)6 12345678.
create function phone_digits(typed text) returns text
    language sql
    immutable
return regexp_replace(regexp_replace(typed, '[^0-9]', '', 'g'), '^(0031|31)?0?', '');

create policy within_functions on contact_details for select to current_user
    using ((select current_helper()) is not null);

-- A worker of an organisation asks a client who is on the telephone. Whether there is such a client, and whether that client
-- was asked three times today already, is not for the helper to learn: nothing comes back.
create function ask_by_sms(proposal uuid, typed text, born date, for_tasks text[], for_term text) returns void
    language sql
    volatile
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    insert into public.mandate_proposal (id, client_id, way, tasks, term, helper_id, expires_at)
    select proposal, d.client_id, 'sms', for_tasks, for_term, h.id, now() + interval '1 day'
    from public.contact_details d
             join public.helper h on h.id = public.current_helper()
        and h.organisation_id is not null
        and (h.left_on is null or h.left_on >= (now() at time zone 'Europe/Amsterdam')::date)
    where public.phone_digits(typed) ~ '^6[0-9]{8}$'
      and public.phone_digits(d.phone) = public.phone_digits(typed)
      and d.birth_date = born
      -- Two with one number and one birth date cannot be told apart: nobody is asked.
      and (select count(*) from public.contact_details e
           where public.phone_digits(e.phone) = public.phone_digits(typed) and e.birth_date = born) = 1
      and (select count(*) from public.mandate_proposal p
           where p.client_id = d.client_id and p.way = 'sms' and p.made_at > now() - interval '1 day') < 3;
end;
revoke execute on function ask_by_sms(uuid, text, date, text[], text) from public;
-- Not by what was proposed either.
alter policy given_to on mandate_proposal using (helper_id = (select current_helper()) and way <> 'sms');
grant execute on function ask_by_sms(uuid, text, date, text[], text) to portal_helper;

-- The SMS is written by who tells, who makes the code and keeps the hash of it.
create policy to_be_sent on mandate_proposal to portal_notifier
    using (way = 'sms') with check (way = 'sms');
grant select (id, client_id, way, made_at, expires_at, sent_at, refused_at, helper_id, tasks, term),
    update (sms_hash, sent_at) on mandate_proposal to portal_notifier;
create policy asked_by_sms on client for select to portal_notifier
    using (exists (select from mandate_proposal p where p.client_id = client.id and p.sent_at is null));
create policy asked_by_sms on contact_details for select to portal_notifier
    using (exists (select from mandate_proposal p where p.client_id = contact_details.client_id and p.sent_at is null));
create policy asked_by_sms on contact_wish for select to portal_notifier
    using (exists (select from mandate_proposal p where p.client_id = contact_wish.client_id and p.sent_at is null));
create policy about_permissions on message to portal_notifier
    using (key like 'permission %') with check (key like 'permission %' and revision is null);
-- With the code in it one could say yes for the client, and who helps is no business of an officer (C2).
create policy not_of_permissions on message as restrictive to portal_officer using (key not like 'permission %');

-- Whoever has the code of the SMS sees what is asked; the birth date is asked before the yes.
create policy of_this_code on mandate_proposal to portal_reply
    using (way = 'sms' and sms_hash = (select current_reply_code()))
    with check (way = 'sms' and sms_hash = (select current_reply_code()));
grant select (id, client_id, way, sms_hash, tasks, term, helper_id, expires_at, refused_at), update (refused_at)
    on mandate_proposal to portal_reply;
create policy asked_by_this_code on contact_details for select to portal_reply
    using (exists (select from mandate_proposal p where p.client_id = contact_details.client_id));
create policy of_this_code on mandate to portal_reply
    using (exists (select from mandate_proposal p where p.id = mandate.proposal_id))
    with check (exists (select from mandate_proposal p where p.id = mandate.proposal_id and p.client_id = mandate.client_id));
grant select (id, client_id, proposal_id, ends_at, revoked_at), insert (id, client_id, proposal_id), update (revoked_by)
    on mandate to portal_reply;

-- ---- On paper -------------------------------------------------------------------------------------------------------

create table mandate_paper
(
    proposal_id uuid primary key,
    client_id   uuid        not null,
    written_by  uuid        not null references officer,
    signed_on   date        not null,
    pages       bytea[] check (cardinality(pages) between 1 and 4),
    scanned_at  timestamptz,
    verdict     text check (verdict in ('right', 'wrong')),
    reason      text        not null default '' check (char_length(reason) <= 500),
    checked_by  uuid references officer,
    checked_at  timestamptz,
    foreign key (proposal_id, client_id) references mandate_proposal (id, client_id),
    constraint two_people check (checked_by <> written_by),
    constraint checked_by_somebody check (num_nulls(verdict, checked_by, checked_at) in (0, 3)),
    constraint checked_when_scanned check (verdict is null or scanned_at is not null),
    constraint wrong_for_a_reason check (verdict is distinct from 'wrong' or reason ~ '[^[:space:]]')
);
create index on mandate_paper (client_id);
create index on mandate_paper (scanned_at) where verdict is null;
comment on table mandate_paper is 'A permission that a client signed on paper, as it was scanned, and who looked at it.';
comment on column mandate_paper.pages is 'Pictures of it (JPEG); empty before it was scanned, and once they are past their term.';

alter table mandate_paper enable row level security;
alter table mandate_paper force row level security;

create function keep_paper() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if (new.proposal_id, new.client_id, new.written_by, new.signed_on)
           is distinct from (old.proposal_id, old.client_id, old.written_by, old.signed_on)
        or old.verdict is not null then
        raise exception 'what was looked at stays as it was'
            using errcode = 'check_violation', constraint = 'looked_at_for_good';
    end if;
    if new.verdict is not null then
        new.checked_by := public.current_officer();
        new.checked_at := now();
        new.pages := old.pages;
        new.scanned_at := old.scanned_at;
    else
        new.scanned_at := now();
    end if;
    return new;
end
$$;
create trigger looked_at_for_good before update on mandate_paper
    for each row when (current_user = 'portal_officer') execute function keep_paper();
create trigger kept before delete on mandate_paper for each row execute function refuse_change();
create trigger not_emptied before truncate on mandate_paper for each statement execute function refuse_change();

create policy own_rows on mandate_paper for select to portal_client using (client_id = (select current_client()));
create policy helped on mandate_paper as restrictive for select to portal_acting using ((select helper_may('{}')));
create policy write on mandate_paper for insert to portal_officer
    with check (written_by = (select current_officer()) and is_sure_of(client_id));
create policy own_and_waiting on mandate_paper for select to portal_officer
    using ((written_by = (select current_officer())
            and (verdict is null and coalesce(scanned_at, now()) > now() - interval '30 days'
                or checked_at > now() - interval '30 days'))
        or (scanned_at is not null and serves_at_desk()
            and (verdict is null and scanned_at > now() - interval '30 days'
                or checked_by = (select current_officer()) and checked_at > now() - interval '30 days')));
create policy scan on mandate_paper for update to portal_officer
    using (verdict is null and written_by = (select current_officer()))
    with check (verdict is null and written_by = (select current_officer()));
create policy look_at on mandate_paper for update to portal_officer
    using (verdict is null and scanned_at is not null and serves_at_desk())
    with check (verdict is not null and checked_by = (select current_officer()));
grant select on mandate_paper to portal_client, portal_officer;
grant insert (proposal_id, client_id, written_by, signed_on), update (pages, scanned_at, verdict, reason)
    on mandate_paper to portal_officer;

-- An officer writes down what the client signed, and reads of it what waits for a second pair of eyes.
create policy written_down on mandate_proposal for insert to portal_officer
    with check (way = 'paper' and written_by = (select current_officer()) and is_sure_of(client_id));
create policy looked_at on mandate_proposal for select to portal_officer
    using (way = 'paper' and exists (select from mandate_paper p where p.proposal_id = mandate_proposal.id));
grant insert (id, client_id, way, tasks, term, helper_id, written_by, expires_at) on mandate_proposal to portal_officer;
grant select (id, client_id, way, tasks, term, helper_id, expires_at, refused_at, written_by) on mandate_proposal to portal_officer;
create policy paper_waits on client for select to portal_officer
    using (exists (select from mandate_paper p where p.client_id = client.id));
create policy looked_at on mandate for insert to portal_officer
    with check (exists (select from mandate_paper p
                        where p.proposal_id = mandate.proposal_id
                          and p.client_id = mandate.client_id
                          and p.verdict = 'right'
                          and p.checked_by = (select current_officer())));
grant insert (id, client_id, proposal_id) on mandate to portal_officer;

alter table done_on_behalf drop constraint done_on_behalf_what_check,
    add constraint done_on_behalf_what_check check (what in
        ('answer', 'moved', 'place', 'companion', 'interpreter', 'reason', 'remark', 'wish', 'questions', 'permission',
         'permission-ended'));
create trigger permission_when_sure after insert on mandate_proposal
    for each row when (current_user = 'portal_officer') execute function note_on_behalf('permission', 'helper_id');

-- ---- Ended at the word of the client ----------------------------------------------------------------------------------

create function permissions_of(client uuid) returns table (id uuid, helper text, ends_at timestamptz)
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select m.id, public.helper_name(m.helper_id), m.ends_at
    from public.mandate m
    where m.client_id = client
      and m.revoked_at is null
      -- What comes back at the next login by DigiD Machtigen can be ended between two logins too.
      and (m.ends_at > now()
        or m.way = 'digid-machtigen'
               and not exists (select from public.mandate later
                               where later.client_id = m.client_id
                                 and later.helper_id = m.helper_id
                                 and later.way = m.way
                                 and later.given_at > m.given_at))
      and exists (select from public.identity_check k
                  where k.client_id = client
                    and k.officer_id = public.current_officer()
                    and k.ended_at is null
                    and k.at > now() - interval '30 minutes')
    order by m.given_at desc, m.id;
end;
comment on function permissions_of is 'Who may act for a client, for the officer who is sure of that client now and for nobody else.';

create function end_permission(which uuid) returns boolean
    language plpgsql
    volatile
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    update public.mandate m
    set revoked_by = 'officer'
    where m.id = which
      and m.revoked_at is null
      and exists (select from public.permissions_of(m.client_id) p where p.id = which);
    return found;
end
$$;
revoke execute on function permissions_of(uuid), end_permission(uuid) from public;
grant execute on function permissions_of(uuid), end_permission(uuid) to portal_officer;
create trigger permission_ended_when_sure after update of revoked_by on mandate
    for each row when (new.revoked_by = 'officer') execute function note_on_behalf('permission-ended', 'helper_id');

-- ---- Told ------------------------------------------------------------------------------------------------------------

-- Who did not log in to give it reads in a letter that it holds, and how to end it.
create table mandate_told
(
    mandate_id uuid primary key,
    client_id  uuid        not null,
    at         timestamptz not null default now(),
    foreign key (mandate_id, client_id) references mandate (id, client_id)
);
create index on mandate_told (client_id);
alter table mandate_told enable row level security;
alter table mandate_told force row level security;
create policy own_rows on mandate_told for select to portal_client using (client_id = (select current_client()));
create policy helped on mandate_told as restrictive for select to portal_acting using ((select helper_may('{}')));
create policy tell on mandate_told to portal_notifier using (true) with check (true);
create trigger told_for_good before update or delete on mandate_told for each row execute function refuse_change();
grant select on mandate_told to portal_client, portal_notifier;
grant insert (mandate_id, client_id) on mandate_told to portal_notifier;

create function is_to_be_told(permission uuid, given_by text) returns boolean
    language sql
    stable
return given_by in ('sms', 'paper') and not exists (select from mandate_told t where t.mandate_id = permission);
create policy to_be_told on mandate for select to portal_notifier using (way in ('sms', 'paper'));
grant select (id, client_id, proposal_id, helper_id, way, tasks, given_at, ends_at, revoked_at) on mandate to portal_notifier;
create policy permission_given on client for select to portal_notifier
    using (exists (select from mandate m where m.client_id = client.id and is_to_be_told(m.id, m.way)));
create policy permission_given on contact_details for select to portal_notifier
    using (exists (select from mandate m where m.client_id = contact_details.client_id and is_to_be_told(m.id, m.way)));
create policy permission_given on contact_wish for select to portal_notifier
    using (exists (select from mandate m where m.client_id = contact_wish.client_id and is_to_be_told(m.id, m.way)));

-- ---- Removed ---------------------------------------------------------------------------------------------------------

-- The picture of a signature goes once what was signed is over for as long as anything a client kept private.
create function paper_is_past(p mandate_paper) returns boolean
    language sql
    stable
return coalesce(
    (select least(m.ends_at, m.revoked_at) from mandate m where m.proposal_id = p.proposal_id),
    (select q.expires_at from mandate_proposal q where q.id = p.proposal_id)) < kept_if_over_since('private');
create policy of_a_paper_past_its_term on mandate_paper to current_user
    using (paper_is_past(mandate_paper)) with check (pages is null);

alter function remove_past_its_term(uuid, integer) rename to remove_lists_past_their_term;
revoke execute on function remove_lists_past_their_term(uuid, integer) from portal_retention;
create function remove_past_its_term(this_run uuid, most integer) returns table (kind text, removed bigint)
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    gone bigint;
begin
    return query select l.kind, l.removed from public.remove_lists_past_their_term(this_run, most) l;
    delete from public.support_request r
    where r.id in (select due.id from public.support_request due
                   where public.request_is_past(due) limit least(greatest(most, 1), 500));
    get diagnostics gone = row_count;
    perform public.note_removed(this_run, 'support_request', gone);
    if gone > 0 then
        return query select 'support_request', gone;
    end if;
    update public.mandate_paper p
    set pages = null
    where p.proposal_id in (select due.proposal_id from public.mandate_paper due
                            where due.pages is not null and public.paper_is_past(due)
                            limit least(greatest(most, 1), 500));
    get diagnostics gone = row_count;
    perform public.note_removed(this_run, 'mandate_paper', gone);
    if gone > 0 then
        return query select 'mandate_paper', gone;
    end if;
end
$$;
comment on function remove_past_its_term is 'Answers of which table it removed how much; nothing once all is done.';
revoke all on function remove_past_its_term from public;
grant execute on function remove_past_its_term to portal_retention;
