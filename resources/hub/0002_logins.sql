-- Version 2: what was made twice after a broken line is made once, and who brought a picture is known.

-- The login that brought the bytes; NULL: they are of the time before.
ALTER TABLE kitcamp.hub_blob ADD COLUMN login name;

-- How old a transaction may become that keeps the others from appending (hub_lock_head).
ALTER TABLE kitcamp.hub_format ADD COLUMN longest_hold interval NOT NULL DEFAULT '30 seconds';

-- The caller names the login since then, so that asking again makes no second one.
DROP FUNCTION IF EXISTS kitcamp.hub_create_login(text);
DROP FUNCTION IF EXISTS kitcamp.hub_make_founder(text);
DROP FUNCTION IF EXISTS kitcamp.hub_make_login(bytea, text, text, bytea[]);
