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

## What a diagnostic means

explain-why = Warum das wichtig ist

explain-example = Beispiel

explain-list = Diese Codes können erklärt werden:
