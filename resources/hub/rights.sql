-- Who may do what: logins of computers are in one group, which may read under row-level security what is of its logs,
-- and call the functions. Nothing else, and nobody else anything.

DO $body$
DECLARE
    members name := (SELECT member_group FROM kitcamp.hub_format);
    a_table text;
    a_function text;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = members) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN', members);
    END IF;
    REVOKE ALL ON SCHEMA kitcamp FROM PUBLIC;
    REVOKE ALL ON ALL TABLES IN SCHEMA kitcamp FROM PUBLIC;
    REVOKE ALL ON ALL FUNCTIONS IN SCHEMA kitcamp FROM PUBLIC;
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA kitcamp FROM %I', members);
    EXECUTE format('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA kitcamp FROM %I', members);
    EXECUTE format('GRANT USAGE ON SCHEMA kitcamp TO %I', members);
    FOREACH a_table IN ARRAY ARRAY ['hub_format', 'hub_head', 'hub_log', 'hub_member', 'hub_blob', 'hub_card',
                                    'hub_snapshot', 'hub_snapshot_piece'] LOOP
        EXECUTE format('GRANT SELECT ON kitcamp.%I TO %I', a_table, members);
    END LOOP;
    FOREACH a_function IN ARRAY ARRAY [
        'hub_own_logs()', 'hub_found(bytea)',
        'hub_append(bytea, bigint, bytea, bytea[], bytea[], bytea[], boolean)',
        'hub_redact(bytea, bytea[], bytea[])', 'hub_close(bytea, bigint, bytea, bytea)',
        'hub_cut(bytea, bigint, bytea, bigint, bytea)',
        'hub_put_blob(bytea, bytea, bytea)', 'hub_tell(bytea, bytea, text)',
        'hub_begin_snapshot(bytea, bytea, bigint, bytea)', 'hub_put_piece(bytea, bytea, integer, bytea)',
        'hub_finish_snapshot(bytea, bytea, bigint)', 'hub_drop_snapshots(bytea, bigint)',
        'hub_make_login(bytea, name, text, text, bytea[], bigint)', 'hub_keep_login()', 'hub_logins(bytea)',
        'hub_revoke_login(bytea, name)',
        'hub_change_role(bytea, name, text)', 'hub_add_author(bytea, name, bytea)',
        'hub_logins_of(bytea, bytea[])', 'hub_adopt_login(bytea, name, text, bytea[])'] LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION kitcamp.%s TO %I', a_function, members);
    END LOOP;
    PERFORM kitcamp.hub_dress_login(login, log_id) FROM kitcamp.hub_member WHERE login IN (SELECT rolname FROM pg_roles);
END
$body$;

-- = ANY (ARRAY (SELECT ...)): asked once in a query, not once in a row, and an index can serve it.
ALTER TABLE kitcamp.hub_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE kitcamp.hub_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE kitcamp.hub_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE kitcamp.hub_author ENABLE ROW LEVEL SECURITY;
ALTER TABLE kitcamp.hub_blob ENABLE ROW LEVEL SECURITY;
ALTER TABLE kitcamp.hub_card ENABLE ROW LEVEL SECURITY;
ALTER TABLE kitcamp.hub_snapshot ENABLE ROW LEVEL SECURITY;
ALTER TABLE kitcamp.hub_snapshot_piece ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS own_logs ON kitcamp.hub_head;
CREATE POLICY own_logs ON kitcamp.hub_head FOR SELECT USING (log_id = ANY (ARRAY (SELECT kitcamp.hub_own_logs())));
DROP POLICY IF EXISTS own_logs ON kitcamp.hub_log;
CREATE POLICY own_logs ON kitcamp.hub_log FOR SELECT USING (log_id = ANY (ARRAY (SELECT kitcamp.hub_own_logs())));
DROP POLICY IF EXISTS own_logs ON kitcamp.hub_member;
CREATE POLICY own_logs ON kitcamp.hub_member FOR SELECT
    USING (login = session_user OR log_id = ANY (ARRAY (SELECT kitcamp.hub_own_logs())));
DROP POLICY IF EXISTS own_logs ON kitcamp.hub_blob;
CREATE POLICY own_logs ON kitcamp.hub_blob FOR SELECT USING (log_id = ANY (ARRAY (SELECT kitcamp.hub_own_logs())));
DROP POLICY IF EXISTS own_logs ON kitcamp.hub_card;
CREATE POLICY own_logs ON kitcamp.hub_card FOR SELECT USING (log_id = ANY (ARRAY (SELECT kitcamp.hub_own_logs())));
DROP POLICY IF EXISTS own_logs ON kitcamp.hub_snapshot;
CREATE POLICY own_logs ON kitcamp.hub_snapshot FOR SELECT USING (log_id = ANY (ARRAY (SELECT kitcamp.hub_own_logs())));
DROP POLICY IF EXISTS own_logs ON kitcamp.hub_snapshot_piece;
CREATE POLICY own_logs ON kitcamp.hub_snapshot_piece FOR SELECT USING (id IN (SELECT id FROM kitcamp.hub_snapshot));
