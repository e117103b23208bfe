-- Who holds a conversation reads what is handed over for it: no officer makes a conversation their own, nor says where it is.
-- Moving one to another moment goes on (V016); who holds it and where, the case system and the rounds say when they make it.
revoke update (officer_id, place_kind, place_address) on conversation from portal_officer;
