-- A run of every report of a release can have hundreds of them.
ALTER TABLE report_bulk MODIFY problems MEDIUMTEXT NOT NULL DEFAULT '';
