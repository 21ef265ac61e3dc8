### The words of the command line.

## Around a diagnostic

error = erreur

warning = avertissement

help = aide

cause = cause

# Variables:
#   $suggestion (String): what was probably meant
did-you-mean = vouliez-vous dire `{ $suggestion }`{ "\u202F" }?

## After the diagnostics

# Variables:
#   $errors (Number): how many errors
count-of-errors =
    { PLURAL($errors) ->
        [one] { $errors } erreur
        [many] { $errors } d’erreurs
       *[other] { $errors } erreurs
    }

# Variables:
#   $warnings (Number): how many warnings
count-of-warnings =
    { PLURAL($warnings) ->
        [one] { $warnings } avertissement
        [many] { $warnings } d’avertissements
       *[other] { $warnings } avertissements
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

summary-none = Aucun problème trouvé.

nothing-written = Rien n’a été écrit.

## After a build

# Variables:
#   $announcements (Number): how many announcements
count-of-announcements =
    { PLURAL($announcements) ->
        [one] { $announcements } annonce
        [many] { $announcements } d’annonces
       *[other] { $announcements } annonces
    }

# Variables:
#   $pages (Number): how many pages
count-of-pages =
    { PLURAL($pages) ->
        [one] { $pages } page
        [many] { $pages } de pages
       *[other] { $pages } pages
    }

# Variables:
#   $announcements (Number): how many announcements
#   $pages (Number): how many pages
#   $folder (String): where they are
built = { count-of-announcements } en { count-of-pages }, dans `{ $folder }`.

# Variables:
#   $written (Number): how many files were written
#   $unchanged (Number): how many files were left alone
#   $removed (Number): how many files were removed
unchanged-files = Fichiers écrits{ "\u00A0" }: { $written }, inchangés{ "\u00A0" }: { $unchanged }, supprimés{ "\u00A0" }: { $removed }.

# Variables:
#   $id (String): the announcement
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
next-announcement = `{ $id }` devient public le { $date } à { $time } ({ $zone }). Relancez alors `heraut build`.

# Variables:
#   $date (String): the day
as-of-preview = Ceci est un aperçu{ "\u00A0" }: l’espace presse en date du { $date }.

## After starting a newsroom or a record

# Variables:
#   $folder (String): where it is
created-newsroom = Espace presse créé dans `{ $folder }`.

# Variables:
#   $path (String): where it is
created-record = Fichier créé{ "\u00A0" }: `{ $path }`.

next-steps-init = Complétez `content/newsroom.yaml`, puis lancez `heraut build` dans ce dossier.

next-steps-new = Rédigez l’annonce, puis lancez `heraut check`.

## What a diagnostic means

explain-why = Pourquoi c’est important

explain-example = Exemple

explain-list = Ces codes peuvent être expliqués{ "\u00A0" }:
