### The words of press releases and newsroom pages.

## A press release

press-release = Press release

release-line-immediate = For immediate release

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
release-line-embargoed = Embargoed until { $date }, { $time } ({ $zone })

draft-line = Draft: not for publication

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
attribution-role = { $role } of { $organization }

# Variables:
#   $role (String): what they are, such as CEO
#   $organization (String): where
attribution-beside = { $role }, { $organization }

# Variables:
#   $name (String): the organisation
#   $elides (String): "true" or "false" if the record says whether a word is elided before the name, or that word and the name as the record has them
about-organization = About { $name }

about-the-organizations = About the organisations

notes-to-editors = Notes to editors

press-contact = Press contact

# Variables:
#   $number (String): a telephone number
#   $extension (String): the extension behind it
telephone-extension = { $number }, ext. { $extension }

# A number that costs nothing in one country.
# Variables:
#   $country (String): the name of the country
telephone-freephone = freephone, { $country }

## What a release tells besides its text

details-event = Practical information

details-recall = The product

details-appointment = The appointment

detail-when = When

detail-where = Where

detail-programme = Programme

detail-registration = Registration

detail-accreditation = For the press

detail-product = Product

detail-lots = Lots

detail-risk = Risk

detail-action = What to do

detail-hotline = Hotline

detail-person = Name

detail-role = Position

detail-from = From

detail-succeeds = Succeeds

event-for-calendars = Add to calendar (ICS)

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
contact-away = Away until { $day }

# Variables:
#   $name (String): who is away
contact-stands-in = Stands in for { $name }

press-contacts = Press contacts

## Figures with a qualifier

## The space before the figure does not break.

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
scale-thousand = { $figure }{ "\u00A0" }thousand

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
scale-million = { $figure }{ "\u00A0" }million

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
scale-billion = { $figure }{ "\u00A0" }billion

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-eur =
    { PLURAL($number) ->
        [one] euro
       *[other] euros
    }

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-usd =
    { PLURAL($number) ->
        [one] dollar
       *[other] dollars
    }

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-gbp =
    { PLURAL($number) ->
        [one] pound
       *[other] pounds
    }

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-chf =
    { PLURAL($number) ->
        [one] Swiss franc
       *[other] Swiss francs
    }

# Variables:
#   $scale (String): none, thousand, million or billion
#   $currency (String): the name of the currency, or its code
table-unit-money =
    { $scale ->
        [thousand] in thousands of { $currency }
        [million] in millions of { $currency }
        [billion] in billions of { $currency }
       *[none] in { $currency }
    }

# Variables:
#   $unit (String): thousand, million, billion, percent, points or basis-points
table-unit =
    { $unit ->
        [thousand] in thousands
        [million] in millions
        [billion] in billions
        [points] in percentage points
        [basis-points] in basis points
       *[percent] in %
    }

# Variables:
#   $figure (String): the figure, with its scale
#   $currency (String): the name of the currency
amount-words = { $figure }{ "\u00A0" }{ $currency }

# Variables:
#   $figure (String): the figure, with its scale
#   $code (String): the code of the currency: `EUR`
amount-code = { $code }{ "\u00A0" }{ $figure }

# Variables:
#   $figure (String): how many millions
#   $code (String): the code of the currency: `EUR`
amount-short = { $code }{ "\u00A0" }{ $figure }m

# Variables:
#   $amount (String): the amount
amount-loss = a loss of { $amount }

# Variables:
#   $amount (String): the amount
amount-per-share = { $amount } per share

# Variables:
#   $number (Number): which, from 1
#   $ordinal (String): the same as a place in a row
#   $year (String): the year
period-quarter =
    { $number ->
        [1] first
        [2] second
        [3] third
       *[4] fourth
    } quarter of { $year }

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
        [1] first
       *[2] second
    } half of { $year }

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
        [one] { $figure }{ "\u00A0" }percentage point
       *[other] { $figure }{ "\u00A0" }percentage points
    }

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
fact-basis-points =
    { PLURAL($number) ->
        [one] { $figure }{ "\u00A0" }basis point
       *[other] { $figure }{ "\u00A0" }basis points
    }

# Variables:
#   $from (String): the first end
#   $to (String): the other end
range-figures = { $from } to { $to }

# Variables:
#   $from (String): the first end
#   $to (String): the other end
range-days = from { $from } to { $to }

# Variables:
#   $from (String): the first end
#   $to (String): the other end
range-times = from { $from } to { $to }

# Variables:
#   $value (String): the figure
fact-exactly = exactly{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-more-than = more than{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-at-least = at least{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-about = about{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-almost = almost{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-less-than = less than{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-at-most = at most{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-up-to = up to{ "\u00A0" }{ $value }

## What a reader may do with a press release

copy-text = Copy the text

text-copied = The text is copied

# Variables:
#   $table (String): what the table shows
table-as-csv = { $table } (CSV)

table-unnamed = Table

facts-as-json = Figures as data (JSON)

pictures = Pictures

# Variables:
#   $value (String): what is said
picture-caption = Caption: { $value }

# Variables:
#   $value (String): what is said
picture-credit = Credit: { $value }

# Variables:
#   $value (String): what is said
picture-licence = Terms of use: { $value }

# Variables:
#   $value (String): what is said
picture-alternative = Alternative text: { $value }

# Variables:
#   $format (String): JPEG or PNG
#   $width (String): in pixels
#   $height (String): in pixels
download-picture = Download ({ $format }, { $width } × { $height } px)

plain-text-version = Plain text version

pdf-version = PDF

press-pack = Press pack (ZIP)

word-version = Word document

## The newsroom

newsroom = Newsroom

main-navigation = Main navigation

skip-to-content = Skip to content

all-announcements = All press releases

newest-announcements = Newest press releases

older-announcements = Older press releases

newer-announcements = Newer press releases

no-announcements = There are no press releases yet.

# Variables:
#   $count (Number): how many
announcements-count =
    { PLURAL($count) ->
        [one] { $count } press release
       *[other] { $count } press releases
    }

# Variables:
#   $page (Number): this page
#   $pages (Number): how many there are
page-of = Page { $page } of { $pages }

archive = Archive

# Variables:
#   $year (String): the year
archive-of-year = Archive for { $year }

topics = Topics

# Variables:
#   $topic (String): the topic
topic-of = Topic: { $topic }

# Variables:
#   $newsroom (String): its name
feed-title = { $newsroom }: press releases

feed-subscribe = Subscribe to the feed

## Languages

languages = Languages

choose-language = Choose your language

# In the language switch, where a press release lacks a language.
# Variables:
#   $language (String): its name in the language itself, such as Nederlands
not-available-in-language = { $language } (not available)

# Said in the language that it leads to.
# Variables:
#   $language (String): the name of that language
read-in = Read this in { $language }

## Pages that are not what was looked for

not-found-title = Page not found

not-found-text = There is no page at this address. It may have moved, or the address may have been mistyped.

not-found-home = Go to the newest press releases

redirect-title = This page has moved

redirect-text = This press release has a new address.

## Notices

demonstration-notice = This newsroom is a demonstration. It is not run by the organisations that it names, and it sends no mail.

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
as-of-notice = Preview: the newsroom as of { $date } at { $time }. It is not published.

## A letter to the press

# What an inbox shows: what the letter is, then the headline.
# Variables:
#   $headline (String): the headline, shortened if it is long
letter-subject = Press release: { $headline }

# Variables:
#   $date (String): the day until which it is held
#   $time (String): the time of day
#   $headline (String): the headline, shortened if it is long
letter-subject-held = EMBARGOED until { $date }, { $time }: { $headline }

# Variables:
#   $headline (String): the headline, shortened if it is long
letter-subject-draft = DRAFT, not for publication: { $headline }

letter-embargo-request = You receive this press release in advance and in confidence. Please publish nothing before that time.

# How somebody is greeted, on a line of its own.
# Variables:
#   $name (String): the family name, or the whole name if it is not told apart
greeting-madam = Dear Ms { $name },

# Variables:
#   $name (String): the family name, or the whole name if it is not told apart
greeting-sir = Dear Mr { $name },

# Somebody of whom it is not known.
# Variables:
#   $name (String): the whole name
greeting-neutral = Dear { $name },

greeting-nameless = Dear Sir or Madam,

# The sentence below the greeting.
# Variables:
#   $organizations (String): who issues the press release
#   $count (Number): how many organisations that are
letter-introduction = Please find below a press release from { $organizations }.

letter-page = Read this press release online

# The names of languages follow.
letter-other-languages = Other languages:

# Why somebody gets the letter.
# Variables:
#   $newsroom (String): who writes
letter-reason = { $newsroom } writes to you because you are among its press contacts.

# How to get no more letters.
letter-opt-out = To receive no more press releases, reply “{ letter-opt-out-word }” to this message.

# The subject of the answer.
letter-opt-out-word = Stop

letter-demonstration = This message is a demonstration. It does not come from the organisations that it names.

## The desk, by which staff preview the newsroom

desk-title = Desk

desk-see-newsroom = See the whole newsroom

# Variables:
#   $headline (String): of the announcement
#   $date (String): when it becomes public
#   $time (String): the time of that day
desk-next = Next to become public: “{ $headline }”, { $date } at { $time }

desk-search = Search

desk-state = State

desk-language = Language

desk-all = All

desk-filter = Show

desk-draft = Draft

desk-held = Held

desk-public = Public

# Variables:
#   $date (String): when it becomes public
#   $time (String): the time of that day
desk-held-until = Held until { $date }, { $time }

desk-not-ready = not ready

# Variables:
#   $shown (Number): how many are shown
#   $all (Number): how many there are
desk-announcements =
    { PLURAL($all) ->
        [one] { $shown } of { $all } announcement
       *[other] { $shown } of { $all } announcements
    }

desk-nothing = No announcement fits.

desk-findings = What was found

desk-no-findings = No problems were found.

desk-views = Views

desk-side-by-side = Side by side

desk-page = Page

desk-mail = Letter

desk-files = Files

desk-mailing = Mailing

desk-list = Media list

desk-no-list = No list

desk-own-contacts = Its own press contacts

desk-in-advance = In advance, to those who honour embargoes

desk-nobody = Nobody is on this list.

desk-nothing-leaves = Nothing can be sent from here. In a terminal, this shows the plan and asks:

desk-alone = Open it by itself

desk-not-shown = A browser cannot show this document; open it to see it in your word processor.

desk-inbox = In the inbox

desk-letter = In mail programs

desk-wide = On a computer, 800 px

desk-narrow = On a phone, 375 px

desk-light = Show it in light colours

desk-dark = Show it in dark colours

desk-plain = As plain text

# The language in which an announcement was written first.
desk-original = original

# What was found that concerns no line.
desk-elsewhere = About the record as a whole

# A number follows.
desk-finding = Finding

# Where a language lacks a paragraph that another has.
desk-no-line = Says nothing here

# Variables:
#   $part (String): headline, subhead, and so on
desk-part =
    { $part ->
        [label] Label
        [headline] Headline
        [subhead] Subhead
        [dateline] Dateline
        [lede] Lede
        [details] Practical information
        [notes] Notes for editors
        [contacts] Press contacts
        [legal-notice] Legal notice
        [disclaimer] Disclaimer
       *[other] Text
    }

# Variables:
#   $organization (String): whose boilerplate it is
desk-part-about = About { $organization }

desk-copy = Copy for approval

desk-copy-notice = Draft for approval: not for publication.

# Variables:
#   $date (String): the day
#   $time (String): the time of day
desk-copy-made = Copy of { $date }, { $time }

desk-unreadable = This cannot be shown until it is mended

desk-missing = There is no page at this address

desk-back = Desk

desk-preview = Preview

desk-draft-notice = Draft: only you see it

desk-held-notice = Held: only you see it
