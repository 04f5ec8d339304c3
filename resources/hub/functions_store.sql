-- Pictures, cards and snapshots.

-- A picture that is there stays as it is, but for whoever brought it and for coordinators: nobody else can put
-- something else in its place. It is no error: the same picture, sealed by another computer, has other bytes.
CREATE OR REPLACE FUNCTION kitcamp.hub_put_blob(p_log bytea, p_hash bytea, p_bytes bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    own_role text := kitcamp.hub_role(p_log);
BEGIN
    IF octet_length(p_bytes) > 67108864 THEN
        RAISE EXCEPTION 'too large' USING ERRCODE = 'KC400';
    END IF;
    INSERT INTO kitcamp.hub_blob AS there (log_id, hash, bytes, login) VALUES (p_log, p_hash, p_bytes, session_user)
    ON CONFLICT (log_id, hash) DO UPDATE SET bytes = excluded.bytes, login = excluded.login
    WHERE there.bytes <> excluded.bytes
        AND (there.login = session_user OR own_role IN ('coordinator', 'administrator'));
END
$body$;

-- What a file tells of itself: only under the login that it writes under.
CREATE OR REPLACE FUNCTION kitcamp.hub_tell(p_log bytea, p_author bytea, p_card text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    PERFORM kitcamp.hub_role(p_log);
    IF octet_length(p_card) > 16384 THEN
        RAISE EXCEPTION 'too large' USING ERRCODE = 'KC400';
    END IF;
    PERFORM kitcamp.hub_check_authors(p_log, ARRAY [p_author], false, true);
    INSERT INTO kitcamp.hub_card (log_id, author, card) VALUES (p_log, p_author, p_card)
    ON CONFLICT (log_id, author) DO UPDATE SET card = excluded.card;
END
$body$;

-- Snapshots of entries before this one were dropped: they held what was erased since, and none is taken any more.
ALTER TABLE kitcamp.hub_head ADD COLUMN IF NOT EXISTS snapshots_from bigint NOT NULL DEFAULT 0;

-- Begins a snapshot of entry p_seq; what this login began before and did not finish goes.
CREATE OR REPLACE FUNCTION kitcamp.hub_begin_snapshot(p_log bytea, p_id bytea, p_seq bigint, p_hash bytea)
RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    PERFORM kitcamp.hub_role(p_log);
    IF p_seq <> 0 AND NOT EXISTS (
        SELECT 1 FROM kitcamp.hub_log WHERE log_id = p_log AND seq = p_seq AND hash = p_hash) THEN
        RETURN false;
    END IF;
    IF p_seq < (SELECT least(snapshots_from, head) FROM kitcamp.hub_head WHERE log_id = p_log) THEN
        RAISE EXCEPTION 'something was erased since entry %', p_seq USING ERRCODE = 'KC410';
    END IF;
    DELETE FROM kitcamp.hub_snapshot
    WHERE log_id = p_log AND finished_at IS NULL
        AND (login = session_user OR begun_at < now() - interval '1 day');
    INSERT INTO kitcamp.hub_snapshot (id, log_id, seq, hash, size) VALUES (p_id, p_log, p_seq, p_hash, 0);
    RETURN true;
END
$body$;

CREATE OR REPLACE FUNCTION kitcamp.hub_put_piece(p_log bytea, p_id bytea, p_n integer, p_bytes bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    PERFORM kitcamp.hub_role(p_log);
    UPDATE kitcamp.hub_snapshot SET size = size + octet_length(p_bytes)
    WHERE id = p_id AND log_id = p_log AND login = session_user AND finished_at IS NULL;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no snapshot of this login was begun' USING ERRCODE = 'KC409';
    END IF;
    INSERT INTO kitcamp.hub_snapshot_piece (id, n, bytes) VALUES (p_id, p_n, p_bytes);
END
$body$;

-- Finishes the snapshot; older ones go, but for the last two. It goes itself where those of its time were dropped meanwhile.
CREATE OR REPLACE FUNCTION kitcamp.hub_finish_snapshot(p_log bytea, p_id bytea, p_size bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    PERFORM kitcamp.hub_role(p_log);
    PERFORM 1 FROM kitcamp.hub_head WHERE log_id = p_log FOR SHARE;
    UPDATE kitcamp.hub_snapshot SET finished_at = clock_timestamp()
    WHERE id = p_id AND log_id = p_log AND login = session_user AND finished_at IS NULL AND size = p_size;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'the snapshot is not whole' USING ERRCODE = 'KC409';
    END IF;
    DELETE FROM kitcamp.hub_snapshot
    WHERE log_id = p_log AND seq < (SELECT least(snapshots_from, head) FROM kitcamp.hub_head WHERE log_id = p_log);
    DELETE FROM kitcamp.hub_snapshot
    WHERE log_id = p_log AND finished_at IS NOT NULL AND id NOT IN (
        SELECT shot.id FROM kitcamp.hub_snapshot AS shot JOIN kitcamp.hub_head AS head USING (log_id)
        WHERE shot.log_id = p_log AND shot.finished_at IS NOT NULL AND shot.seq <= head.head
        ORDER BY shot.seq DESC, shot.finished_at DESC LIMIT 2);
END
$body$;

CREATE OR REPLACE FUNCTION kitcamp.hub_drop_snapshots(p_log bytea, p_before bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    IF kitcamp.hub_role(p_log) NOT IN ('coordinator', 'administrator') THEN
        RAISE EXCEPTION 'only coordinators and administrators drop snapshots' USING ERRCODE = 'KC403';
    END IF;
    UPDATE kitcamp.hub_head SET snapshots_from = greatest(snapshots_from, least(p_before, head)) WHERE log_id = p_log;
    DELETE FROM kitcamp.hub_snapshot WHERE log_id = p_log AND seq < p_before;
END
$body$;
