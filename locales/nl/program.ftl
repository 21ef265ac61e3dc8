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

## What stands in a new announcement until it is written (Markdown, one line each)

placeholder-headline = De titel

placeholder-subhead = De kern, in één zin

placeholder-lede = Wat er gebeurt, wie het doet en waarom het lezers aangaat.

placeholder-outlook = Vooruitzichten

placeholder-unwritten = nog te schrijven

placeholder-heading = Een tussentitel

# Variables:
#   $visitors (String): the place of a fact, in its braces
placeholder-text = Wat er verandert, en voor wie. { $visitors } bezoekers worden verwacht.

placeholder-first-point = **Eerste punt.** Wat dat in de praktijk betekent.

placeholder-second-point = **Tweede punt.** Wat erna komt.

## What a diagnostic means

explain-why = Waarom dit telt

explain-example = Voorbeeld

explain-list = Deze codes kunnen worden uitgelegd:

## The plan of a mailing

# Variables:
#   $id (String): the announcement
plan-title = Verzending van `{ $id }`

# Variables:
#   $sender (String): name and address
plan-sender = Van: { $sender }

# Variables:
#   $relay (String): the address of the relay
plan-relay = Relay: { $relay }

plan-no-relay = Relay: nog geen

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
plan-held = Onder embargo tot { $date } om { $time } ({ $zone }): alleen wie embargo’s naleeft, krijgt het.

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
plan-not-before = De brieven vertrekken vanaf { $date } om { $time } ({ $zone }), wanneer de aankondiging openbaar is.

plan-unsigned = De brieven zijn niet ondertekend: `dkim` is niet ingesteld.

plan-subjects = Onderwerpen

plan-letters = Wie het krijgt

plan-left-out = Wie het niet krijgt

plan-withheld = Wat nu niet mag vertrekken

column-language = Taal

column-name = Naam

column-outlet = Medium

column-address = Adres

column-why = Waarom

column-state = Stand

column-when = Wanneer

column-answer = Antwoord van de relay

why-first-choice = eerste keuze

# Variables:
#   $place (Number): which of their languages it is: 2 for the second
why-later-choice = taal nr. { $place } van de ontvanger; de eerdere ontbreken

# Variables:
#   $why (String): the note beside the address
left-out-suppressed = wil geen brieven ({ $why })

# Variables:
#   $languages (String): tags of languages, with commas
left-out-no-language = geen van de talen is klaar ({ $languages })

left-out-not-trusted = beloofde niet om embargo’s na te leven

left-out-excepted = uitgesloten door `--except`

# Variables:
#   $topic (String): the topic
left-out-other-topic = schrijft niet over `{ $topic }`

# Variables:
#   $state (String): sent, deferred and the like, in words
left-out-served = zit al in deze verzending: { $state }

left-out-no-email = heeft geen e-mailadres

left-out-gone = die aankondiging bestaat niet meer

left-out-draft = het is weer een ontwerp

left-out-held = het is onder embargo en nog niet openbaar

left-out-not-in-advance = het is onder embargo en mag niet meer vooraf worden bezorgd

left-out-embargo-over = het embargo is voorbij, en dit exemplaar zegt van niet

# Variables:
#   $language (String): the tag of a language
left-out-not-ready = `{ $language }` is niet meer klaar

# Variables:
#   $language (String): the tag of a language
left-out-other-language = leest nu een andere taal: `{ $language }`

left-out-unlisted = staat op geen van de lijsten meer

# Variables:
#   $count (Number): how many more
plan-more = … en nog { $count }

# Variables:
#   $count (Number): how many letters
#   $languages (String): how many in each language
plan-count =
    { PLURAL($count) ->
        [one] { $count } brief ({ $languages }).
       *[other] { $count } brieven ({ $languages }).
    }

# Variables:
#   $count (Number): how many
plan-left-out-count =
    { PLURAL($count) ->
        [one] { $count } persoon krijgt er geen.
       *[other] { $count } personen krijgen er geen.
    }

# Variables:
#   $count (Number): how many
plan-repeated =
    { PLURAL($count) ->
        [one] { $count } adres staat meer dan één keer op een lijst en krijgt één brief.
       *[other] { $count } adressen staan meer dan één keer op een lijst en krijgen elk één brief.
    }

plan-edited = De aankondiging is gewijzigd na een eerdere verzending: wie het al kreeg, houdt wat die kreeg; deze verzending zegt wat er nu staat.

# Variables:
#   $count (Number): how many letters
plan-question =
    { PLURAL($count) ->
        [one] Deze brief verzenden? Typ `ja`:
       *[other] Deze { $count } brieven verzenden? Typ `ja`:
    }

answer-yes = ja

nothing-sent = Er is niets verzonden.

# Variables:
#   $count (Number): how many
other-findings =
    { PLURAL($count) ->
        [one] { $count } bevinding over andere aankondigingen of lijsten is niet getoond: `heraut check` toont ze.
       *[other] { $count } bevindingen over andere aankondigingen of lijsten zijn niet getoond: `heraut check` toont ze.
    }

nobody-to-send-to = Er is niemand meer om aan te schrijven.

## After a mailing

# Variables:
#   $count (Number): how many letters
#   $folder (String): where they are
letters-written =
    { PLURAL($count) ->
        [one] { $count } brief geschreven in `{ $folder }`. Er is niets verzonden.
       *[other] { $count } brieven geschreven in `{ $folder }`. Er is niets verzonden.
    }

# Variables:
#   $count (Number): how many letters
#   $id (String): the announcement
letters-prepared =
    { PLURAL($count) ->
        [one] { $count } brief ligt klaar. Verzend hem met `heraut send { $id } --resume`.
       *[other] { $count } brieven liggen klaar. Verzend ze met `heraut send { $id } --resume`.
    }

# Variables:
#   $count (Number): how many letters
#   $address (String): where they went
test-sent =
    { PLURAL($count) ->
        [one] { $count } testbrief verzonden naar { $address }.
       *[other] { $count } testbrieven verzonden naar { $address }.
    }

# Variables:
#   $language (String): the tag of a language
test-failed = Niet verzonden in `{ $language }`:

# Variables:
#   $count (Number): how many letters were sent
sent-count =
    { PLURAL($count) ->
        [one] { $count } brief verzonden.
       *[other] { $count } brieven verzonden.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
refused-count =
    { PLURAL($count) ->
        [one] De relay weigerde { $count } brief: `heraut status { $id }` zegt waarom.
       *[other] De relay weigerde { $count } brieven: `heraut status { $id }` zegt waarom.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
deferred-count =
    { PLURAL($count) ->
        [one] De relay stelde { $count } brief uit. Probeer later opnieuw: `heraut send { $id } --retry-deferred`.
       *[other] De relay stelde { $count } brieven uit. Probeer later opnieuw: `heraut send { $id } --retry-deferred`.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
in-doubt-count =
    { PLURAL($count) ->
        [one] { $count } brief is misschien aangekomen, misschien niet. Kijk met `heraut status { $id }`; `heraut send { $id } --resend-in-doubt` verzendt dezelfde brief opnieuw.
       *[other] { $count } brieven zijn misschien aangekomen, misschien niet. Kijk met `heraut status { $id }`; `heraut send { $id } --resend-in-doubt` verzendt dezelfde brieven opnieuw.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
queued-count =
    { PLURAL($count) ->
        [one] { $count } brief wacht. Ga verder: `heraut send { $id } --resume`.
       *[other] { $count } brieven wachten. Ga verder: `heraut send { $id } --resume`.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
withheld-count =
    { PLURAL($count) ->
        [one] { $count } brief wordt tegengehouden: `heraut status { $id }` zegt waarom. `heraut send { $id } --resume` kijkt opnieuw.
       *[other] { $count } brieven worden tegengehouden: `heraut status { $id }` zegt waarom. `heraut send { $id } --resume` kijkt opnieuw.
    }

# Variables:
#   $count (Number): how many
claimed-count =
    { PLURAL($count) ->
        [one] Een andere `heraut send` verzendt { $count } brief.
       *[other] Een andere `heraut send` verzendt { $count } brieven.
    }

# Variables:
#   $count (Number): how many
recovered-doubt =
    { PLURAL($count) ->
        [one] Een eerdere verzending brak af midden in { $count } brief, die onzeker blijft.
       *[other] Een eerdere verzending brak af midden in { $count } brieven, die onzeker blijven.
    }

resume-frozen = De aankondiging is gewijzigd sinds de verzending gepland is. Wat nu vertrekt, is wat toen gepland was.

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the name of the zone
plan-moved = Het embargo is verplaatst: wat klaarlag, vertrekt vanaf { $date } om { $time } ({ $zone }), met die datum.

## Giving up

# Variables:
#   $id (String): the announcement
abandon-title = Wat van `{ $id }` wacht

# Variables:
#   $count (Number): how many
abandon-question =
    { PLURAL($count) ->
        [one] Deze brief opgeven? Typ `ja`:
       *[other] Deze { $count } brieven opgeven? Typ `ja`:
    }

# Variables:
#   $count (Number): how many
abandoned-count =
    { PLURAL($count) ->
        [one] { $count } brief opgegeven. Een nieuwe verzending mag deze persoon opnieuw aanschrijven.
       *[other] { $count } brieven opgegeven. Een nieuwe verzending mag deze personen opnieuw aanschrijven.
    }

nothing-to-abandon = Er wacht niets dat opgegeven kan worden.

## The ledger

# Variables:
#   $folder (String): the folder that it belonged to
ledger-moved-note = Het register hoort bij een andere map: `{ $folder }`. Als beide verzenden, krijgt iedereen alles dubbel.

ledger-moved-question = Is deze newsroom hierheen verplaatst, en vertrekt er niets meer uit de andere map? Typ `ja`:

# Variables:
#   $path (String): the copy
ledger-backed-up = Het volledige register is gekopieerd naar `{ $path }`. Er staan namen en adressen in: houd het voor uzelf.

stopping = Stoppen: brieven die onderweg zijn, komen eerst aan. Een tweede Ctrl-C wacht niet.

# Variables:
#   $id (String): the announcement
stopped = Meteen gestopt. Brieven die onderweg waren, zijn misschien onzeker: `heraut status { $id }` toont ze.

## The progress of a mailing

progress-left = nog:

# Variables:
#   $count (Number): how many letters
progress-sent = { $count } verzonden

# Variables:
#   $count (Number): how many letters
progress-refused = { $count } geweigerd

# Variables:
#   $count (Number): how many letters
progress-deferred = { $count } uitgesteld

# Variables:
#   $count (Number): how many letters
progress-in-doubt = { $count } onzeker

# Variables:
#   $count (String): how many letters
progress-rate = { $count } per seconde

## The status of a mailing

state-queued = wacht

state-claimed = wordt verzonden

state-sent = verzonden

state-deferred = uitgesteld

state-refused = geweigerd

state-in-doubt = onzeker

state-withheld = tegengehouden

state-abandoned = opgegeven

status-none = Er is nog niets verzonden.

# Variables:
#   $id (String): the announcement
status-title = Verzending van `{ $id }`

# Variables:
#   $date (String): the day
#   $time (String): the time of day
#   $count (Number): how many letters
status-planned =
    { PLURAL($count) ->
        [one] Gepland op { $date } om { $time }: { $count } brief.
       *[other] Gepland op { $date } om { $time }: { $count } brieven.
    }

## Looking whether letters could leave

# Variables:
#   $relay (String): its address
mail-check-relay = Relay: { $relay } antwoordt.

mail-check-protected = Beveiligd met TLS, en het certificaat is geldig.

mail-check-unprotected = Niet beveiligd, wat alleen op deze machine kan.

# Variables:
#   $user (String): who
mail-check-login = Aanmelding: { $user } wordt aanvaard.

mail-check-no-login = Aanmelding: er wordt geen gevraagd.

# Variables:
#   $extensions (String): their names
mail-check-extensions = Biedt: { $extensions }

# Variables:
#   $selector (String): the selector
#   $domain (String): the domain
mail-check-key = Handtekening: de sleutel `{ $selector }` van { $domain } tekent, en de handtekening klopt.

mail-check-no-key = Handtekening: geen. Veel mailboxen wantrouwen brieven zonder handtekening.

# Variables:
#   $domain (String): the domain
mail-check-aligned = Overeenstemming: afzender, handtekening en kenmerken van de brieven horen alle bij { $domain }.

mail-check-dns = De DNS hoort deze records te bevatten. Is er al een, vul dan aan wat ontbreekt:

# Variables:
#   $domain (String): the domain of the sender
mail-check-no-spf = SPF voor { $domain }: vraag het aan wie de mailserver beheert waarlangs uw post naar buiten gaat.

mail-check-fine = Brieven kunnen vertrekken.

## Addresses to which no letter goes

# Variables:
#   $email (String): the address
#   $path (String): the file it was added to
suppressed-address = Naar { $email } vertrekt geen brief meer. Dat staat nu in `{ $path }`.

# Variables:
#   $email (String): the address
#   $why (String): the reason that was given
already-suppressed = Naar { $email } vertrekt al geen brief meer: { $why }.

# Variables:
#   $lines (Number): how many lines change
#   $files (Number): in how many files
records-to-tidy =
    { $lines ->
        [0] Alle fiches volgen de huisstijl.
        [1] Er zou 1 regel veranderen (· is een vaste spatie). `heraut fmt --write` verandert hem.
       *[other] Er zouden { $lines } regels veranderen (· is een vaste spatie). `heraut fmt --write` verandert ze.
    }

# Variables:
#   $lines (Number): how many lines change
#   $files (Number): in how many files
records-tidied =
    { $lines ->
        [1] 1 regel veranderd (· is een vaste spatie).
       *[other] { $lines } regels veranderd in { PLURAL($files) ->
            [one] 1 bestand
           *[other] { $files } bestanden
        } (· is een vaste spatie).
    }

# Variables:
#   $path (String): the record
#   $languages (String): the languages of the translations
#   $paragraphs (Number): how many paragraphs of the original they say
recorded-translation =
    { $paragraphs ->
        [1] Genoteerd in `{ $path }`: { $languages } zegt 1 alinea van het origineel zoals ze nu is.
       *[other] Genoteerd in `{ $path }`: { $languages } zegt { $paragraphs } alinea’s van het origineel zoals ze nu zijn.
    }

# Variables:
#   $language (String): the language, by its tag
#   $outputs (Number): how much of the words of pages and letters it has, of a hundred
#   $program (Number): how much of the words of the program it has, of a hundred
#   $speaks (String): yes, or no if it has no words of the program at all
l10n-language =
    { $speaks ->
        [yes] { $language }: pagina’s en e-mails { $outputs }%, heraut zelf { $program }%
       *[no] { $language }: pagina’s en e-mails { $outputs }%
    }

# Variables:
#   $key (String): the message
l10n-missing = {"  "}ontbreekt: { $key }

# Variables:
#   $key (String): the message
l10n-obsolete = {"  "}nergens gezegd: { $key }

# Variables:
#   $key (String): the message
#   $detail (String): the variables or the plural form
l10n-unknown-variables = {"  "}variabelen die niemand invult: { $key }, { $detail }

# Variables:
#   $key (String): the message
#   $detail (String): the variables or the plural form
l10n-unsaid-variables = {"  "}weggelaten variabelen: { $key }, { $detail }

# Variables:
#   $key (String): the message
#   $detail (String): the variables or the plural form
l10n-lacking-plural = {"  "}ontbrekende meervoudsvorm: { $key }, { $detail }

# Variables:
#   $count (Number): how many facts there are
#   $different (Number): in how many of them the languages disagree
facts-counted =
    { PLURAL($count) ->
        [one] 1 feit
       *[other] { $count } feiten
    }, { $different ->
        [0] de talen stemmen overeen
        [1] 1 waarin talen verschillen (≠)
       *[other] { $different } waarin talen verschillen (≠)
    }

# Variables:
#   $ids (String): the announcements that are to come and have such translations
#   $id (String): the first of them
translations-not-watched = Niet gevolgd: de vertalingen van { $ids }. Zodra ze zeggen wat het origineel zegt, voert u `heraut translated { $id }` uit; wijzigingen van het origineel worden dan getoond.

# Variables:
#   $language (String): the language, by its tag
facts-not-compared = `{ $language }` wordt niet vergeleken: er is geen `facts.yaml`, de tabel van hoe de taal feiten zegt

## The preview

# Variables:
#   $address (String): what to type into a browser
preview-started = De newsroom staat op { $address } zolang dit programma loopt. Druk op Ctrl-C om het te beëindigen.
