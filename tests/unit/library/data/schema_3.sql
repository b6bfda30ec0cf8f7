PRAGMA application_id = 0x4E504C4E;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE action (
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
    ) STRICT;
INSERT INTO "action" VALUES(1,632599265,1,'a1',0,'2026-12-01','Ann','shared_interest','coffee','face','Ask Ann for a coffee','','','',60,2,'Thank her','2026-12-03','[["R9", "Ann is a weak tie.", "The guide, section 4"]]','open',NULL,'',NULL);
INSERT INTO "action" VALUES(2,1825262842,2,'a1',0,'2026-12-01','Ann','shared_interest','coffee','face','Ask Ann for a coffee','','','',60,2,'Thank her','2026-12-03','[["R9", "Ann is a weak tie.", "The guide, section 4"]]','done','2026-12-01','She knows the mayor',NULL);
INSERT INTO "action" VALUES(3,1354268501,2,'a2',1,'2026-12-08','Ann','shared_interest','coffee','face','Write to the council','','','',60,2,'Thank her','2026-12-03','[["R9", "Ann is a weak tie.", "The guide, section 4"]]','open',NULL,'',NULL);
CREATE TABLE answer (
        seal INTEGER NOT NULL,
        plan INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
        repeat TEXT NOT NULL,
        instance TEXT NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (plan, repeat, instance, name)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "answer" VALUES(2528859023,1,'','','title','"Meet the neighbours"');
INSERT INTO "answer" VALUES(287970435,1,'people','i1','name','"Ann"');
INSERT INTO "answer" VALUES(1355094746,1,'people','i1','notes','"Grows pears"');
INSERT INTO "answer" VALUES(3896082852,2,'','','hours_month','"7,5"');
INSERT INTO "answer" VALUES(2747751156,2,'','','purposes','["voice", "collaboration"]');
INSERT INTO "answer" VALUES(786963521,2,'','','ties','[["i1", "i2"]]');
INSERT INTO "answer" VALUES(3555556788,2,'','','title','"Find allies for the park"');
INSERT INTO "answer" VALUES(2284978207,2,'','','weeks','12');
INSERT INTO "answer" VALUES(689020912,2,'people','i1','name','"Ann"');
INSERT INTO "answer" VALUES(657455340,2,'people','i2','name','"Bo"');
INSERT INTO "answer" VALUES(4244242553,3,'','','aim','"Nothing"');
CREATE TABLE definition (
        key INTEGER NOT NULL PRIMARY KEY,
        seal INTEGER NOT NULL,
        questionnaire TEXT NOT NULL,
        version INTEGER NOT NULL,
        digest TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT;
INSERT INTO "definition" VALUES(1,677471120,'planning',1,'2a200160e308523019dfbf657215c17180e1928b63887d4b60a14b96b8913be1','title: Plan');
CREATE TABLE instance (
        seal INTEGER NOT NULL,
        plan INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
        repeat TEXT NOT NULL,
        instance TEXT NOT NULL,
        position INTEGER NOT NULL,
        PRIMARY KEY (plan, repeat, instance)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "instance" VALUES(842826039,1,'people','i1',0);
INSERT INTO "instance" VALUES(1750974039,2,'people','i1',0);
INSERT INTO "instance" VALUES(904703459,2,'people','i2',1);
CREATE TABLE person (
        key INTEGER NOT NULL PRIMARY KEY,
        seal INTEGER NOT NULL,
        folded TEXT NOT NULL,
        name TEXT NOT NULL
    ) STRICT;
INSERT INTO "person" VALUES(1,2593316309,'ann','Ann');
INSERT INTO "person" VALUES(2,870311533,'bo','Bo');
CREATE TABLE plan (
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
    , searched INTEGER) STRICT;
INSERT INTO "plan" VALUES(1,706500795,'draft111',1,'Meet the neighbours','who','','2026-11-23T09:30:00+00:00','2026-11-23T09:30:00+00:00',NULL,NULL,1);
INSERT INTO "plan" VALUES(2,1131533986,'finished',1,'Find allies for the park','check','','2026-11-24T09:30:00+00:00','2026-11-24T09:30:00+00:00',NULL,NULL,1);
INSERT INTO "plan" VALUES(3,2706987589,'trashed1',1,'Thrown away','','','2026-11-24T09:30:00+00:00','2026-11-24T09:30:00+00:00',NULL,'2026-11-24T09:30:00+00:00',1);
CREATE TABLE plan_person (
        seal INTEGER NOT NULL,
        plan INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
        instance TEXT NOT NULL,
        person INTEGER NOT NULL REFERENCES person (key),
        PRIMARY KEY (plan, instance)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "plan_person" VALUES(3450536894,1,'i1',1);
INSERT INTO "plan_person" VALUES(3867562109,2,'i1',1);
INSERT INTO "plan_person" VALUES(3906474352,2,'i2',2);
CREATE TABLE version (
        key INTEGER NOT NULL PRIMARY KEY,
        seal INTEGER NOT NULL,
        plan INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        definition INTEGER NOT NULL REFERENCES definition (key),
        made_on TEXT NOT NULL,
        answers TEXT NOT NULL,
        guidance TEXT NOT NULL
    ) STRICT;
INSERT INTO "version" VALUES(1,3301383299,2,1,1,'2026-11-23','{}','{"format": "x"}');
INSERT INTO "version" VALUES(2,2622680630,2,2,1,'2026-11-23','{}','{"reviews": ["2026-12-18"]}');
CREATE VIRTUAL TABLE plan_search USING fts5 (
    words,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);
INSERT INTO plan_search (rowid, words) VALUES(1,'Meet the neighbours' || char(10) || 'Ann' || char(10) || 'Grows pears');
INSERT INTO plan_search (rowid, words) VALUES(2,'7,5' || char(10) || 'Find allies for the park' || char(10) || 'Ann' || char(10) || 'Bo' || char(10) || 'Ask Ann for a coffee' || char(10) || '' || char(10) || 'Ask Ann for a coffee' || char(10) || 'She knows the mayor' || char(10) || 'Write to the council' || char(10) || '');
INSERT INTO plan_search (rowid, words) VALUES(3,'Nothing');
CREATE UNIQUE INDEX definition_text ON definition (questionnaire, version, digest);
CREATE UNIQUE INDEX plan_id ON plan (id);
CREATE INDEX plan_shelf ON plan (trashed_at_utc, archived_at_utc, changed_at_utc);
CREATE UNIQUE INDEX person_folded ON person (folded);
CREATE INDEX plan_person_person ON plan_person (person);
CREATE UNIQUE INDEX version_number ON version (plan, number);
CREATE UNIQUE INDEX action_id ON action (version, id);
CREATE INDEX plan_searched ON plan (searched);
CREATE TABLE contact (
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
    ) STRICT;
CREATE TABLE note (
        key INTEGER NOT NULL PRIMARY KEY,
        seal INTEGER NOT NULL,
        id TEXT NOT NULL,
        plan INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
        text TEXT NOT NULL,
        written_at_utc TEXT NOT NULL
    ) STRICT;
CREATE TABLE review (
        seal INTEGER NOT NULL,
        plan INTEGER NOT NULL REFERENCES plan (key) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        begun_on TEXT NOT NULL,
        definition INTEGER NOT NULL REFERENCES definition (key),
        answers TEXT NOT NULL,
        page TEXT NOT NULL,
        is_finished INTEGER NOT NULL,
        PRIMARY KEY (plan, number)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "definition" VALUES(2,726471250,'review',1,'69313e7c9e019e9a9fd62a181a016bdbc8f971be8e6738e707e2fcb5cdd25841','title: Review');
INSERT INTO "contact" VALUES(1,3008839739,'wzygqmp5',2,'i1','ann','Ann','2026-11-23','face','coffee',NULL,'Tea by the pond',NULL,'Send the map','2026-12-01',NULL,'','',NULL);
INSERT INTO "note" VALUES(1,168924170,'cfydpkd6',2,'Ask about the pond','2026-11-23T09:30:00+00:00');
INSERT INTO "review" VALUES(3899737835,2,2,'2026-12-20',2,'{}','',0);
CREATE UNIQUE INDEX contact_id ON contact (id);
CREATE INDEX contact_plan ON contact (plan, happened_on);
CREATE INDEX contact_folded ON contact (folded, happened_on);
CREATE INDEX contact_promise ON contact (promise_due);
CREATE UNIQUE INDEX note_id ON note (id);
CREATE INDEX note_plan ON note (plan);
CREATE INDEX action_due ON action (due, state);
COMMIT;
