-- Who holds a conversation reads what is handed over for it, so no officer makes a conversation their own: the case system
-- and the rounds say whose it is.
revoke update (officer_id) on conversation from portal_officer;
