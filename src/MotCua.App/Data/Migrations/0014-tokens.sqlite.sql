-- A token is looked up before its office is known.
create index sign_ins_token on sign_ins (token_hash);
create index api_keys_token on api_keys (token_hash);
