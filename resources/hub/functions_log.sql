-- What a computer may do at the log. All functions run with the owner's rights and name every object with its schema:
-- nothing that a caller puts into a schema of its own is ever found. session_user is the login, whatever it SETs.
-- Refusals have SQLSTATEs of their own: KC403 not allowed, KC404 no such log for this login, KC400 not a chain or not
-- well formed, KC409 there already or another one.

-- Another value after pg_restore (other tables) and after the server went back to an older state (another timeline).
CREATE OR REPLACE FUNCTION kitcamp.hub_incarnation() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    place text := '';
BEGIN
    BEGIN
        place := substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8);
    EXCEPTION WHEN OTHERS THEN
        place := ''; -- a relative of PostgreSQL without this
    END;
    RETURN 'kitcamp.hub_log'::regclass::oid::text || '/' || place;
END
$body$;

-- The logs that this login may read.
CREATE OR REPLACE FUNCTION kitcamp.hub_own_logs() RETURNS SETOF bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
    SELECT log_id FROM kitcamp.hub_member
    WHERE login = session_user AND log_id IS NOT NULL AND revoked_at IS NULL
$body$;

-- 'administrator' for the owner of the hub too; an exception for who has no part in the log.
CREATE OR REPLACE FUNCTION kitcamp.hub_role(p_log bytea) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    found_role text;
BEGIN
    SELECT role INTO found_role FROM kitcamp.hub_member
    WHERE login = session_user AND log_id = p_log AND revoked_at IS NULL;
    IF found_role IS NULL AND pg_has_role(session_user, current_user, 'USAGE')
        AND EXISTS (SELECT 1 FROM kitcamp.hub_head WHERE log_id = p_log) THEN
        found_role := 'administrator';
    END IF;
    IF found_role IS NULL THEN
        RAISE EXCEPTION 'no such log for %', session_user USING ERRCODE = 'KC404';
    END IF;
    RETURN found_role;
END
$body$;

-- True for some days after the server was restored: then everybody may bring what others wrote and the server lacks.
CREATE OR REPLACE FUNCTION kitcamp.hub_is_healing() RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    known kitcamp.hub_format;
BEGIN
    SELECT * INTO known FROM kitcamp.hub_format;
    IF known.incarnation <> kitcamp.hub_incarnation() THEN
        UPDATE kitcamp.hub_format
        SET incarnation = kitcamp.hub_incarnation(), healing_until = now() + interval '14 days'
        RETURNING * INTO known;
    END IF;
    RETURN coalesce(known.healing_until > now(), false);
END
$body$;

-- Each author belongs to one login: a new one, or one that is nobody's, to the caller's, where p_claims. p_any: the
-- entries may be others'.
CREATE OR REPLACE FUNCTION kitcamp.hub_check_authors(p_log bytea, p_authors bytea[], p_any boolean,
                                                     p_claims boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    an_author bytea;
    whose name;
BEGIN
    FOREACH an_author IN ARRAY p_authors LOOP
        SELECT login INTO whose FROM kitcamp.hub_author WHERE log_id = p_log AND author = an_author;
        IF NOT FOUND THEN
            INSERT INTO kitcamp.hub_author (log_id, author, login)
            VALUES (p_log, an_author, CASE WHEN p_claims THEN session_user END);
        ELSIF whose IS NULL AND p_claims THEN
            UPDATE kitcamp.hub_author SET login = session_user WHERE log_id = p_log AND author = an_author;
        ELSIF whose <> session_user AND NOT p_any THEN
            RAISE EXCEPTION 'the author % is not of %', encode(an_author, 'hex'), session_user
                USING ERRCODE = 'KC403';
        END IF;
    END LOOP;
END
$body$;

-- The headers (165 bytes, models/store/entry.cpp) must be of this log, follow on p_head and name each other's hashes.
CREATE OR REPLACE FUNCTION kitcamp.hub_check_chain(p_log bytea, p_head bigint, p_hash bytea, p_headers bytea[],
                                                   p_hashes bytea[], p_bodies bytea[]) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    IF coalesce(cardinality(p_headers), 0) = 0 OR cardinality(p_hashes) IS DISTINCT FROM cardinality(p_headers)
        OR cardinality(p_bodies) IS DISTINCT FROM cardinality(p_headers) THEN
        RAISE EXCEPTION 'no entries' USING ERRCODE = 'KC400';
    END IF;
    IF EXISTS (
        SELECT 1
        FROM (SELECT entry.*, lag(hash, 1, p_hash) OVER (ORDER BY n) AS previous
              FROM unnest(p_headers, p_hashes, p_bodies) WITH ORDINALITY AS entry (header, hash, body, n)) AS chain
        WHERE (octet_length(header) = 165 AND octet_length(hash) = 32 AND octet_length(body) <= 269484032
               AND substring(header FROM 10 FOR 16) = p_log
               AND substring(header FROM 26 FOR 8) = int8send(p_head + n)
               AND substring(header FROM 98 FOR 32) = previous) IS NOT TRUE) THEN
        RAISE EXCEPTION 'the entries do not follow on %', p_head USING ERRCODE = 'KC400';
    END IF;
END
$body$;

-- The session that holds what held_by names: a transaction, or several that are noted together (a multixact).
CREATE OR REPLACE FUNCTION kitcamp.hub_holder(held_by xid) RETURNS integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    holders xid[] := ARRAY [held_by];
    holder integer;
BEGIN
    FOR i IN 1 .. 2 LOOP
        SELECT pid INTO holder FROM pg_locks
        WHERE locktype = 'transactionid' AND granted AND mode = 'ExclusiveLock' AND transactionid = ANY (holders)
            AND pid <> pg_backend_pid()
        LIMIT 1;
        EXIT WHEN FOUND OR i = 2;
        holders := ARRAY (SELECT members.xid FROM pg_get_multixact_members(held_by) AS members);
    END LOOP;
    RETURN holder;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL; -- it was no multixact
END
$body$;

-- Ends the session that held the head when the caller began to wait and holds it still, in a transaction that is too
-- old: somebody said BEGIN, appended, and left it so. Only one of a login of this log.
CREATE OR REPLACE FUNCTION kitcamp.hub_end_holder(p_log bytea, held_by xid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    IF held_by = (SELECT xmax FROM kitcamp.hub_head WHERE log_id = p_log) THEN
        PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE pid = kitcamp.hub_holder(held_by)
            AND xact_start < clock_timestamp() - (SELECT longest_hold FROM kitcamp.hub_format)
            AND usename IN (SELECT login FROM kitcamp.hub_member WHERE log_id = p_log);
    END IF;
END
$body$;

-- The row of the head is the queue of those who append. Not granted: whoever calls it has asked hub_role.
CREATE OR REPLACE FUNCTION kitcamp.hub_lock_head(p_log bytea) RETURNS kitcamp.hub_head
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '4s' AS $body$
DECLARE
    standing kitcamp.hub_head;
    held_by xid;
BEGIN
    -- Nearly always it is free, and needs no transaction within the transaction.
    SELECT * INTO standing FROM kitcamp.hub_head WHERE log_id = p_log FOR UPDATE SKIP LOCKED;
    IF FOUND THEN
        RETURN standing;
    END IF;
    SELECT xmax INTO held_by FROM kitcamp.hub_head WHERE log_id = p_log;
    BEGIN
        SELECT * INTO standing FROM kitcamp.hub_head WHERE log_id = p_log FOR UPDATE;
        RETURN standing;
    EXCEPTION WHEN lock_not_available THEN
        PERFORM kitcamp.hub_end_holder(p_log, held_by);
    END;
    SELECT * INTO standing FROM kitcamp.hub_head WHERE log_id = p_log FOR UPDATE;
    RETURN standing;
END
$body$;

-- Puts entries behind p_head, if that is the head. 0: they are there (also where an earlier call put them there, whose
-- answer was lost); 1: others were faster; 2: the log ends before p_head; 3: another entry stands there; 4: it moved.
CREATE OR REPLACE FUNCTION kitcamp.hub_append(p_log bytea, p_head bigint, p_hash bytea, p_headers bytea[],
                                              p_hashes bytea[], p_bodies bytea[], p_copied boolean) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    own_role text := kitcamp.hub_role(p_log);
    healing boolean;
    standing kitcamp.hub_head;
BEGIN
    PERFORM kitcamp.hub_check_chain(p_log, p_head, p_hash, p_headers, p_hashes, p_bodies);
    standing := kitcamp.hub_lock_head(p_log);
    IF octet_length(standing.moved) > 0 THEN
        RETURN 4;
    ELSIF standing.head > p_head THEN
        RETURN CASE WHEN p_headers = ARRAY (
            SELECT header FROM kitcamp.hub_log
            WHERE log_id = p_log AND seq > p_head AND seq <= p_head + cardinality(p_headers) ORDER BY seq)
            THEN 0 ELSE 1 END;
    ELSIF standing.head < p_head THEN
        RETURN 2;
    ELSIF standing.head_hash <> p_hash THEN
        RETURN 3;
    END IF;
    healing := kitcamp.hub_is_healing();
    IF p_copied AND own_role <> 'administrator' THEN
        RAISE EXCEPTION 'only an administrator brings a log' USING ERRCODE = 'KC403';
    END IF;
    -- A file claims its author when it tells of itself, too (hub_tell): nothing is lost by not doing so here.
    PERFORM kitcamp.hub_check_authors(
        p_log, ARRAY (SELECT DISTINCT substring(header FROM 58 FOR 16) FROM unnest(p_headers) AS header),
        healing OR own_role = 'administrator', NOT (p_copied OR healing));
    INSERT INTO kitcamp.hub_log (log_id, seq, op_id, author, hash, header, body)
    SELECT p_log, p_head + n, substring(header FROM 38 FOR 16), substring(header FROM 58 FOR 16), hash, header, body
    FROM unnest(p_headers, p_hashes, p_bodies) WITH ORDINALITY AS entry (header, hash, body, n);
    UPDATE kitcamp.hub_head SET head = p_head + cardinality(p_headers), head_hash = p_hashes[cardinality(p_hashes)]
    WHERE log_id = p_log;
    RETURN 0;
END
$body$;

-- Gives entries other bodies; their headers must be those that stand there. Such a body is an envelope that says so
-- ("KCX1", version, flags with 4; models/members/envelope.h); whose mark it bears is looked at by the computers.
CREATE OR REPLACE FUNCTION kitcamp.hub_redact(p_log bytea, p_headers bytea[], p_bodies bytea[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    there bigint;
BEGIN
    IF kitcamp.hub_role(p_log) NOT IN ('coordinator', 'administrator') THEN
        RAISE EXCEPTION 'only coordinators and administrators redact' USING ERRCODE = 'KC403';
    END IF;
    IF EXISTS (
        SELECT 1 FROM unnest(p_bodies) AS given (body)
        WHERE (octet_length(body) BETWEEN 10 AND 269484032 AND substring(body FROM 1 FOR 4) = 'KCX1'
               AND get_byte(body, 5) & 4 = 4) IS NOT TRUE) THEN
        RAISE EXCEPTION 'no redacted entries' USING ERRCODE = 'KC400';
    END IF;
    PERFORM kitcamp.hub_lock_head(p_log);
    SELECT count(*) INTO there
    FROM kitcamp.hub_log AS log JOIN unnest(p_headers) AS given (header)
        ON log.op_id = substring(given.header FROM 38 FOR 16) AND log.header = given.header
    WHERE log.log_id = p_log;
    IF there IS DISTINCT FROM cardinality(p_headers) OR cardinality(p_bodies) IS DISTINCT FROM cardinality(p_headers) THEN
        RAISE EXCEPTION 'not the entries that stand there' USING ERRCODE = 'KC409';
    END IF;
    UPDATE kitcamp.hub_log AS log SET body = given.body
    FROM unnest(p_headers, p_bodies) AS given (header, body)
    WHERE log.log_id = p_log AND log.op_id = substring(given.header FROM 38 FOR 16) AND log.body <> given.body;
END
$body$;

-- Ends the log: it goes on elsewhere. Answers as hub_append does.
CREATE OR REPLACE FUNCTION kitcamp.hub_close(p_log bytea, p_head bigint, p_hash bytea, p_moved bytea) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    standing kitcamp.hub_head;
BEGIN
    IF kitcamp.hub_role(p_log) <> 'administrator' THEN
        RAISE EXCEPTION 'only an administrator moves the log' USING ERRCODE = 'KC403';
    END IF;
    standing := kitcamp.hub_lock_head(p_log);
    IF standing.head > p_head THEN
        RETURN 1;
    ELSIF standing.head < p_head THEN
        RETURN 2;
    ELSIF standing.head_hash <> p_hash THEN
        RETURN 3;
    END IF;
    UPDATE kitcamp.hub_head SET moved = p_moved WHERE log_id = p_log;
    RETURN 0;
END
$body$;
