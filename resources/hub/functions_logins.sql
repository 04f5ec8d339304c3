-- Logs and logins. A password never comes here, only its SCRAM verifier, which the computer that makes it has computed.

-- Makes the database login. Not granted to anybody: the functions below call it when they have checked who asks.
CREATE OR REPLACE FUNCTION kitcamp.hub_create_login(p_verifier text) RETURNS name
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    a_login name := 'kc_' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 16);
BEGIN
    IF (p_verifier ~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$') IS NOT TRUE THEN
        RAISE EXCEPTION 'no SCRAM verifier' USING ERRCODE = 'KC400';
    END IF;
    EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE CONNECTION LIMIT 20 PASSWORD %L IN ROLE %I ROLE %I',
                   a_login, p_verifier, (SELECT member_group FROM kitcamp.hub_format), current_user);
    RETURN a_login;
END
$body$;

-- A login that may make one log, and is its first administrator then. For the owner of the hub.
CREATE OR REPLACE FUNCTION kitcamp.hub_make_founder(p_verifier text) RETURNS name
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    a_login name;
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') THEN
        RAISE EXCEPTION 'only the owner of the hub lets logs be made' USING ERRCODE = 'KC403';
    END IF;
    a_login := kitcamp.hub_create_login(p_verifier);
    INSERT INTO kitcamp.hub_member (login, role) VALUES (a_login, 'founder');
    RETURN a_login;
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

CREATE OR REPLACE FUNCTION kitcamp.hub_make_login(p_log bytea, p_verifier text, p_role text, p_authors bytea[]) RETURNS name
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    a_login name;
BEGIN
    PERFORM kitcamp.hub_must_administer(p_log);
    IF (p_role IN ('desk', 'organiser', 'coordinator', 'administrator')) IS NOT TRUE THEN
        RAISE EXCEPTION 'no such role' USING ERRCODE = 'KC400';
    END IF;
    a_login := kitcamp.hub_create_login(p_verifier);
    INSERT INTO kitcamp.hub_member (login, log_id, role) VALUES (a_login, p_log, p_role);
    PERFORM kitcamp.hub_own_authors(p_log, a_login, p_authors);
    RETURN a_login;
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
-- do not. False where the server does not know it either.
CREATE OR REPLACE FUNCTION kitcamp.hub_adopt_login(p_log bytea, p_login name, p_role text,
                                                   p_authors bytea[]) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    PERFORM kitcamp.hub_must_administer(p_log);
    IF NOT EXISTS (
        SELECT 1 FROM pg_auth_members JOIN pg_roles AS member ON member.oid = pg_auth_members.member
            JOIN pg_roles AS grp ON grp.oid = pg_auth_members.roleid
        WHERE member.rolname = p_login AND grp.rolname = (SELECT member_group FROM kitcamp.hub_format)) THEN
        RETURN false;
    END IF;
    INSERT INTO kitcamp.hub_member (login, log_id, role) VALUES (p_login, p_log, p_role)
    ON CONFLICT (login) DO NOTHING;
    IF NOT EXISTS (SELECT 1 FROM kitcamp.hub_member WHERE login = p_login AND log_id = p_log) THEN
        RETURN false; -- it is of another log
    END IF;
    PERFORM kitcamp.hub_own_authors(p_log, p_login, p_authors);
    RETURN true;
END
$body$;
