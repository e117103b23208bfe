-- How a client is reached, as the municipality knows it; the client reads all of it.
create table contact_details
(
    client_id      uuid primary key references client,
    birth_date     date check (birth_date >= date '1900-01-01'),
    street_address text        not null default '' check (char_length(street_address) <= 200),
    town           text        not null default '' check (char_length(town) <= 200),
    phone          text        not null default '' check (char_length(phone) <= 40),
    email          text        not null default '' check (email = '' or email like '_%@_%'),
    updated_at     timestamptz not null,
    -- Half an address brings no letter.
    constraint address_is_whole check ((street_address = '') = (town = ''))
);

-- How the client wants to be reminded, in which language, and how large letters are. Not at all is a choice too.
create table contact_wish
(
    client_id   uuid primary key references client,
    channel     text        not null default 'letter' check (channel in ('letter', 'sms', 'email', 'call', 'none')),
    language    text check (language <> ''),
    large_print boolean     not null default false,
    saved_at    timestamptz not null
);
comment on column contact_wish.language is 'Null: the language the municipality knows the client by.';

alter table contact_details enable row level security;
alter table contact_details force row level security;
alter table contact_wish enable row level security;
alter table contact_wish force row level security;

create policy own_rows on contact_details for select to portal_client using (client_id = (select current_client()));
create policy own_rows on contact_wish to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy deliver on contact_details to portal_intake using (true) with check (true);
create policy every_client on contact_details for select to portal_officer using (true);
create policy every_client on contact_wish for select to portal_officer using (true);

grant select on contact_details to portal_client;
grant select, insert on contact_wish to portal_client;
grant update (channel, language, large_print, saved_at) on contact_wish to portal_client;
grant select, insert, update on contact_details to portal_intake;
grant select on contact_details, contact_wish to portal_officer;
