-- A client hears in time that a permission ends, and that a supporter answered. The message itself says that it was told: its key
-- is of that permission, or of that answer, and there is one of each.
create function told_of_permission(mandate uuid) returns text
    language sql
    immutable
    parallel safe
return 'permission ends ' || mandate;

create function told_of_answer(request uuid, answered_at timestamptz) returns text
    language sql
    immutable
    parallel safe
return 'support ' || request || ' ' || (extract(epoch from answered_at) * 1000000)::bigint;

create index on mandate (ends_at) where revoked_at is null;
create index on support_request (answered_at) where answer is not null and withdrawn_at is null;

-- In the last week, of what was given for some four weeks and more. What a colleague took over before that week is told as well; in
-- that week the client heard of it already.
create function ends_soon(revoked_at timestamptz, way text, given_at timestamptz, ends_at timestamptz) returns boolean
    language sql
    stable
return revoked_at is null
    and ends_at > now()
    and ends_at <= now() + interval '7 days'
    and (ends_at >= given_at + interval '28 days'
        or way = 'handover' and ends_at > given_at + interval '7 days');

create policy soon_over on mandate for select to portal_notifier
    using (ends_soon(revoked_at, way, given_at, ends_at));
-- That there is an answer, not which, nor from whom.
create policy answered on support_request for select to portal_notifier
    using (answer is not null and withdrawn_at is null and answered_at > now() - interval '7 days');
create policy helps_soon_no_more on helper for select to portal_notifier
    using (exists (select from mandate m where m.helper_id = helper.id
        and ends_soon(m.revoked_at, m.way, m.given_at, m.ends_at))
        and (left_on is null or left_on >= (now() at time zone 'Europe/Amsterdam')::date));
create policy told_of_help on client for select to portal_notifier
    using (exists (select from mandate m where m.client_id = client.id
        and ends_soon(m.revoked_at, m.way, m.given_at, m.ends_at))
        or exists (select from support_request r where r.client_id = client.id));
create policy told_of_help on contact_details for select to portal_notifier
    using (exists (select from mandate m where m.client_id = contact_details.client_id
        and ends_soon(m.revoked_at, m.way, m.given_at, m.ends_at))
        or exists (select from support_request r where r.client_id = contact_details.client_id));
create policy told_of_help on contact_wish for select to portal_notifier
    using (exists (select from mandate m where m.client_id = contact_wish.client_id
        and ends_soon(m.revoked_at, m.way, m.given_at, m.ends_at))
        or exists (select from support_request r where r.client_id = contact_wish.client_id));
create policy about_help on message to portal_notifier
    using (key like 'permission ends %' or key like 'support %')
    with check ((key like 'permission ends %' or key like 'support %') and conversation_id is null and revision is null);
-- Between the client and who helps: no officer learns from a message that there is anybody (C2).
create policy not_of_help on message as restrictive to portal_officer
    using (key not like 'permission ends %' and key not like 'support %');

grant select (id, client_id, helper_id, way, given_at, ends_at, revoked_at) on mandate to portal_notifier;
grant select (id, client_id, answer, answered_at, withdrawn_at) on support_request to portal_notifier;
grant select (id, name, organisation_id) on helper to portal_notifier;
grant select (id, name) on support_organisation to portal_notifier;

-- Every task has to do with a conversation, few with all that is said of it: a query of the portal says which.
create function acts_within(any_of text[]) returns boolean
    language sql
    stable
return current_user <> 'portal_acting' or helper_may(any_of);
comment on function acts_within is 'Whether a helper who acts may do so with one of these tasks; who acts for themself always may.';

-- What is said aloud goes with the task of the page it is said on: who helps with remarks hears no answers.
drop policy helped on recording;
drop policy helped_to_add on recording;
drop policy helped_to_change on recording;
create policy helped on recording as restrictive for select to portal_acting
    using (case place
               when 'answer' then (select helper_may('{questions}'))
               when 'remark' then (select helper_may('{remarks}'))
               else (select helper_may('{answer-invitation}')) end);
create policy helped_to_add on recording as restrictive for insert to portal_acting
    with check (case place
                    when 'answer' then (select helper_may('{questions}'))
                    when 'remark' then (select helper_may('{remarks}'))
                    else (select helper_may('{answer-invitation}')) end);
create policy helped_to_change on recording as restrictive for update to portal_acting
    using (case place
               when 'answer' then (select helper_may('{questions}'))
               when 'remark' then (select helper_may('{remarks}'))
               else (select helper_may('{answer-invitation}')) end);
