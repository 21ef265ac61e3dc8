### The words of the command line.

## Around a diagnostic

error = error

warning = warning

help = help

cause = cause

# Variables:
#   $suggestion (String): what was probably meant
did-you-mean = did you mean `{ $suggestion }`?

## After the diagnostics

# Variables:
#   $errors (Number): how many errors
count-of-errors =
    { PLURAL($errors) ->
        [one] { $errors } error
       *[other] { $errors } errors
    }

# Variables:
#   $warnings (Number): how many warnings
count-of-warnings =
    { PLURAL($warnings) ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }

# Variables:
#   $errors (Number): how many errors
#   $warnings (Number): how many warnings
summary-problems =
    { $errors ->
        [0] { count-of-warnings }
       *[other]
            { $warnings ->
                [0] { count-of-errors }
               *[other] { count-of-errors }, { count-of-warnings }
            }
    }

summary-none = No problems were found.

nothing-written = Nothing was written.

## After a build

# Variables:
#   $announcements (Number): how many announcements
count-of-announcements =
    { PLURAL($announcements) ->
        [one] { $announcements } announcement
       *[other] { $announcements } announcements
    }

# Variables:
#   $pages (Number): how many pages
count-of-pages =
    { PLURAL($pages) ->
        [one] { $pages } page
       *[other] { $pages } pages
    }

# Variables:
#   $announcements (Number): how many announcements
#   $pages (Number): how many pages
#   $folder (String): where they are
built = Built { count-of-announcements } into { count-of-pages }, in `{ $folder }`.

# Variables:
#   $written (Number): how many files were written
#   $unchanged (Number): how many files were left alone
#   $removed (Number): how many files were removed
unchanged-files = Files: { $written } written, { $unchanged } unchanged, { $removed } removed.

# Variables:
#   $id (String): the announcement
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
next-announcement = `{ $id }` becomes public on { $date } at { $time } ({ $zone }). Build again then.

# Variables:
#   $date (String): the day
as-of-preview = This is a preview: the newsroom as of { $date }.

## After starting a newsroom or a record

# Variables:
#   $folder (String): where it is
created-newsroom = Started a newsroom in `{ $folder }`.

# Variables:
#   $path (String): where it is
created-record = Wrote `{ $path }`.

next-steps-init = Fill in `content/newsroom.yaml`, then run `heraut build` in that folder.

next-steps-new = Write the announcement, then run `heraut check`.

## What stands in a new announcement until it is written (Markdown, one line each)

placeholder-headline = The headline

placeholder-subhead = The gist in one sentence

placeholder-lede = What happens, who does it, and why it matters to readers.

placeholder-outlook = Outlook

placeholder-unwritten = to be written

placeholder-heading = A heading

# Variables:
#   $visitors (String): the place of a fact, in its braces
placeholder-text = What changes, and for whom. { $visitors } visitors are expected.

placeholder-first-point = **First point.** What it means in practice.

placeholder-second-point = **Second point.** What comes next.

## What a diagnostic means

explain-why = Why it matters

explain-example = Example

explain-list = These codes can be explained:

## The plan of a mailing

# Variables:
#   $id (String): the announcement
plan-title = Mailing of `{ $id }`

# Variables:
#   $sender (String): name and address
plan-sender = From: { $sender }

# Variables:
#   $relay (String): the address of the relay
plan-relay = Relay: { $relay }

plan-no-relay = Relay: none yet

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
plan-held = Held until { $date } at { $time } ({ $zone }): only those who honour embargoes get it.

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
plan-not-before = Letters leave from { $date } at { $time } ({ $zone }), when it is public.

plan-unsigned = Letters are not signed: `dkim` is not set.

plan-subjects = Subjects

plan-letters = Who gets it

plan-left-out = Who does not

plan-withheld = What may not leave now

column-language = Language

column-name = Name

column-outlet = Outlet

column-address = Address

column-why = Why

column-state = State

column-when = When

column-answer = Answer of the relay

why-first-choice = first choice

# Variables:
#   $place (Number): which of their languages it is: 2 for the second
why-later-choice = their language no. { $place }; the earlier ones are not there

# Variables:
#   $why (String): the note beside the address
left-out-suppressed = wants no letters ({ $why })

# Variables:
#   $languages (String): tags of languages, with commas
left-out-no-language = none of their languages is ready ({ $languages })

left-out-not-trusted = did not promise to honour embargoes

left-out-excepted = left out by `--except`

# Variables:
#   $topic (String): the topic
left-out-other-topic = does not write about `{ $topic }`

# Variables:
#   $state (String): sent, deferred and the like, in words
left-out-served = is in this mailing already: { $state }

left-out-no-email = has no e-mail address

left-out-gone = there is no such announcement any more

left-out-draft = it is a draft again

left-out-held = it is held, and not public yet

left-out-not-in-advance = it is held, and not to be had in advance any more

left-out-embargo-over = the embargo is over, and this copy says that it is not

# Variables:
#   $language (String): the tag of a language
left-out-not-ready = `{ $language }` is not ready any more

# Variables:
#   $language (String): the tag of a language
left-out-other-language = reads another language now: `{ $language }`

left-out-unlisted = is on none of the lists any more

# Variables:
#   $count (Number): how many more
plan-more = … and { $count } more

# Variables:
#   $count (Number): how many letters
#   $languages (String): how many in each language
plan-count =
    { PLURAL($count) ->
        [one] { $count } letter ({ $languages }).
       *[other] { $count } letters ({ $languages }).
    }

# Variables:
#   $count (Number): how many
plan-left-out-count =
    { PLURAL($count) ->
        [one] { $count } person gets none.
       *[other] { $count } people get none.
    }

# Variables:
#   $count (Number): how many
plan-repeated =
    { PLURAL($count) ->
        [one] { $count } address is listed more than once, and gets one letter.
       *[other] { $count } addresses are listed more than once, and get one letter each.
    }

plan-edited = The announcement was edited since an earlier mailing: those who are served keep what they got; this mailing says what stands there now.

# Variables:
#   $count (Number): how many letters
plan-question =
    { PLURAL($count) ->
        [one] Send this letter? Type `yes`:
       *[other] Send these { $count } letters? Type `yes`:
    }

answer-yes = yes

nothing-sent = Nothing was sent.

# Variables:
#   $count (Number): how many
other-findings =
    { PLURAL($count) ->
        [one] { $count } finding about other announcements or lists is not shown: `heraut check` shows it.
       *[other] { $count } findings about other announcements or lists are not shown: `heraut check` shows them.
    }

nobody-to-send-to = Nobody is left to be written to.

## After a mailing

# Variables:
#   $count (Number): how many letters
#   $folder (String): where they are
letters-written =
    { PLURAL($count) ->
        [one] Wrote { $count } letter into `{ $folder }`. Nothing was sent.
       *[other] Wrote { $count } letters into `{ $folder }`. Nothing was sent.
    }

# Variables:
#   $count (Number): how many letters
#   $id (String): the announcement
letters-prepared =
    { PLURAL($count) ->
        [one] { $count } letter is ready. Send it with `heraut send { $id } --resume`.
       *[other] { $count } letters are ready. Send them with `heraut send { $id } --resume`.
    }

# Variables:
#   $count (Number): how many letters
#   $address (String): where they went
test-sent =
    { PLURAL($count) ->
        [one] Sent { $count } test letter to { $address }.
       *[other] Sent { $count } test letters to { $address }.
    }

# Variables:
#   $language (String): the tag of a language
test-failed = Not sent in `{ $language }`:

# Variables:
#   $count (Number): how many letters were sent
sent-count =
    { PLURAL($count) ->
        [one] Sent { $count } letter.
       *[other] Sent { $count } letters.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
refused-count =
    { PLURAL($count) ->
        [one] The relay refused { $count } letter: `heraut status { $id }` says why.
       *[other] The relay refused { $count } letters: `heraut status { $id }` says why.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
deferred-count =
    { PLURAL($count) ->
        [one] The relay put { $count } letter off. Try again later: `heraut send { $id } --retry-deferred`.
       *[other] The relay put { $count } letters off. Try again later: `heraut send { $id } --retry-deferred`.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
in-doubt-count =
    { PLURAL($count) ->
        [one] { $count } letter may or may not have arrived. Look with `heraut status { $id }`; `heraut send { $id } --resend-in-doubt` sends the same letter again.
       *[other] { $count } letters may or may not have arrived. Look with `heraut status { $id }`; `heraut send { $id } --resend-in-doubt` sends the same letters again.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
queued-count =
    { PLURAL($count) ->
        [one] { $count } letter waits. Go on: `heraut send { $id } --resume`.
       *[other] { $count } letters wait. Go on: `heraut send { $id } --resume`.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
withheld-count =
    { PLURAL($count) ->
        [one] { $count } letter is withheld: `heraut status { $id }` says why. `heraut send { $id } --resume` looks again.
       *[other] { $count } letters are withheld: `heraut status { $id }` says why. `heraut send { $id } --resume` looks again.
    }

# Variables:
#   $count (Number): how many
claimed-count =
    { PLURAL($count) ->
        [one] Another `heraut send` is sending { $count } letter.
       *[other] Another `heraut send` is sending { $count } letters.
    }

# Variables:
#   $count (Number): how many
recovered-doubt =
    { PLURAL($count) ->
        [one] An earlier run ended in the middle of { $count } letter, which is in doubt.
       *[other] An earlier run ended in the middle of { $count } letters, which are in doubt.
    }

resume-frozen = The announcement was edited since it was planned. What is sent now is what was planned then.

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the name of the zone
plan-moved = The embargo was moved: what was prepared leaves from { $date } at { $time } ({ $zone }), dated so.

## Giving up

# Variables:
#   $id (String): the announcement
abandon-title = What waits of `{ $id }`

# Variables:
#   $count (Number): how many
abandon-question =
    { PLURAL($count) ->
        [one] Give up this letter? Type `yes`:
       *[other] Give up these { $count } letters? Type `yes`:
    }

# Variables:
#   $count (Number): how many
abandoned-count =
    { PLURAL($count) ->
        [one] Gave up { $count } letter. A new plan may write to this person again.
       *[other] Gave up { $count } letters. A new plan may write to these people again.
    }

nothing-to-abandon = Nothing waits that could be given up.

## The ledger

# Variables:
#   $folder (String): the folder that it belonged to
ledger-moved-note = The ledger belongs to another folder: `{ $folder }`. If both send, everybody gets everything twice.

ledger-moved-question = Was this newsroom moved here, and will nothing be sent from the other folder? Type `yes`:

# Variables:
#   $path (String): the copy
ledger-backed-up = Copied the whole ledger to `{ $path }`. It holds names and addresses: keep it to yourselves.

stopping = Stopping: letters on their way arrive first. Ctrl-C again does not wait.

# Variables:
#   $id (String): the announcement
stopped = Stopped at once. Letters that were on their way may be in doubt: `heraut status { $id }` shows them.

## The progress of a mailing

progress-left = left:

# Variables:
#   $count (Number): how many letters
progress-sent = { $count } sent

# Variables:
#   $count (Number): how many letters
progress-refused = { $count } refused

# Variables:
#   $count (Number): how many letters
progress-deferred = { $count } deferred

# Variables:
#   $count (Number): how many letters
progress-in-doubt = { $count } in doubt

# Variables:
#   $count (String): how many letters
progress-rate = { $count } a second

## The status of a mailing

state-queued = waits

state-claimed = being sent

state-sent = sent

state-deferred = deferred

state-refused = refused

state-in-doubt = in doubt

state-withheld = withheld

state-abandoned = given up

status-none = Nothing has been mailed yet.

# Variables:
#   $id (String): the announcement
status-title = Mailing of `{ $id }`

# Variables:
#   $date (String): the day
#   $time (String): the time of day
#   $count (Number): how many letters
status-planned =
    { PLURAL($count) ->
        [one] Planned on { $date } at { $time }: { $count } letter.
       *[other] Planned on { $date } at { $time }: { $count } letters.
    }

## Looking whether letters could leave

# Variables:
#   $relay (String): its address
mail-check-relay = Relay: { $relay } answers.

mail-check-protected = Protected by TLS, and the certificate is valid.

mail-check-unprotected = Not protected, which is fine on this machine only.

# Variables:
#   $user (String): who
mail-check-login = Login: accepted for { $user }.

mail-check-no-login = Login: none asked for.

# Variables:
#   $extensions (String): their names
mail-check-extensions = Offers: { $extensions }

# Variables:
#   $selector (String): the selector
#   $domain (String): the domain
mail-check-key = Signature: the key `{ $selector }` of { $domain } signs, and its signature holds.

mail-check-no-key = Signature: none. Many mailboxes distrust letters without one.

# Variables:
#   $domain (String): the domain
mail-check-aligned = Alignment: sender, signature and message ids are all of { $domain }.

mail-check-dns = The DNS should have these records. Where there is one already, add what it lacks:

# Variables:
#   $domain (String): the domain of the sender
mail-check-no-spf = SPF for { $domain }: ask whoever runs the mail server that hands your mail to the world.

mail-check-fine = Letters can leave.

## Addresses to which no letter goes

# Variables:
#   $email (String): the address
#   $path (String): the file it was added to
suppressed-address = No more letters will go to { $email }. Noted in `{ $path }`.

# Variables:
#   $email (String): the address
#   $why (String): the reason that was given
already-suppressed = No letters go to { $email } already: { $why }.

# Variables:
#   $lines (Number): how many lines change
#   $files (Number): in how many files
records-to-tidy =
    { $lines ->
        [0] Every record is as the house style has it.
        [1] 1 line would change (· is a no-break space). `heraut fmt --write` changes it.
       *[other] { $lines } lines would change (· is a no-break space). `heraut fmt --write` changes them.
    }

# Variables:
#   $lines (Number): how many lines change
#   $files (Number): in how many files
records-tidied =
    { $lines ->
        [1] Changed 1 line (· is a no-break space).
       *[other] Changed { $lines } lines in { PLURAL($files) ->
            [one] 1 file
           *[other] { $files } files
        } (· is a no-break space).
    }

# Variables:
#   $path (String): the record
#   $languages (String): the languages of the translations
#   $paragraphs (Number): how many paragraphs of the original they say
recorded-translation =
    { $paragraphs ->
        [1] Noted in `{ $path }` that { $languages } says 1 paragraph of the original as it is now.
       *[other] Noted in `{ $path }` that { $languages } says all { $paragraphs } paragraphs of the original as they are now.
    }

# Variables:
#   $language (String): the language, by its tag
#   $outputs (Number): how much of the words of pages and letters it has, of a hundred
#   $program (Number): how much of the words of the program it has, of a hundred
#   $speaks (String): yes, or no if it has no words of the program at all
l10n-language =
    { $speaks ->
        [yes] { $language }: pages and letters { $outputs }%, heraut itself { $program }%
       *[no] { $language }: pages and letters { $outputs }%
    }

# Variables:
#   $key (String): the message
l10n-missing = {"  "}missing: { $key }

# Variables:
#   $key (String): the message
l10n-obsolete = {"  "}said nowhere: { $key }

# Variables:
#   $key (String): the message
#   $detail (String): the variables or the plural form
l10n-unknown-variables = {"  "}variables that nobody fills in: { $key }, { $detail }

# Variables:
#   $key (String): the message
#   $detail (String): the variables or the plural form
l10n-unsaid-variables = {"  "}variables left out: { $key }, { $detail }

# Variables:
#   $key (String): the message
#   $detail (String): the variables or the plural form
l10n-lacking-plural = {"  "}plural form missing: { $key }, { $detail }

# Variables:
#   $count (Number): how many facts there are
#   $different (Number): in how many of them the languages disagree
facts-counted =
    { PLURAL($count) ->
        [one] 1 fact
       *[other] { $count } facts
    }, { $different ->
        [0] all languages agree
        [1] 1 in which languages disagree (≠)
       *[other] { $different } in which languages disagree (≠)
    }

# Variables:
#   $ids (String): the announcements that are to come and have such translations
#   $id (String): the first of them
translations-not-watched = Not watched: the translations of { $ids }. Once they say what the original says, run `heraut translated { $id }`; changes of the original are then shown.

# Variables:
#   $language (String): the language, by its tag
facts-not-compared = `{ $language }` is not compared: it has no `facts.yaml`, the table of how it states facts

## The preview

# Variables:
#   $address (String): what to type into a browser
preview-started = The newsroom is shown at { $address } as long as this runs. Press Ctrl-C to end it.
