"""What happened since a plan was made: contacts, notes, reviews; and what is due, found at once."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE contact (
        key INTEGER NOT NULL PRIMARY KEY,
        seal INTEGER NOT NULL,
        id TEXT NOT NULL,
        plan INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
        instance TEXT NOT NULL,
        folded TEXT NOT NULL,
        person TEXT NOT NULL,
        happened_on TEXT NOT NULL,
        channel TEXT NOT NULL,
        method TEXT NOT NULL,
        answered INTEGER,
        what TEXT NOT NULL,
        energy INTEGER,
        promise TEXT NOT NULL,
        promise_due TEXT,
        promise_kept_on TEXT,
        their_promise TEXT NOT NULL,
        introduced TEXT NOT NULL,
        next_contact TEXT
    ) STRICT""",
    """CREATE TABLE note (
        key INTEGER NOT NULL PRIMARY KEY,
        seal INTEGER NOT NULL,
        id TEXT NOT NULL,
        plan INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
        text TEXT NOT NULL,
        written_at_utc TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE review (
        seal INTEGER NOT NULL,
        plan INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        begun_on TEXT NOT NULL,
        definition INTEGER NOT NULL REFERENCES definition (key),
        answers TEXT NOT NULL,
        page TEXT NOT NULL,
        is_finished INTEGER NOT NULL,
        PRIMARY KEY (plan, number)
    ) STRICT, WITHOUT ROWID""",
    "CREATE UNIQUE INDEX contact_id ON contact (id)",
    "CREATE INDEX contact_plan ON contact (plan, happened_on)",
    "CREATE INDEX contact_folded ON contact (folded, happened_on)",
    "CREATE INDEX contact_promise ON contact (promise_due)",
    "CREATE UNIQUE INDEX note_id ON note (id)",
    "CREATE INDEX note_plan ON note (plan)",
    "CREATE INDEX action_due ON action (due, state)",
)
