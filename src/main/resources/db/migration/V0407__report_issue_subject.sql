-- What a report is about beside its place, as a decision; whether each register stands in its newest period.
ALTER TABLE report_issue
    ADD COLUMN subject VARCHAR(40) NOT NULL DEFAULT '' AFTER report,
    ADD COLUMN newest  BOOLEAN     NOT NULL DEFAULT FALSE AFTER period;
