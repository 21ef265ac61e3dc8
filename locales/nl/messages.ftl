### The words of press releases and newsroom pages.

## A press release

press-release = Persbericht

release-line-immediate = Voor onmiddellijke publicatie

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
release-line-embargoed = Onder embargo tot { $date } om { $time } ({ $zone })

draft-line = Ontwerp: niet voor publicatie

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
dateline-moment = { $date }, { $time } { $zone }

# Variables:
#   $places (String): one or more places
#   $country (String): the country that they are in
dateline-place = { $places }, { $country }

# Somebody who is quoted.
# Variables:
#   $role (String): what they are, such as CEO
#   $organization (String): where
#   $elides (String): "true" or "false" if the record says whether a word is elided before the name of the organisation, or that word and the name as the record has them
attribution-role = { $role } van { $organization }

# Variables:
#   $role (String): what they are, such as CEO
#   $organization (String): where
attribution-beside = { $role }, { $organization }

# Variables:
#   $name (String): the organisation
#   $elides (String): "true" or "false" if the record says whether a word is elided before the name, or that word and the name as the record has them
about-organization = Over { $name }

about-the-organizations = Over de organisaties

notes-to-editors = Noot voor de redactie

press-contact = Perscontact

# Variables:
#   $number (String): a telephone number
#   $extension (String): the extension behind it
telephone-extension = { $number }, toestel { $extension }

# A number that costs nothing in one country.
# Variables:
#   $country (String): the name of the country
telephone-freephone = gratis nummer, { $country }

## What a release tells besides its text

details-event = Praktische informatie

details-recall = Het product

details-appointment = De benoeming

detail-when = Wanneer

detail-where = Waar

detail-programme = Programma

detail-registration = Inschrijving

detail-accreditation = Voor de pers

detail-product = Product

detail-lots = Loten

detail-risk = Risico

detail-action = Wat te doen

detail-hotline = Infolijn

detail-person = Naam

detail-role = Functie

detail-from = Vanaf

detail-succeeds = Volgt op

event-for-calendars = Toevoegen aan agenda (ICS)

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
contact-away = Afwezig tot en met { $day }

# Variables:
#   $name (String): who is away
contact-stands-in = Vervangt { $name }

press-contacts = Perscontacten

## Figures with a qualifier

## The space before the figure does not break.

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
scale-thousand = { $figure }{ "\u00A0" }duizend

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
scale-million = { $figure }{ "\u00A0" }miljoen

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
scale-billion = { $figure }{ "\u00A0" }miljard

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-eur = euro

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-usd = dollar

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-gbp = pond

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-chf = Zwitserse frank

# Variables:
#   $scale (String): none, thousand, million or billion
#   $currency (String): the name of the currency, or its code
table-unit-money =
    { $scale ->
        [thousand] in duizend { $currency }
        [million] in miljoen { $currency }
        [billion] in miljard { $currency }
       *[none] in { $currency }
    }

# Variables:
#   $unit (String): thousand, million, billion, percent, points or basis-points
table-unit =
    { $unit ->
        [thousand] in duizenden
        [million] in miljoenen
        [billion] in miljarden
        [points] in procentpunten
        [basis-points] in basispunten
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
amount-short = { $figure }{ "\u00A0" }m{ $code }

# Variables:
#   $amount (String): the amount
amount-loss = een verlies van { $amount }

# Variables:
#   $amount (String): the amount
amount-per-share = { $amount } per aandeel

# Variables:
#   $number (Number): which, from 1
#   $ordinal (String): the same as a place in a row
#   $year (String): the year
period-quarter = { $ordinal }{ "\u00A0" }kwartaal van { $year }

# Variables:
#   $number (Number): which, from 1
#   $ordinal (String): the same as a place in a row
#   $year (String): the year
period-quarter-short = Q{ $number }{ "\u00A0" }{ $year }

# Variables:
#   $number (Number): which, from 1
#   $ordinal (String): the same as a place in a row
#   $year (String): the year
period-half =
    { $number ->
        [1] eerste
       *[2] tweede
    } halfjaar van { $year }

# Variables:
#   $number (Number): which, from 1
#   $ordinal (String): the same as a place in a row
#   $year (String): the year
period-half-short = H{ $number }{ "\u00A0" }{ $year }

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
fact-points = { $figure }{ "\u00A0" }procentpunt

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
fact-basis-points =
    { PLURAL($number) ->
        [one] { $figure }{ "\u00A0" }basispunt
       *[other] { $figure }{ "\u00A0" }basispunten
    }

# Variables:
#   $from (String): the first end
#   $to (String): the other end
range-figures = { $from } tot { $to }

# Variables:
#   $from (String): the first end
#   $to (String): the other end
range-days = van { $from } tot { $to }

# Variables:
#   $from (String): the first end
#   $to (String): the other end
range-times = van { $from } tot { $to }

# Variables:
#   $value (String): the figure
fact-exactly = precies{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-more-than = meer dan{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-at-least = minstens{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-about = ongeveer{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-almost = bijna{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-less-than = minder dan{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-at-most = hoogstens{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-up-to = tot{ "\u00A0" }{ $value }

## What a reader may do with a press release

copy-text = Kopieer de tekst

text-copied = De tekst is gekopieerd

# Variables:
#   $table (String): what the table shows
table-as-csv = { $table } (CSV)

table-unnamed = Tabel

facts-as-json = Cijfers als gegevens (JSON)

pictures = Beeldmateriaal

# Variables:
#   $value (String): what is said
picture-caption = Bijschrift: { $value }

# Variables:
#   $value (String): what is said
picture-credit = Naamsvermelding: { $value }

# Variables:
#   $value (String): what is said
picture-licence = Gebruiksvoorwaarden: { $value }

# Variables:
#   $value (String): what is said
picture-alternative = Alternatieve tekst: { $value }

# Variables:
#   $format (String): JPEG or PNG
#   $width (String): in pixels
#   $height (String): in pixels
download-picture = Downloaden ({ $format }, { $width } × { $height } px)

plain-text-version = Versie in platte tekst

pdf-version = Pdf

press-pack = Persmap (zip)

word-version = Word-document

## The newsroom

newsroom = Newsroom

main-navigation = Hoofdnavigatie

skip-to-content = Naar de inhoud

all-announcements = Alle persberichten

newest-announcements = Nieuwste persberichten

older-announcements = Oudere persberichten

newer-announcements = Recentere persberichten

no-announcements = Er zijn nog geen persberichten.

# Variables:
#   $count (Number): how many
announcements-count =
    { PLURAL($count) ->
        [one] { $count } persbericht
       *[other] { $count } persberichten
    }

# Variables:
#   $page (Number): this page
#   $pages (Number): how many there are
page-of = Pagina { $page } van { $pages }

archive = Archief

# Variables:
#   $year (String): the year
archive-of-year = Archief van { $year }

topics = Thema’s

# Variables:
#   $topic (String): the topic
topic-of = Thema: { $topic }

# Variables:
#   $newsroom (String): its name
feed-title = { $newsroom }: persberichten

feed-subscribe = Abonneer op de feed

## Languages

languages = Talen

choose-language = Kies uw taal

# In the language switch, where a press release lacks a language.
# Variables:
#   $language (String): its name in the language itself, such as Nederlands
not-available-in-language = { $language } (niet beschikbaar)

# Said in the language that it leads to.
# Variables:
#   $language (String): the name of that language
read-in = Lees dit in het { $language }

## Pages that are not what was looked for

not-found-title = Pagina niet gevonden

not-found-text = Op dit adres staat geen pagina. Misschien is ze verplaatst, of bevat het adres een typfout.

not-found-home = Naar de nieuwste persberichten

redirect-title = Deze pagina is verhuisd

redirect-text = Dit persbericht heeft een nieuw adres.

## Notices

demonstration-notice = Deze newsroom is een demonstratie. Ze wordt niet beheerd door de organisaties die erin voorkomen en verstuurt geen e-mails.

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
as-of-notice = Voorbeeldweergave: de newsroom zoals op { $date } om { $time }. Hij is niet gepubliceerd.

## A letter to the press

# What an inbox shows: what the letter is, then the headline.
# Variables:
#   $headline (String): the headline, shortened if it is long
letter-subject = Persbericht: { $headline }

# Variables:
#   $date (String): the day until which it is held
#   $time (String): the time of day
#   $headline (String): the headline, shortened if it is long
letter-subject-held = ONDER EMBARGO tot { $date } om { $time }: { $headline }

# Variables:
#   $headline (String): the headline, shortened if it is long
letter-subject-draft = ONTWERP, niet voor publicatie: { $headline }

letter-embargo-request = U ontvangt dit persbericht vooraf en in vertrouwen. Gelieve vóór dat tijdstip niets te publiceren.

# How somebody is greeted, on a line of its own.
# Variables:
#   $name (String): the family name, or the whole name if it is not told apart
greeting-madam = Geachte mevrouw { $name },

# Variables:
#   $name (String): the family name, or the whole name if it is not told apart
greeting-sir = Geachte heer { $name },

# Somebody of whom it is not known.
# Variables:
#   $name (String): the whole name
greeting-neutral = Geachte { $name },

greeting-nameless = Geachte mevrouw, geachte heer,

# The sentence below the greeting.
# Variables:
#   $organizations (String): who issues the press release
#   $count (Number): how many organisations that are
letter-introduction = Hieronder vindt u een persbericht van { $organizations }.

letter-page = Dit persbericht online lezen

# The names of languages follow.
letter-other-languages = Andere talen:

# Why somebody gets the letter.
# Variables:
#   $newsroom (String): who writes
letter-reason = { $newsroom } schrijft u omdat u op de perslijst staat.

# How to get no more letters.
letter-opt-out = Wilt u geen persberichten meer ontvangen? Beantwoord deze e-mail met “{ letter-opt-out-word }”.

# The subject of the answer.
letter-opt-out-word = Stop

letter-demonstration = Deze e-mail is een demonstratie. Hij gaat niet uit van de organisaties die erin voorkomen.

## The desk, by which staff preview the newsroom

desk-title = Bureau

desk-see-newsroom = De hele newsroom bekijken

# Variables:
#   $headline (String): of the announcement
#   $date (String): when it becomes public
#   $time (String): the time of that day
desk-next = Wordt als volgende openbaar: “{ $headline }”, { $date } om { $time }

desk-search = Zoeken

desk-state = Toestand

desk-language = Taal

desk-all = Alle

desk-filter = Tonen

desk-draft = Ontwerp

desk-held = Onder embargo

desk-public = Openbaar

# Variables:
#   $date (String): when it becomes public
#   $time (String): the time of that day
desk-held-until = Onder embargo tot { $date }, { $time }

desk-not-ready = niet klaar

# Variables:
#   $shown (Number): how many are shown
#   $all (Number): how many there are
desk-announcements =
    { PLURAL($all) ->
        [one] { $shown } van { $all } aankondiging
       *[other] { $shown } van { $all } aankondigingen
    }

desk-nothing = Er past geen aankondiging bij.

desk-findings = Bevindingen

desk-no-findings = Er zijn geen problemen gevonden.

desk-views = Weergaven

desk-side-by-side = Naast elkaar

desk-page = Pagina

desk-mail = E-mail

desk-files = Bestanden

desk-mailing = Verzending

desk-list = Medialijst

desk-no-list = Geen lijst

desk-own-contacts = De eigen perscontacten

desk-in-advance = Vooraf, aan wie embargo’s respecteert

desk-nobody = Er staat niemand op deze lijst.

desk-nothing-leaves = Van hieruit kan niets vertrekken. In een terminal toont deze opdracht het plan en vraagt ze uw akkoord:

desk-alone = Apart openen

desk-not-shown = Een browser kan dit document niet tonen; open het om het in uw tekstverwerker te zien.

desk-inbox = In de inbox

desk-letter = In mailprogramma’s

desk-wide = Op een computer, 800 px

desk-narrow = Op een telefoon, 375 px

desk-light = In lichte kleuren tonen

desk-dark = In donkere kleuren tonen

desk-plain = Als platte tekst

# The language in which an announcement was written first.
desk-original = origineel

# What was found that concerns no line.
desk-elsewhere = Over de fiche als geheel

# A number follows.
desk-finding = Bevinding

# Where a language lacks a paragraph that another has.
desk-no-line = Zegt hier niets

# Variables:
#   $part (String): headline, subhead, and so on
desk-part =
    { $part ->
        [label] Vermelding
        [headline] Titel
        [subhead] Ondertitel
        [dateline] Plaats en datum
        [lede] Lead
        [details] Praktische informatie
        [notes] Noot voor de redactie
        [contacts] Perscontacten
        [legal-notice] Juridische vermeldingen
        [disclaimer] Disclaimer
       *[other] Tekst
    }

# Variables:
#   $organization (String): whose boilerplate it is
desk-part-about = Over { $organization }

desk-copy = Kopie ter goedkeuring

desk-copy-notice = Ontwerp ter goedkeuring: niet voor publicatie.

# Variables:
#   $date (String): the day
#   $time (String): the time of day
desk-copy-made = Kopie van { $date }, { $time }

desk-unreadable = Dit kan pas worden getoond als het hersteld is

desk-missing = Op dit adres staat geen pagina

desk-back = Bureau

desk-preview = Voorbeeld

desk-draft-notice = Ontwerp: alleen u ziet het

desk-held-notice = Onder embargo: alleen u ziet het
