-- The tables of a ledger, version 2. Instants are Unix milliseconds.

-- Which ledger this is, of which folder, and how far it knows what was sent. One row.
CREATE TABLE progress (
    ledger TEXT NOT NULL,
    folder TEXT,
    n_claims INTEGER NOT NULL
) STRICT;
INSERT INTO progress (ledger, n_claims) VALUES (lower(hex(randomblob(16))), 0);

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- One plan that was frozen. A campaign may have several: somebody was added to a list.
CREATE TABLE mailing (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign,
    planned_at INTEGER NOT NULL,
    letters_dated INTEGER NOT NULL,
    not_before INTEGER,
    settings BLOB
) STRICT;

-- What a mailing says in one language.
CREATE TABLE content (
    id INTEGER PRIMARY KEY,
    mailing INTEGER NOT NULL REFERENCES mailing,
    locale TEXT NOT NULL,
    hash TEXT NOT NULL,
    files TEXT NOT NULL DEFAULT '',
    bytes BLOB NOT NULL,
    UNIQUE (mailing, locale)
) STRICT;

-- A process that sends. Names come back, rows do not; whoever left holds no delivery any more.
CREATE TABLE sender (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    joined_at INTEGER NOT NULL,
    left_at INTEGER
) STRICT;
CREATE UNIQUE INDEX sender_at_work ON sender (name) WHERE left_at IS NULL;

-- One letter to one letter box: a campaign serves a key once.
-- Where `sender` stands, that sender has reserved the delivery, or claimed it.
-- `is_doubted`: an earlier try may have arrived, whatever came of later ones.
-- `reason`, `note`: why it was withheld last. `languages`: what its reader read when it was planned.
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign,
    key TEXT NOT NULL,
    content INTEGER NOT NULL REFERENCES content,
    wave INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'queued'
        CHECK (state IN ('queued', 'claimed', 'sent', 'deferred', 'refused', 'in-doubt', 'withheld',
                         'abandoned')),
    sender INTEGER REFERENCES sender CHECK (state <> 'claimed' OR sender IS NOT NULL),
    attempts INTEGER NOT NULL DEFAULT 0,
    queued_at INTEGER NOT NULL,
    claimed_at INTEGER,
    settled_at INTEGER,
    settled_by INTEGER REFERENCES sender,
    is_doubted INTEGER NOT NULL DEFAULT 0 CHECK (is_doubted IN (0, 1)),
    stage TEXT,
    reply TEXT,
    reason TEXT,
    note TEXT,
    choice INTEGER NOT NULL,
    languages TEXT,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    greeting TEXT NOT NULL,
    outlet TEXT,
    list TEXT NOT NULL,
    message_id TEXT NOT NULL,
    UNIQUE (campaign, key)
) STRICT;

-- What may be taken. A delivery leaves its index when it is reserved, so that claiming and settling
-- touch none.
CREATE INDEX delivery_queued ON delivery (campaign, wave)
    WHERE state = 'queued' AND sender IS NULL;
CREATE INDEX delivery_deferred ON delivery (campaign, wave)
    WHERE state = 'deferred' AND sender IS NULL;
CREATE INDEX delivery_in_doubt ON delivery (campaign, wave)
    WHERE state = 'in-doubt' AND sender IS NULL;
CREATE INDEX delivery_refused ON delivery (campaign, wave)
    WHERE state = 'refused' AND sender IS NULL;
CREATE INDEX delivery_withheld ON delivery (campaign, wave)
    WHERE state = 'withheld' AND sender IS NULL;

-- The signature that a letter carries, whichever keys the newsroom has by now.
CREATE TABLE signature (
    delivery INTEGER PRIMARY KEY REFERENCES delivery,
    bytes BLOB NOT NULL
) STRICT;
