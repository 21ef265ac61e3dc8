### The words of the command line.

## Around a diagnostic

error = fout

warning = waarschuwing

help = hulp

cause = oorzaak

# Variables:
#   $suggestion (String): what was probably meant
did-you-mean = bedoelde u `{ $suggestion }`?

## After the diagnostics

# Variables:
#   $errors (Number): how many errors
count-of-errors =
    { PLURAL($errors) ->
        [one] { $errors } fout
       *[other] { $errors } fouten
    }

# Variables:
#   $warnings (Number): how many warnings
count-of-warnings =
    { PLURAL($warnings) ->
        [one] { $warnings } waarschuwing
       *[other] { $warnings } waarschuwingen
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

summary-none = Er zijn geen problemen gevonden.

nothing-written = Er is niets geschreven.

## After a build

# Variables:
#   $announcements (Number): how many announcements
count-of-announcements =
    { PLURAL($announcements) ->
        [one] { $announcements } aankondiging
       *[other] { $announcements } aankondigingen
    }

# Variables:
#   $pages (Number): how many pages
count-of-pages =
    { PLURAL($pages) ->
        [one] { $pages } pagina
       *[other] { $pages } pagina’s
    }

# Variables:
#   $announcements (Number): how many announcements
#   $pages (Number): how many pages
#   $folder (String): where they are
built = { count-of-announcements } op { count-of-pages } in `{ $folder }`.

# Variables:
#   $written (Number): how many files were written
#   $unchanged (Number): how many files were left alone
#   $removed (Number): how many files were removed
unchanged-files = Bestanden: { $written } geschreven, { $unchanged } ongewijzigd, { $removed } verwijderd.

# Variables:
#   $id (String): the announcement
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
next-announcement = `{ $id }` wordt openbaar op { $date } om { $time } ({ $zone }). Voer dan opnieuw `heraut build` uit.

# Variables:
#   $date (String): the day
as-of-preview = Dit is een voorbeeldweergave: de newsroom zoals op { $date }.

## After starting a newsroom or a record

# Variables:
#   $folder (String): where it is
created-newsroom = Newsroom aangemaakt in `{ $folder }`.

# Variables:
#   $path (String): where it is
created-record = `{ $path }` is aangemaakt.

next-steps-init = Vul `content/newsroom.yaml` in en voer daarna `heraut build` uit in die map.

next-steps-new = Schrijf de aankondiging en voer daarna `heraut check` uit.

## What a diagnostic means

explain-why = Waarom dit telt

explain-example = Voorbeeld

explain-list = Deze codes kunnen worden uitgelegd:
