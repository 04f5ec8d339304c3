-- Logs and logins. A password never comes here, only its SCRAM verifier, which the computer that makes it has computed.

-- What is written at the role itself, which no dump of the database holds: whose log the login is of. A hash, because
-- everybody at the server may read it.
CREATE OR REPLACE FUNCTION kitcamp.hub_mark_of(p_log bytea) RETURNS text
LANGUAGE sql IMMUTABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
    SELECT 'kitcamp ' || encode(sha256(p_log), 'hex')
$body$;

-- What each login has, however old it is. The timeouts are against accidents: a login may set them otherwise, and
-- hub_lock_head does not rely on them. p_log: NULL for a founder's.
CREATE OR REPLACE FUNCTION kitcamp.hub_dress_login(p_login name, p_log bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = %L', p_login, '60s');
    EXECUTE format('ALTER ROLE %I SET statement_timeout = %L', p_login, '120s');
    EXECUTE format('ALTER ROLE %I SET lock_timeout = %L', p_login, '8s');
    IF p_log IS NOT NULL THEN
        EXECUTE format('COMMENT ON ROLE %I IS %L', p_login, kitcamp.hub_mark_of(p_log));
    END IF;
END
$body$;

-- Makes the database login. Not granted to anybody: the functions below call it when they have checked who asks.
CREATE OR REPLACE FUNCTION kitcamp.hub_create_login(p_login name, p_verifier text, p_log bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    IF (p_verifier ~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$') IS NOT TRUE THEN
        RAISE EXCEPTION 'no SCRAM verifier' USING ERRCODE = 'KC400';
    END IF;
    IF (p_login ~ '^kc_[0-9a-f]{16}$') IS NOT TRUE THEN
        RAISE EXCEPTION 'no name of a login' USING ERRCODE = 'KC400';
    END IF;
    EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE CONNECTION LIMIT 20 PASSWORD %L IN ROLE %I ROLE %I',
                   p_login, p_verifier, (SELECT member_group FROM kitcamp.hub_format), current_user);
    PERFORM kitcamp.hub_dress_login(p_login, p_log);
END
$body$;

-- Whether the caller has made this very login already: the caller chooses its name, so that asking again after a lost
-- answer makes no second one. What another session makes at this moment is waited for.
CREATE OR REPLACE FUNCTION kitcamp.hub_has_made(p_login name, p_log bytea, p_role text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    known kitcamp.hub_member;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(p_login::text, 20260907));
    SELECT * INTO known FROM kitcamp.hub_member WHERE login = p_login;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    IF (known.made_by = session_user AND known.role = p_role AND known.revoked_at IS NULL) IS NOT TRUE
        OR known.log_id IS DISTINCT FROM p_log THEN
        RAISE EXCEPTION 'there is another login of this name' USING ERRCODE = 'KC409';
    END IF;
    RETURN true;
END
$body$;

-- A login that may make one log, and is its first administrator then. For the owner of the hub.
CREATE OR REPLACE FUNCTION kitcamp.hub_make_founder(p_login name, p_verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') THEN
        RAISE EXCEPTION 'only the owner of the hub lets logs be made' USING ERRCODE = 'KC403';
    END IF;
    IF NOT kitcamp.hub_has_made(p_login, NULL, 'founder') THEN
        PERFORM kitcamp.hub_create_login(p_login, p_verifier, NULL);
        INSERT INTO kitcamp.hub_member (login, role) VALUES (p_login, 'founder');
    END IF;
END
$body$;

CREATE OR REPLACE FUNCTION kitcamp.hub_found(p_log bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM kitcamp.hub_head WHERE log_id = p_log) THEN
        RAISE EXCEPTION 'the log is there already' USING ERRCODE = 'KC409';
    END IF;
    IF EXISTS (SELECT 1 FROM kitcamp.hub_own_logs()) THEN
        RAISE EXCEPTION 'this login has a log already' USING ERRCODE = 'KC409';
    END IF;
    UPDATE kitcamp.hub_member SET log_id = p_log, role = 'administrator'
    WHERE login = session_user AND role = 'founder' AND revoked_at IS NULL;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this login may not make a log' USING ERRCODE = 'KC403';
    END IF;
    INSERT INTO kitcamp.hub_head (log_id) VALUES (p_log);
    PERFORM kitcamp.hub_dress_login(session_user, p_log);
END
$body$;

-- Not granted: an exception unless the caller is an administrator of the log.
CREATE OR REPLACE FUNCTION kitcamp.hub_must_administer(p_log bytea) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    IF kitcamp.hub_role(p_log) <> 'administrator' THEN
        RAISE EXCEPTION 'only an administrator of the log has to do with logins' USING ERRCODE = 'KC403';
    END IF;
END
$body$;

CREATE OR REPLACE FUNCTION kitcamp.hub_own_authors(p_log bytea, p_login name, p_authors bytea[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
    INSERT INTO kitcamp.hub_author (log_id, author, login) SELECT p_log, author, p_login FROM unnest(p_authors) AS author
    ON CONFLICT (log_id, author) DO UPDATE SET login = excluded.login
$body$;

-- p_valid_for: seconds that the password is taken for, unless hub_keep_login is called meanwhile; NULL: for ever.
CREATE OR REPLACE FUNCTION kitcamp.hub_make_login(p_log bytea, p_login name, p_verifier text, p_role text,
                                                  p_authors bytea[], p_valid_for bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    PERFORM kitcamp.hub_must_administer(p_log);
    IF (p_role IN ('desk', 'organiser', 'coordinator', 'administrator')) IS NOT TRUE THEN
        RAISE EXCEPTION 'no such role' USING ERRCODE = 'KC400';
    END IF;
    IF kitcamp.hub_has_made(p_login, p_log, p_role) THEN
        RETURN;
    END IF;
    PERFORM kitcamp.hub_create_login(p_login, p_verifier, p_log);
    IF p_valid_for > 0 THEN
        EXECUTE format('ALTER ROLE %I VALID UNTIL %L', p_login, now() + p_valid_for * interval '1 second');
    END IF;
    INSERT INTO kitcamp.hub_member (login, log_id, role) VALUES (p_login, p_log, p_role);
    PERFORM kitcamp.hub_own_authors(p_log, p_login, p_authors);
END
$body$;

-- The computer that was invited has come: its login is good for ever.
CREATE OR REPLACE FUNCTION kitcamp.hub_keep_login() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM kitcamp.hub_member WHERE login = session_user AND revoked_at IS NULL) THEN
        EXECUTE format('ALTER ROLE %I VALID UNTIL %L', session_user, 'infinity');
    END IF;
END
$body$;

-- The logins of the log that can be used: those in force, and those that were ended but may log in again, because the
-- server's roles were brought back from an older state. made_here: by the caller, at least an hour ago.
CREATE OR REPLACE FUNCTION kitcamp.hub_logins(p_log bytea)
RETURNS TABLE (login name, role text, ended boolean, own boolean, made_here boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    PERFORM kitcamp.hub_must_administer(p_log);
    RETURN QUERY SELECT known.login, known.role, known.revoked_at IS NOT NULL, known.login = session_user,
            known.made_by = session_user AND known.made_at < now() - interval '1 hour'
        FROM kitcamp.hub_member AS known LEFT JOIN pg_roles ON rolname = known.login
        WHERE known.log_id = p_log AND (known.revoked_at IS NULL OR rolcanlogin);
END
$body$;

-- Not oneself: nobody could make it good.
CREATE OR REPLACE FUNCTION kitcamp.hub_revoke_login(p_log bytea, p_login name) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    PERFORM kitcamp.hub_must_administer(p_log);
    IF p_login = session_user THEN
        RAISE EXCEPTION 'nobody revokes the own login' USING ERRCODE = 'KC403';
    END IF;
    UPDATE kitcamp.hub_member SET revoked_at = coalesce(revoked_at, now()) WHERE login = p_login AND log_id = p_log;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such login' USING ERRCODE = 'KC404';
    END IF;
    EXECUTE format('ALTER ROLE %I NOLOGIN', p_login);
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = p_login;
END
$body$;

CREATE OR REPLACE FUNCTION kitcamp.hub_change_role(p_log bytea, p_login name, p_role text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    PERFORM kitcamp.hub_must_administer(p_log);
    IF (p_role IN ('desk', 'organiser', 'coordinator', 'administrator')) IS NOT TRUE THEN
        RAISE EXCEPTION 'no such role' USING ERRCODE = 'KC400';
    END IF;
    UPDATE kitcamp.hub_member SET role = p_role WHERE login = p_login AND log_id = p_log;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such login' USING ERRCODE = 'KC404';
    END IF;
END
$body$;

CREATE OR REPLACE FUNCTION kitcamp.hub_add_author(p_log bytea, p_login name, p_author bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    PERFORM kitcamp.hub_must_administer(p_log);
    IF NOT EXISTS (SELECT 1 FROM kitcamp.hub_member WHERE login = p_login AND log_id = p_log) THEN
        RAISE EXCEPTION 'no such login' USING ERRCODE = 'KC404';
    END IF;
    PERFORM kitcamp.hub_own_authors(p_log, p_login, ARRAY [p_author]);
END
$body$;

-- Whose logins append for these authors.
CREATE OR REPLACE FUNCTION kitcamp.hub_logins_of(p_log bytea, p_authors bytea[]) RETURNS SETOF name
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    PERFORM kitcamp.hub_must_administer(p_log);
    RETURN QUERY SELECT DISTINCT login FROM kitcamp.hub_author
        WHERE log_id = p_log AND author = ANY (p_authors) AND login IS NOT NULL;
END
$body$;

-- A login that was made after the dump from which the database was restored: the server still knows it, the tables
-- do not. Or one that was ended for a revocation that the log did not take. False where the server does not know it
-- either, or knows it as one of another log.
CREATE OR REPLACE FUNCTION kitcamp.hub_adopt_login(p_log bytea, p_login name, p_role text,
                                                   p_authors bytea[]) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    PERFORM kitcamp.hub_must_administer(p_log);
    IF NOT EXISTS (
        SELECT 1 FROM pg_auth_members JOIN pg_roles AS member ON member.oid = pg_auth_members.member
            JOIN pg_roles AS grp ON grp.oid = pg_auth_members.roleid
        WHERE member.rolname = p_login AND grp.rolname = (SELECT member_group FROM kitcamp.hub_format)
            AND shobj_description(member.oid, 'pg_authid') = kitcamp.hub_mark_of(p_log)) THEN
        RETURN false;
    END IF;
    INSERT INTO kitcamp.hub_member (login, log_id, role) VALUES (p_login, p_log, p_role)
    ON CONFLICT (login) DO NOTHING;
    IF NOT EXISTS (SELECT 1 FROM kitcamp.hub_member WHERE login = p_login AND log_id = p_log) THEN
        RETURN false; -- it is of another log
    END IF;
    UPDATE kitcamp.hub_member SET revoked_at = NULL, role = p_role
    WHERE login = p_login AND log_id = p_log AND revoked_at IS NOT NULL;
    IF FOUND THEN
        EXECUTE format('ALTER ROLE %I LOGIN', p_login);
    END IF;
    PERFORM kitcamp.hub_own_authors(p_log, p_login, p_authors);
    RETURN true;
END
$body$;
