### The words of the command line.

## Around a diagnostic

error = Fehler

warning = Warnung

help = Hilfe

cause = Ursache

# Variables:
#   $suggestion (String): what was probably meant
did-you-mean = war `{ $suggestion }` gemeint?

## After the diagnostics

# Variables:
#   $errors (Number): how many errors
count-of-errors = { $errors } Fehler

# Variables:
#   $warnings (Number): how many warnings
count-of-warnings =
    { PLURAL($warnings) ->
        [one] { $warnings } Warnung
       *[other] { $warnings } Warnungen
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

summary-none = Es wurden keine Probleme gefunden.

nothing-written = Es wurde nichts geschrieben.

## After a build

# Variables:
#   $announcements (Number): how many announcements
count-of-announcements =
    { PLURAL($announcements) ->
        [one] { $announcements } Mitteilung
       *[other] { $announcements } Mitteilungen
    }

# Variables:
#   $pages (Number): how many pages
count-of-pages =
    { PLURAL($pages) ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    }

# Variables:
#   $announcements (Number): how many announcements
#   $pages (Number): how many pages
#   $folder (String): where they are
built = { count-of-announcements } auf { count-of-pages } in `{ $folder }`.

# Variables:
#   $written (Number): how many files were written
#   $unchanged (Number): how many files were left alone
#   $removed (Number): how many files were removed
unchanged-files = Dateien: { $written } geschrieben, { $unchanged } unverändert, { $removed } entfernt.

# Variables:
#   $id (String): the announcement
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
next-announcement = `{ $id }` wird am { $date } um { $time } ({ $zone }) öffentlich. Führen Sie dann `heraut build` erneut aus.

# Variables:
#   $date (String): the day
as-of-preview = Dies ist eine Vorschau: der Pressebereich mit Stand vom { $date }.

## After starting a newsroom or a record

# Variables:
#   $folder (String): where it is
created-newsroom = Pressebereich in `{ $folder }` angelegt.

# Variables:
#   $path (String): where it is
created-record = `{ $path }` wurde angelegt.

next-steps-init = Füllen Sie `content/newsroom.yaml` aus und führen Sie in diesem Ordner `heraut build` aus.

next-steps-new = Schreiben Sie die Mitteilung und führen Sie dann `heraut check` aus.

## What stands in a new announcement until it is written (Markdown, one line each)

placeholder-headline = Der Titel

placeholder-subhead = Der Kern in einem Satz

placeholder-lede = Was geschieht, wer es tut und warum es die Leser angeht.

placeholder-outlook = Ausblick

placeholder-unwritten = noch zu ergänzen

placeholder-heading = Eine Zwischenüberschrift

# Variables:
#   $visitors (String): the place of a fact, in its braces
placeholder-text = Was sich ändert, und für wen. { $visitors } Besucher werden erwartet.

placeholder-first-point = **Erster Punkt.** Was das in der Praxis bedeutet.

placeholder-second-point = **Zweiter Punkt.** Was danach kommt.

## What a diagnostic means

explain-why = Warum das wichtig ist

explain-example = Beispiel

explain-list = Diese Codes können erklärt werden:

## The plan of a mailing

# Variables:
#   $id (String): the announcement
plan-title = Versand von `{ $id }`

# Variables:
#   $sender (String): name and address
plan-sender = Von: { $sender }

# Variables:
#   $relay (String): the address of the relay
plan-relay = Relay: { $relay }

plan-no-relay = Relay: noch keines

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
plan-held = Gesperrt bis { $date }, { $time } ({ $zone }): Nur wer Sperrfristen achtet, erhält die Mitteilung.

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
plan-not-before = Die Briefe gehen ab { $date }, { $time } ({ $zone }) hinaus, wenn die Mitteilung öffentlich ist.

plan-unsigned = Die Briefe sind nicht signiert: `dkim` ist nicht gesetzt.

plan-subjects = Betreffzeilen

plan-letters = Wer sie erhält

plan-left-out = Wer sie nicht erhält

plan-withheld = Was jetzt nicht hinausgehen darf

column-language = Sprache

column-name = Name

column-outlet = Medium

column-address = Adresse

column-why = Warum

column-state = Stand

column-when = Wann

column-answer = Antwort des Relays

why-first-choice = erste Wahl

# Variables:
#   $place (Number): which of their languages it is: 2 for the second
why-later-choice = Sprache Nr. { $place } der Empfänger; die früheren fehlen

# Variables:
#   $why (String): the note beside the address
left-out-suppressed = will keine Briefe ({ $why })

# Variables:
#   $languages (String): tags of languages, with commas
left-out-no-language = keine der Sprachen ist fertig ({ $languages })

left-out-not-trusted = hat nicht zugesagt, Sperrfristen zu achten

left-out-excepted = ausgenommen durch `--except`

# Variables:
#   $topic (String): the topic
left-out-other-topic = schreibt nicht über `{ $topic }`

# Variables:
#   $state (String): sent, deferred and the like, in words
left-out-served = ist schon in diesem Versand: { $state }

left-out-no-email = hat keine E-Mail-Adresse

left-out-gone = diese Mitteilung gibt es nicht mehr

left-out-draft = sie ist wieder ein Entwurf

left-out-held = sie ist gesperrt und noch nicht öffentlich

left-out-not-in-advance = sie ist gesperrt und nicht mehr vorab zu haben

left-out-embargo-over = die Sperrfrist ist vorbei, und diese Fassung sagt das Gegenteil

# Variables:
#   $language (String): the tag of a language
left-out-not-ready = `{ $language }` ist nicht mehr fertig

# Variables:
#   $language (String): the tag of a language
left-out-other-language = liest jetzt eine andere Sprache: `{ $language }`

left-out-unlisted = steht auf keiner der Listen mehr

# Variables:
#   $count (Number): how many more
plan-more = … und { $count } weitere

# Variables:
#   $count (Number): how many letters
#   $languages (String): how many in each language
plan-count =
    { PLURAL($count) ->
        [one] { $count } Brief ({ $languages }).
       *[other] { $count } Briefe ({ $languages }).
    }

# Variables:
#   $count (Number): how many
plan-left-out-count =
    { PLURAL($count) ->
        [one] { $count } Person erhält keinen.
       *[other] { $count } Personen erhalten keinen.
    }

# Variables:
#   $count (Number): how many
plan-repeated =
    { PLURAL($count) ->
        [one] { $count } Adresse steht mehrmals auf einer Liste und erhält einen Brief.
       *[other] { $count } Adressen stehen mehrmals auf einer Liste und erhalten je einen Brief.
    }

plan-edited = Die Mitteilung wurde seit einem früheren Versand bearbeitet: Wer sie schon hat, behält, was er hat; dieser Versand sagt, was jetzt dort steht.

# Variables:
#   $count (Number): how many letters
plan-question =
    { PLURAL($count) ->
        [one] Diesen Brief senden? Tippen Sie `ja`:
       *[other] Diese { $count } Briefe senden? Tippen Sie `ja`:
    }

answer-yes = ja

nothing-sent = Es wurde nichts gesendet.

# Variables:
#   $count (Number): how many
other-findings =
    { PLURAL($count) ->
        [one] { $count } Befund zu anderen Mitteilungen oder Listen wird nicht gezeigt: `heraut check` zeigt ihn.
       *[other] { $count } Befunde zu anderen Mitteilungen oder Listen werden nicht gezeigt: `heraut check` zeigt sie.
    }

nobody-to-send-to = Es ist niemand mehr anzuschreiben.

## After a mailing

# Variables:
#   $count (Number): how many letters
#   $folder (String): where they are
letters-written =
    { PLURAL($count) ->
        [one] { $count } Brief in `{ $folder }` geschrieben. Es wurde nichts gesendet.
       *[other] { $count } Briefe in `{ $folder }` geschrieben. Es wurde nichts gesendet.
    }

# Variables:
#   $count (Number): how many letters
#   $id (String): the announcement
letters-prepared =
    { PLURAL($count) ->
        [one] { $count } Brief liegt bereit. Senden Sie ihn mit `heraut send { $id } --resume`.
       *[other] { $count } Briefe liegen bereit. Senden Sie sie mit `heraut send { $id } --resume`.
    }

# Variables:
#   $count (Number): how many letters
#   $address (String): where they went
test-sent =
    { PLURAL($count) ->
        [one] { $count } Probebrief an { $address } gesendet.
       *[other] { $count } Probebriefe an { $address } gesendet.
    }

# Variables:
#   $language (String): the tag of a language
test-failed = Nicht gesendet in `{ $language }`:

# Variables:
#   $count (Number): how many letters were sent
sent-count =
    { PLURAL($count) ->
        [one] { $count } Brief gesendet.
       *[other] { $count } Briefe gesendet.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
refused-count =
    { PLURAL($count) ->
        [one] Das Relay hat { $count } Brief abgelehnt: `heraut status { $id }` sagt, warum.
       *[other] Das Relay hat { $count } Briefe abgelehnt: `heraut status { $id }` sagt, warum.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
deferred-count =
    { PLURAL($count) ->
        [one] Das Relay hat { $count } Brief aufgeschoben. Versuchen Sie es später noch einmal: `heraut send { $id } --retry-deferred`.
       *[other] Das Relay hat { $count } Briefe aufgeschoben. Versuchen Sie es später noch einmal: `heraut send { $id } --retry-deferred`.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
in-doubt-count =
    { PLURAL($count) ->
        [one] { $count } Brief ist vielleicht angekommen, vielleicht nicht. Sehen Sie nach mit `heraut status { $id }`; `heraut send { $id } --resend-in-doubt` sendet denselben Brief noch einmal.
       *[other] { $count } Briefe sind vielleicht angekommen, vielleicht nicht. Sehen Sie nach mit `heraut status { $id }`; `heraut send { $id } --resend-in-doubt` sendet dieselben Briefe noch einmal.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
queued-count =
    { PLURAL($count) ->
        [one] { $count } Brief wartet. Fahren Sie fort: `heraut send { $id } --resume`.
       *[other] { $count } Briefe warten. Fahren Sie fort: `heraut send { $id } --resume`.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
withheld-count =
    { PLURAL($count) ->
        [one] { $count } Brief wird zurückgehalten: `heraut status { $id }` sagt, warum. `heraut send { $id } --resume` sieht erneut nach.
       *[other] { $count } Briefe werden zurückgehalten: `heraut status { $id }` sagt, warum. `heraut send { $id } --resume` sieht erneut nach.
    }

# Variables:
#   $count (Number): how many
claimed-count =
    { PLURAL($count) ->
        [one] Ein anderes `heraut send` sendet gerade { $count } Brief.
       *[other] Ein anderes `heraut send` sendet gerade { $count } Briefe.
    }

# Variables:
#   $count (Number): how many
recovered-doubt =
    { PLURAL($count) ->
        [one] Ein früherer Versand brach mitten in { $count } Brief ab, der ungewiss bleibt.
       *[other] Ein früherer Versand brach mitten in { $count } Briefen ab, die ungewiss bleiben.
    }

resume-frozen = Die Mitteilung wurde bearbeitet, seit der Versand geplant ist. Was jetzt hinausgeht, ist, was damals geplant war.

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the name of the zone
plan-moved = Die Sperrfrist wurde verschoben: Was bereitliegt, geht ab { $date }, { $time } ({ $zone }) hinaus und ist so datiert.

## Giving up

# Variables:
#   $id (String): the announcement
abandon-title = Was von `{ $id }` wartet

# Variables:
#   $count (Number): how many
abandon-question =
    { PLURAL($count) ->
        [one] Diesen Brief aufgeben? Tippen Sie `ja`:
       *[other] Diese { $count } Briefe aufgeben? Tippen Sie `ja`:
    }

# Variables:
#   $count (Number): how many
abandoned-count =
    { PLURAL($count) ->
        [one] { $count } Brief aufgegeben. Ein neuer Versand darf diese Person wieder anschreiben.
       *[other] { $count } Briefe aufgegeben. Ein neuer Versand darf diese Personen wieder anschreiben.
    }

nothing-to-abandon = Es wartet nichts, was sich aufgeben ließe.

## The ledger

# Variables:
#   $folder (String): the folder that it belonged to
ledger-moved-note = Das Register gehört zu einem anderen Ordner: `{ $folder }`. Senden beide, bekommt jeder alles doppelt.

ledger-moved-question = Wurde dieser Pressebereich hierher verschoben, und geht vom anderen Ordner nichts mehr hinaus? Tippen Sie `ja`:

# Variables:
#   $path (String): the copy
ledger-backed-up = Das ganze Register wurde nach `{ $path }` kopiert. Es enthält Namen und Adressen: Behalten Sie es für sich.

stopping = Halt: Briefe, die unterwegs sind, kommen erst an. Ein zweites Strg-C wartet nicht.

# Variables:
#   $id (String): the announcement
stopped = Sofort beendet. Briefe, die unterwegs waren, sind vielleicht ungewiss: `heraut status { $id }` zeigt sie.

## The progress of a mailing

progress-left = noch:

# Variables:
#   $count (Number): how many letters
progress-sent = { $count } gesendet

# Variables:
#   $count (Number): how many letters
progress-refused = { $count } abgelehnt

# Variables:
#   $count (Number): how many letters
progress-deferred = { $count } aufgeschoben

# Variables:
#   $count (Number): how many letters
progress-in-doubt = { $count } ungewiss

# Variables:
#   $count (String): how many letters
progress-rate = { $count } je Sekunde

## The status of a mailing

state-queued = wartet

state-claimed = wird gesendet

state-sent = gesendet

state-deferred = aufgeschoben

state-refused = abgelehnt

state-in-doubt = ungewiss

state-withheld = zurückgehalten

state-abandoned = aufgegeben

status-none = Es wurde noch nichts versandt.

# Variables:
#   $id (String): the announcement
status-title = Versand von `{ $id }`

# Variables:
#   $date (String): the day
#   $time (String): the time of day
#   $count (Number): how many letters
status-planned =
    { PLURAL($count) ->
        [one] Geplant am { $date }, { $time }: { $count } Brief.
       *[other] Geplant am { $date }, { $time }: { $count } Briefe.
    }

## Looking whether letters could leave

# Variables:
#   $relay (String): its address
mail-check-relay = Relay: { $relay } antwortet.

mail-check-protected = Durch TLS geschützt, und das Zertifikat ist gültig.

mail-check-unprotected = Ungeschützt, was nur auf diesem Rechner angeht.

# Variables:
#   $user (String): who
mail-check-login = Anmeldung: { $user } wird angenommen.

mail-check-no-login = Anmeldung: Es wird keine verlangt.

# Variables:
#   $extensions (String): their names
mail-check-extensions = Bietet: { $extensions }

# Variables:
#   $selector (String): the selector
#   $domain (String): the domain
mail-check-key = Signatur: Der Schlüssel `{ $selector }` von { $domain } signiert, und die Signatur stimmt.

mail-check-no-key = Signatur: keine. Viele Postfächer misstrauen Briefen ohne Signatur.

# Variables:
#   $domain (String): the domain
mail-check-aligned = Übereinstimmung: Absender, Signatur und Kennungen der Briefe gehören alle zu { $domain }.

mail-check-dns = Im DNS sollten diese Einträge stehen. Wo es schon einen gibt, ergänzen Sie, was ihm fehlt:

# Variables:
#   $domain (String): the domain of the sender
mail-check-no-spf = SPF für { $domain }: Fragen Sie, wer den Mailserver betreibt, über den Ihre Post hinausgeht.

mail-check-fine = Briefe können hinausgehen.

## Addresses to which no letter goes

# Variables:
#   $email (String): the address
#   $path (String): the file it was added to
suppressed-address = An { $email } geht kein Brief mehr. Das steht nun in `{ $path }`.

# Variables:
#   $email (String): the address
#   $why (String): the reason that was given
already-suppressed = An { $email } geht schon kein Brief mehr: { $why }.

# Variables:
#   $lines (Number): how many lines change
#   $files (Number): in how many files
records-to-tidy =
    { $lines ->
        [0] Alle Datensätze folgen dem Hausstil.
        [1] 1 Zeile würde sich ändern (· ist ein geschütztes Leerzeichen). `heraut fmt --write` ändert sie.
       *[other] { $lines } Zeilen würden sich ändern (· ist ein geschütztes Leerzeichen). `heraut fmt --write` ändert sie.
    }

# Variables:
#   $lines (Number): how many lines change
#   $files (Number): in how many files
records-tidied =
    { $lines ->
        [1] 1 Zeile geändert (· ist ein geschütztes Leerzeichen).
       *[other] { $lines } Zeilen geändert in { PLURAL($files) ->
            [one] 1 Datei
           *[other] { $files } Dateien
        } (· ist ein geschütztes Leerzeichen).
    }

# Variables:
#   $path (String): the record
#   $languages (String): the languages of the translations
#   $paragraphs (Number): how many paragraphs of the original they say
recorded-translation =
    { $paragraphs ->
        [1] In `{ $path }` festgehalten: { $languages } sagt 1 Absatz des Originals, wie er jetzt ist.
       *[other] In `{ $path }` festgehalten: { $languages } sagt { $paragraphs } Absätze des Originals, wie sie jetzt sind.
    }

# Variables:
#   $language (String): the language, by its tag
#   $outputs (Number): how much of the words of pages and letters it has, of a hundred
#   $program (Number): how much of the words of the program it has, of a hundred
#   $speaks (String): yes, or no if it has no words of the program at all
l10n-language =
    { $speaks ->
        [yes] { $language }: Seiten und Briefe { $outputs }{ "\u00A0" }%, heraut selbst { $program }{ "\u00A0" }%
       *[no] { $language }: Seiten und Briefe { $outputs }{ "\u00A0" }%
    }

# Variables:
#   $key (String): the message
l10n-missing = {"  "}fehlt: { $key }

# Variables:
#   $key (String): the message
l10n-obsolete = {"  "}nirgends gesagt: { $key }

# Variables:
#   $key (String): the message
#   $detail (String): the variables or the plural form
l10n-unknown-variables = {"  "}Variablen, die niemand füllt: { $key }, { $detail }

# Variables:
#   $key (String): the message
#   $detail (String): the variables or the plural form
l10n-unsaid-variables = {"  "}weggelassene Variablen: { $key }, { $detail }

# Variables:
#   $key (String): the message
#   $detail (String): the variables or the plural form
l10n-lacking-plural = {"  "}fehlende Pluralform: { $key }, { $detail }

# Variables:
#   $count (Number): how many facts there are
#   $different (Number): in how many of them the languages disagree
facts-counted =
    { PLURAL($count) ->
        [one] 1 Angabe
       *[other] { $count } Angaben
    }, { $different ->
        [0] die Sprachen stimmen überein
        [1] 1, in der Sprachen voneinander abweichen (≠)
       *[other] { $different }, in denen Sprachen voneinander abweichen (≠)
    }

# Variables:
#   $ids (String): the announcements that are to come and have such translations
#   $id (String): the first of them
translations-not-watched = Nicht beobachtet: die Übersetzungen von { $ids }. Sobald sie sagen, was das Original sagt, `heraut translated { $id }` ausführen; Änderungen des Originals werden dann gezeigt.

# Variables:
#   $language (String): the language, by its tag
facts-not-compared = `{ $language }` wird nicht verglichen: Es gibt keine `facts.yaml`, die Tabelle, wie die Sprache Angaben macht

## The preview

# Variables:
#   $address (String): what to type into a browser
preview-started = Der Pressebereich ist unter { $address } zu sehen, solange dieses Programm läuft. Strg-C beendet es.
