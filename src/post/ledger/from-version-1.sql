-- A ledger of version 1 becomes one of version 2, inside one transaction without foreign keys.

CREATE TABLE progress (
    ledger TEXT NOT NULL,
    folder TEXT,
    n_claims INTEGER NOT NULL
) STRICT;
INSERT INTO progress (ledger, n_claims) VALUES (lower(hex(randomblob(16))), 0);
UPDATE progress SET n_claims = (SELECT coalesce(sum(attempts), 0) FROM delivery);

ALTER TABLE content ADD COLUMN files TEXT NOT NULL DEFAULT '';

CREATE TABLE delivery_2 (
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
INSERT INTO delivery_2 (id, campaign, key, content, wave, state, sender, attempts, queued_at,
                        claimed_at, settled_at, is_doubted, stage, reply, choice, address, name,
                        greeting, outlet, list, message_id)
    SELECT id, campaign, key, content, wave, state, sender, attempts, queued_at,
           claimed_at, settled_at, state = 'in-doubt', stage, reply, choice, address, name,
           greeting, outlet, list, message_id
    FROM delivery;
DROP TABLE delivery;
ALTER TABLE delivery_2 RENAME TO delivery;

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
