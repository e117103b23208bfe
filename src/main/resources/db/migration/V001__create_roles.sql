-- The portal logs in as one role that owns nothing and inherits nothing.
-- Each transaction then becomes exactly one of these; without that step every table answers "permission denied".
do
$$
    declare
        name text;
    begin
        foreach name in array array ['portal_client', 'portal_sign_in', 'portal_intake']
            loop
                if not exists (select from pg_roles where rolname = name) then
                    execute format('create role %I nologin', name);
                end if;
            end loop;
    end
$$;

comment on role portal_client is 'A client who is logged in, and nobody else''s rows.';
comment on role portal_sign_in is 'The moment of logging in: finds out which client a BSN belongs to.';
comment on role portal_intake is 'The case system of the municipality, delivering its documents.';

grant portal_client, portal_sign_in, portal_intake to "${runtime}" with inherit false;
grant usage on schema public to portal_client, portal_sign_in, portal_intake;

-- Whose rows this transaction may see. Empty after a transaction ends, hence nullif.
create function current_client() returns uuid
    language sql
    stable
    parallel safe
return nullif(current_setting('app.client', true), '')::uuid;
