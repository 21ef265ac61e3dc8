### The words of press releases and newsroom pages.

## A press release

press-release = Pressemitteilung

release-line-immediate = Zur sofortigen Veröffentlichung

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
release-line-embargoed = Sperrfrist bis { $date }, { $time } ({ $zone })

draft-line = Entwurf: nicht zur Veröffentlichung

# Variables:
#   $places (String): one or more places, with the country if it is named
#   $date (String): the day of issue
dateline = { $places }, { $date }{ "\u00A0" }–

# Variables:
#   $date (String): the day of issue
dateline-without-places = { $date }{ "\u00A0" }–

# Variables:
#   $places (String): one or more places, with the country if it is named
dateline-without-date = { $places }{ "\u00A0" }–

# Variables:
#   $date (String): the day of issue
#   $time (String): the time at which the release becomes public
#   $zone (String): the name of the time zone then, such as CEST
dateline-moment =
    { $date }, { $time } { $zone ->
        [CET] MEZ
        [CEST] MESZ
       *[other] { $zone }
    }

# Variables:
#   $places (String): one or more places
#   $country (String): the country that they are in
dateline-place = { $places }, { $country }

# Somebody who is quoted.
# Variables:
#   $role (String): what they are, such as CEO
#   $organization (String): where
#   $elides (String): "true" or "false" if the record says whether a word is elided before the name of the organisation, or that word and the name as the record has them
attribution-role = { $role } { VON($organization, $elides) }

# Variables:
#   $role (String): what they are, such as CEO
#   $organization (String): where
attribution-beside = { $role }, { $organization }

# Variables:
#   $name (String): the organisation
#   $elides (String): "true" or "false" if the record says whether a word is elided before the name, or that word and the name as the record has them
about-organization = Über { $name }

about-the-organizations = Über die Organisationen

notes-to-editors = Hinweise für die Redaktion

press-contact = Pressekontakt

# Variables:
#   $number (String): a telephone number
#   $extension (String): the extension behind it
telephone-extension = { $number }, Durchwahl { $extension }

# A number that costs nothing in one country.
# Variables:
#   $country (String): the name of the country
telephone-freephone = gebührenfrei, { $country }

## What a release tells besides its text

details-event = Praktische Informationen

details-recall = Das Produkt

details-appointment = Die Ernennung

detail-when = Wann

detail-where = Wo

detail-programme = Programm

detail-registration = Anmeldung

detail-accreditation = Für die Presse

detail-product = Produkt

detail-lots = Chargen

detail-risk = Risiko

detail-action = Was zu tun ist

detail-hotline = Hotline

detail-person = Name

detail-role = Funktion

detail-from = Ab

detail-succeeds = Nachfolge von

event-for-calendars = In den Kalender (ICS)

# Variables:
#   $day (String): the day, with its weekday
#   $time (String): the time, or from when to when
event-moment = { $day }, { $time }

# Variables:
#   $from (String): the day and time at which it starts
#   $to (String): the day and time at which it ends
event-from-to = { $from } – { $to }

# Variables:
#   $when (String): day and time
#   $zone (String): the name of the time zone, such as Europe/London
event-in-zone = { $when } ({ $zone })

# Variables:
#   $time (String): the time, or from when to when
#   $what (String): what takes place
programme-item = { $time } – { $what }

# Variables:
#   $day (String): the last day of the absence, without its year
contact-away = Abwesend bis { $day }

# Variables:
#   $name (String): who is away
contact-stands-in = Vertritt { $name }

press-contacts = Pressekontakte

## Figures with a qualifier

## The space before the figure does not break.

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
scale-thousand = { $figure }{ "\u00A0" }Tausend

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
scale-million =
    { PLURAL($number) ->
        [one] { $figure }{ "\u00A0" }Million
       *[other] { $figure }{ "\u00A0" }Millionen
    }

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
scale-billion =
    { PLURAL($number) ->
        [one] { $figure }{ "\u00A0" }Milliarde
       *[other] { $figure }{ "\u00A0" }Milliarden
    }

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-eur = Euro

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-usd = Dollar

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-gbp = Pfund

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-chf = Schweizer Franken

# Variables:
#   $scale (String): none, thousand, million or billion
#   $currency (String): the name of the currency, or its code
table-unit-money =
    { $scale ->
        [thousand] in Tausend { $currency }
        [million] in Millionen { $currency }
        [billion] in Milliarden { $currency }
       *[none] in { $currency }
    }

# Variables:
#   $unit (String): thousand, million, billion, percent, points or basis-points
table-unit =
    { $unit ->
        [thousand] in Tausend
        [million] in Millionen
        [billion] in Milliarden
        [points] in Prozentpunkten
        [basis-points] in Basispunkten
       *[percent] in %
    }

# Variables:
#   $figure (String): the figure, with its scale
#   $currency (String): the name of the currency
amount-words = { $figure }{ "\u00A0" }{ $currency }

# Variables:
#   $figure (String): the figure, with its scale
#   $code (String): the code of the currency: `EUR`
amount-code = { $figure }{ "\u00A0" }{ $code }

# Variables:
#   $figure (String): how many millions
#   $code (String): the code of the currency: `EUR`
amount-short = { $figure }{ "\u00A0" }Mio.{ "\u00A0" }{ $code }

# Variables:
#   $amount (String): the amount
amount-loss = ein Verlust von { $amount }

# Variables:
#   $amount (String): the amount
amount-per-share = { $amount } je Aktie

# Variables:
#   $number (Number): which, from 1
#   $ordinal (String): the same as a place in a row
#   $year (String): the year
period-quarter = { $ordinal }{ "\u00A0" }Quartal { $year }

# Variables:
#   $number (Number): which, from 1
#   $ordinal (String): the same as a place in a row
#   $year (String): the year
period-quarter-short = Q{ $number }{ "\u00A0" }{ $year }

# Variables:
#   $number (Number): which, from 1
#   $ordinal (String): the same as a place in a row
#   $year (String): the year
period-half = { $ordinal }{ "\u00A0" }Halbjahr { $year }

# Variables:
#   $number (Number): which, from 1
#   $ordinal (String): the same as a place in a row
#   $year (String): the year
period-half-short = H{ $number }{ "\u00A0" }{ $year }

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
fact-points =
    { PLURAL($number) ->
        [one] { $figure }{ "\u00A0" }Prozentpunkt
       *[other] { $figure }{ "\u00A0" }Prozentpunkte
    }

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
fact-basis-points =
    { PLURAL($number) ->
        [one] { $figure }{ "\u00A0" }Basispunkt
       *[other] { $figure }{ "\u00A0" }Basispunkte
    }

# Variables:
#   $from (String): the first end
#   $to (String): the other end
range-figures = { $from } bis { $to }

# Variables:
#   $from (String): the first end
#   $to (String): the other end
range-days = vom { $from } bis { $to }

# Variables:
#   $from (String): the first end
#   $to (String): the other end
range-times = von { $from } bis { $to }

# Variables:
#   $value (String): the figure
fact-exactly = genau{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-more-than = mehr als{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-at-least = mindestens{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-about = rund{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-almost = fast{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-less-than = weniger als{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-at-most = höchstens{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-up-to = bis zu{ "\u00A0" }{ $value }

## What a reader may do with a press release

copy-text = Text kopieren

text-copied = Der Text ist kopiert

# Variables:
#   $table (String): what the table shows
table-as-csv = { $table } (CSV)

table-unnamed = Tabelle

facts-as-json = Zahlen als Daten (JSON)

pictures = Bildmaterial

# Variables:
#   $value (String): what is said
picture-caption = Bildunterschrift: { $value }

# Variables:
#   $value (String): what is said
picture-credit = Bildnachweis: { $value }

# Variables:
#   $value (String): what is said
picture-licence = Nutzungsbedingungen: { $value }

# Variables:
#   $value (String): what is said
picture-alternative = Alternativtext: { $value }

# Variables:
#   $format (String): JPEG or PNG
#   $width (String): in pixels
#   $height (String): in pixels
download-picture = Herunterladen ({ $format }, { $width } × { $height } px)

plain-text-version = Reine Textfassung

pdf-version = PDF

press-pack = Pressemappe (ZIP)

word-version = Word-Dokument

## The newsroom

newsroom = Pressebereich

main-navigation = Hauptnavigation

skip-to-content = Zum Inhalt

all-announcements = Alle Pressemitteilungen

newest-announcements = Neueste Pressemitteilungen

older-announcements = Ältere Pressemitteilungen

newer-announcements = Neuere Pressemitteilungen

no-announcements = Es gibt noch keine Pressemitteilungen.

# Variables:
#   $count (Number): how many
announcements-count =
    { PLURAL($count) ->
        [one] { $count } Pressemitteilung
       *[other] { $count } Pressemitteilungen
    }

# Variables:
#   $page (Number): this page
#   $pages (Number): how many there are
page-of = Seite { $page } von { $pages }

archive = Archiv

# Variables:
#   $year (String): the year
archive-of-year = Archiv { $year }

topics = Themen

# Variables:
#   $topic (String): the topic
topic-of = Thema: { $topic }

# Variables:
#   $newsroom (String): its name
feed-title = { $newsroom }: Pressemitteilungen

feed-subscribe = Feed abonnieren

## Languages

languages = Sprachen

choose-language = Wählen Sie Ihre Sprache

# In the language switch, where a press release lacks a language.
# Variables:
#   $language (String): its name in the language itself, such as Nederlands
not-available-in-language = { $language } (nicht verfügbar)

# Said in the language that it leads to.
# Variables:
#   $language (String): the name of that language
read-in = Auf { $language } lesen

## Pages that are not what was looked for

not-found-title = Seite nicht gefunden

not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht wurde sie verschoben, oder die Adresse enthält einen Tippfehler.

not-found-home = Zu den neuesten Pressemitteilungen

redirect-title = Diese Seite ist umgezogen

redirect-text = Diese Pressemitteilung hat eine neue Adresse.

## Notices

demonstration-notice = Dieser Pressebereich ist eine Demonstration. Er wird nicht von den genannten Organisationen betrieben und verschickt keine E-Mails.

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
as-of-notice = Vorschau: der Pressebereich mit Stand vom { $date }, { $time }. Er ist nicht veröffentlicht.

## A letter to the press

# What an inbox shows: what the letter is, then the headline.
# Variables:
#   $headline (String): the headline, shortened if it is long
letter-subject = Pressemitteilung: { $headline }

# Variables:
#   $date (String): the day until which it is held
#   $time (String): the time of day
#   $headline (String): the headline, shortened if it is long
letter-subject-held = SPERRFRIST bis { $date }, { $time }: { $headline }

# Variables:
#   $headline (String): the headline, shortened if it is long
letter-subject-draft = ENTWURF, nicht zur Veröffentlichung: { $headline }

letter-embargo-request = Sie erhalten diese Pressemitteilung vorab und vertraulich. Bitte veröffentlichen Sie vor diesem Zeitpunkt nichts daraus.

# How somebody is greeted, on a line of its own.
# Variables:
#   $name (String): the family name, or the whole name if it is not told apart
greeting-madam = Sehr geehrte Frau { $name },

# Variables:
#   $name (String): the family name, or the whole name if it is not told apart
greeting-sir = Sehr geehrter Herr { $name },

# Somebody of whom it is not known.
# Variables:
#   $name (String): the whole name
greeting-neutral = Guten Tag { $name },

greeting-nameless = Sehr geehrte Damen und Herren,

# The sentence below the greeting.
# Variables:
#   $organizations (String): who issues the press release
#   $count (Number): how many organisations that are
letter-introduction = nachfolgend erhalten Sie eine Pressemitteilung von { $organizations }.

letter-page = Diese Pressemitteilung online lesen

# The names of languages follow.
letter-other-languages = Weitere Sprachen:

# Why somebody gets the letter.
# Variables:
#   $newsroom (String): who writes
letter-reason = { $newsroom } schreibt Ihnen, weil Sie im Presseverteiler stehen.

# How to get no more letters.
letter-opt-out = Wenn Sie keine Pressemitteilungen mehr wünschen, antworten Sie bitte mit „{ letter-opt-out-word }“ auf diese E-Mail.

# The subject of the answer.
letter-opt-out-word = Stopp

letter-demonstration = Diese E-Mail ist eine Demonstration. Sie stammt nicht von den genannten Organisationen.

## The desk, by which staff preview the newsroom

desk-title = Schreibtisch

desk-see-newsroom = Den ganzen Pressebereich ansehen

# Variables:
#   $headline (String): of the announcement
#   $date (String): when it becomes public
#   $time (String): the time of that day
desk-next = Wird als Nächstes öffentlich: „{ $headline }“, { $date }, { $time }

desk-search = Suchen

desk-state = Stand

desk-language = Sprache

desk-all = Alle

desk-filter = Anzeigen

desk-draft = Entwurf

desk-held = Gesperrt

desk-public = Öffentlich

# Variables:
#   $date (String): when it becomes public
#   $time (String): the time of that day
desk-held-until = Gesperrt bis { $date }, { $time }

desk-not-ready = nicht fertig

# Variables:
#   $shown (Number): how many are shown
#   $all (Number): how many there are
desk-announcements =
    { PLURAL($all) ->
        [one] { $shown } von { $all } Mitteilung
       *[other] { $shown } von { $all } Mitteilungen
    }

desk-nothing = Keine Mitteilung passt dazu.

desk-findings = Befunde

desk-no-findings = Es wurden keine Probleme gefunden.

desk-views = Ansichten

desk-side-by-side = Nebeneinander

desk-page = Seite

desk-mail = E-Mail

desk-files = Dateien

desk-mailing = Versand

desk-list = Medienliste

desk-no-list = Keine Liste

desk-own-contacts = Die eigenen Pressekontakte

desk-in-advance = Vorab, an alle, die Sperrfristen achten

desk-nobody = Auf dieser Liste steht niemand.

desk-nothing-leaves = Von hier aus kann nichts versandt werden. In einem Terminal zeigt dieser Befehl den Plan und fragt nach:

desk-alone = Für sich öffnen

desk-not-shown = Ein Browser kann dieses Dokument nicht zeigen; öffnen Sie es, um es in Ihrer Textverarbeitung zu sehen.

desk-inbox = Im Posteingang

desk-letter = In Mailprogrammen

desk-wide = Am Computer, 800 px

desk-narrow = Auf dem Telefon, 375 px

desk-light = In hellen Farben zeigen

desk-dark = In dunklen Farben zeigen

desk-plain = Als reiner Text

# The language in which an announcement was written first.
desk-original = Original

# What was found that concerns no line.
desk-elsewhere = Zum Datensatz als Ganzem

# A number follows.
desk-finding = Befund

# Where a language lacks a paragraph that another has.
desk-no-line = Sagt hier nichts

# Variables:
#   $part (String): headline, subhead, and so on
desk-part =
    { $part ->
        [label] Hinweis
        [headline] Titel
        [subhead] Untertitel
        [dateline] Ort und Datum
        [lede] Vorspann
        [details] Praktische Hinweise
        [notes] Hinweise für die Redaktion
        [contacts] Pressekontakte
        [legal-notice] Rechtliche Hinweise
        [disclaimer] Haftungsausschluss
       *[other] Text
    }

# Variables:
#   $organization (String): whose boilerplate it is
desk-part-about = Über { $organization }

desk-copy = Kopie zur Freigabe

desk-copy-notice = Entwurf zur Freigabe: nicht zur Veröffentlichung.

# Variables:
#   $date (String): the day
#   $time (String): the time of day
desk-copy-made = Kopie vom { $date }, { $time }

desk-unreadable = Das lässt sich erst zeigen, wenn es behoben ist

desk-missing = Unter dieser Adresse gibt es keine Seite

desk-back = Schreibtisch

desk-preview = Vorschau

desk-draft-notice = Entwurf: nur Sie sehen ihn

desk-held-notice = Gesperrt: nur Sie sehen sie
