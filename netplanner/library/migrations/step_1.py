"""Plans, their answers, people, versions and actions."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE definition (
        key INTEGER NOT NULL PRIMARY KEY,
        seal INTEGER NOT NULL,
        questionnaire TEXT NOT NULL,
        version INTEGER NOT NULL,
        digest TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE plan (
        key INTEGER NOT NULL PRIMARY KEY,
        seal INTEGER NOT NULL,
        id TEXT NOT NULL,
        definition INTEGER NOT NULL REFERENCES definition (key),
        title TEXT NOT NULL,
        page TEXT NOT NULL,
        instance TEXT NOT NULL,
        created_at_utc TEXT NOT NULL,
        changed_at_utc TEXT NOT NULL,
        archived_at_utc TEXT,
        trashed_at_utc TEXT
    ) STRICT""",
    """CREATE TABLE instance (
        seal INTEGER NOT NULL,
        plan INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
        repeat TEXT NOT NULL,
        instance TEXT NOT NULL,
        position INTEGER NOT NULL,
        PRIMARY KEY (plan, repeat, instance)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE answer (
        seal INTEGER NOT NULL,
        plan INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
        repeat TEXT NOT NULL,
        instance TEXT NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (plan, repeat, instance, name)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE person (
        key INTEGER NOT NULL PRIMARY KEY,
        seal INTEGER NOT NULL,
        folded TEXT NOT NULL,
        name TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE plan_person (
        seal INTEGER NOT NULL,
        plan INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
        instance TEXT NOT NULL,
        person INTEGER NOT NULL REFERENCES person (key),
        PRIMARY KEY (plan, instance)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE version (
        key INTEGER NOT NULL PRIMARY KEY,
        seal INTEGER NOT NULL,
        plan INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        definition INTEGER NOT NULL REFERENCES definition (key),
        made_on TEXT NOT NULL,
        answers TEXT NOT NULL,
        guidance TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE action (
        key INTEGER NOT NULL PRIMARY KEY,
        seal INTEGER NOT NULL,
        version INTEGER NOT NULL REFERENCES version (key) ON DELETE CASCADE,
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        due TEXT NOT NULL,
        person TEXT NOT NULL,
        zone TEXT NOT NULL,
        method TEXT NOT NULL,
        channel TEXT NOT NULL,
        what TEXT NOT NULL,
        offer TEXT NOT NULL,
        ask TEXT NOT NULL,
        prepare TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        stimulation INTEGER NOT NULL,
        follow_up TEXT NOT NULL,
        follow_up_due TEXT NOT NULL,
        reasons TEXT NOT NULL,
        state TEXT NOT NULL,
        done_on TEXT,
        outcome TEXT NOT NULL,
        energy INTEGER
    ) STRICT""",
    "CREATE UNIQUE INDEX definition_text ON definition (questionnaire, version, digest)",
    "CREATE UNIQUE INDEX plan_id ON plan (id)",
    "CREATE INDEX plan_shelf ON plan (trashed_at_utc, archived_at_utc, changed_at_utc)",
    "CREATE UNIQUE INDEX person_folded ON person (folded)",
    "CREATE INDEX plan_person_person ON plan_person (person)",
    "CREATE UNIQUE INDEX version_number ON version (plan, number)",
    "CREATE UNIQUE INDEX action_id ON action (version, id)",
)
