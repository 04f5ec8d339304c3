-- Bookings that last longer than two weeks are few, and uses that run are fewer. What is asked about some days finds all other
-- bookings by their beginning, and these by themselves: a question never goes through the bookings of years. BookingLedger
-- writes the same expressions.
CREATE INDEX reservation_long ON reservation (model, ends) WHERE julianday(ends) - julianday(starts) > 14;
CREATE INDEX reservation_running ON reservation (device) WHERE started_at IS NOT NULL AND ended_at IS NULL;
