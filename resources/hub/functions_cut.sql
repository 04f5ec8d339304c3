-- Takes out of a log what no computer of the centre accepts.

-- Everything behind p_keep goes, if the log still ends with p_head, p_head_hash: 0; 1: it does not; 4: it moved. p_keep_hash:
-- of the entry p_keep as the administrator's file has it; who appended may have told another one, which the server cannot
-- compute.
CREATE OR REPLACE FUNCTION kitcamp.hub_cut(p_log bytea, p_keep bigint, p_keep_hash bytea, p_head bigint,
                                           p_head_hash bytea) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    standing kitcamp.hub_head;
BEGIN
    IF kitcamp.hub_role(p_log) <> 'administrator' THEN
        RAISE EXCEPTION 'only an administrator takes entries out' USING ERRCODE = 'KC403';
    END IF;
    SELECT * INTO standing FROM kitcamp.hub_head WHERE log_id = p_log FOR UPDATE;
    IF octet_length(standing.moved) > 0 THEN
        RETURN 4;
    ELSIF (standing.head = p_head AND standing.head_hash = p_head_hash) IS NOT TRUE THEN
        RETURN 1;
    END IF;
    IF (p_keep BETWEEN 0 AND p_head AND octet_length(p_keep_hash) = 32
        AND (p_keep > 0 OR p_keep_hash = decode(repeat('00', 32), 'hex'))) IS NOT TRUE
        OR (p_keep > 0 AND NOT EXISTS (SELECT 1 FROM kitcamp.hub_log WHERE log_id = p_log AND seq = p_keep)) THEN
        RAISE EXCEPTION 'there is no entry %', p_keep USING ERRCODE = 'KC400';
    END IF;
    DELETE FROM kitcamp.hub_log WHERE log_id = p_log AND seq > p_keep;
    UPDATE kitcamp.hub_log SET hash = p_keep_hash WHERE log_id = p_log AND seq = p_keep AND hash <> p_keep_hash;
    DELETE FROM kitcamp.hub_snapshot WHERE log_id = p_log AND seq > p_keep;
    UPDATE kitcamp.hub_head SET head = p_keep, head_hash = p_keep_hash WHERE log_id = p_log;
    RETURN 0;
END
$body$;
