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

## What a diagnostic means

explain-why = Why it matters

explain-example = Example

explain-list = These codes can be explained:
