-- an action counts its days from the meeting that agreed on it, which may be written down later
ALTER TABLE follow_up RENAME COLUMN created_on TO agreed_on;
