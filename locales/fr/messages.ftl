### The words of press releases and newsroom pages.

## A press release

press-release = Communiqué de presse

release-line-immediate = Pour diffusion immédiate

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
release-line-embargoed = Sous embargo jusqu’au { $date } à { $time } ({ $zone })

draft-line = Projet{ "\u00A0" }: ne pas diffuser

# Variables:
#   $places (String): one or more places, with the country if it is named
#   $date (String): the day of issue
dateline = { $places }, le { $date }{ "\u00A0" }–

# Variables:
#   $date (String): the day of issue
dateline-without-places = Le { $date }{ "\u00A0" }–

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
attribution-role = { $role } { DE($organization, $elides) }

# Variables:
#   $role (String): what they are, such as CEO
#   $organization (String): where
attribution-beside = { $role }, { $organization }

# Variables:
#   $name (String): the organisation
#   $elides (String): "true" or "false" if the record says whether a word is elided before the name, or that word and the name as the record has them
about-organization = À propos { DE($name, $elides) }

about-the-organizations = À propos des organisations

notes-to-editors = Notes aux rédactions

press-contact = Contact presse

# Variables:
#   $number (String): a telephone number
#   $extension (String): the extension behind it
telephone-extension = { $number }, poste { $extension }

# A number that costs nothing in one country.
# Variables:
#   $country (String): the name of the country
telephone-freephone = numéro gratuit, { $country }

## What a release tells besides its text

details-event = Infos pratiques

details-recall = Le produit

details-appointment = La nomination

detail-when = Quand

detail-where = Où

detail-programme = Programme

detail-registration = Inscription

detail-accreditation = Pour la presse

detail-product = Produit

detail-lots = Lots

detail-risk = Risque

detail-action = Que faire

detail-hotline = Numéro d’information

detail-person = Nom

detail-role = Fonction

detail-from = À partir du

detail-succeeds = Succède à

event-for-calendars = Ajouter au calendrier (ICS)

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
contact-away = Absence jusqu’au { $day }

# Variables:
#   $name (String): who is away
contact-stands-in = Remplace { $name }

press-contacts = Contacts presse

## Figures with a qualifier

## The space before the figure does not break.

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
scale-thousand = { $figure }{ "\u00A0" }mille

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
scale-million =
    { PLURAL($number) ->
        [one] { $figure }{ "\u00A0" }million
        [many] { $figure }{ "\u00A0" }millions
       *[other] { $figure }{ "\u00A0" }millions
    }

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
scale-billion =
    { PLURAL($number) ->
        [one] { $figure }{ "\u00A0" }milliard
        [many] { $figure }{ "\u00A0" }milliards
       *[other] { $figure }{ "\u00A0" }milliards
    }

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-eur =
    { $scaled ->
        [yes] d’euros
       *[no] { PLURAL($number) ->
            [one] euro
            [many] euros
           *[other] euros
        }
    }

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-usd =
    { $scaled ->
        [yes] de dollars
       *[no] { PLURAL($number) ->
            [one] dollar
            [many] dollars
           *[other] dollars
        }
    }

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-gbp =
    { $scaled ->
        [yes] de livres sterling
       *[no] { PLURAL($number) ->
            [one] livre sterling
            [many] livres sterling
           *[other] livres sterling
        }
    }

# Variables:
#   $number (String): the figure before it, for its plural
#   $scaled (String): yes behind millions and billions; else no
currency-chf =
    { $scaled ->
        [yes] de francs suisses
       *[no] { PLURAL($number) ->
            [one] franc suisse
            [many] francs suisses
           *[other] francs suisses
        }
    }

# Variables:
#   $scale (String): none, thousand, million or billion
#   $currency (String): the name of the currency, or its code
table-unit-money =
    { $scale ->
        [thousand] en milliers { $currency }
        [million] en millions { $currency }
        [billion] en milliards { $currency }
       *[none] en { $currency }
    }

# Variables:
#   $unit (String): thousand, million, billion, percent, points or basis-points
table-unit =
    { $unit ->
        [thousand] en milliers
        [million] en millions
        [billion] en milliards
        [points] en points de pourcentage
        [basis-points] en points de base
       *[percent] en %
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
amount-loss = une perte de { $amount }

# Variables:
#   $amount (String): the amount
amount-per-share = { $amount } par action

# Variables:
#   $number (Number): which, from 1
#   $ordinal (String): the same as a place in a row
#   $year (String): the year
period-quarter = { $ordinal }{ "\u00A0" }trimestre { $year }

# Variables:
#   $number (Number): which, from 1
#   $ordinal (String): the same as a place in a row
#   $year (String): the year
period-quarter-short = T{ $number }{ "\u00A0" }{ $year }

# Variables:
#   $number (Number): which, from 1
#   $ordinal (String): the same as a place in a row
#   $year (String): the year
period-half = { $ordinal }{ "\u00A0" }semestre { $year }

# Variables:
#   $number (Number): which, from 1
#   $ordinal (String): the same as a place in a row
#   $year (String): the year
period-half-short = S{ $number }{ "\u00A0" }{ $year }

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
fact-points =
    { PLURAL($number) ->
        [one] { $figure }{ "\u00A0" }point de pourcentage
        [many] { $figure }{ "\u00A0" }points de pourcentage
       *[other] { $figure }{ "\u00A0" }points de pourcentage
    }

# Variables:
#   $figure (String): the figure, as the language writes it
#   $number (String): the same with digits and a point, for its plural
fact-basis-points =
    { PLURAL($number) ->
        [one] { $figure }{ "\u00A0" }point de base
        [many] { $figure }{ "\u00A0" }points de base
       *[other] { $figure }{ "\u00A0" }points de base
    }

# Variables:
#   $from (String): the first end
#   $to (String): the other end
range-figures = { $from } à { $to }

# Variables:
#   $from (String): the first end
#   $to (String): the other end
range-days = du { $from } au { $to }

# Variables:
#   $from (String): the first end
#   $to (String): the other end
range-times = de { $from } à { $to }

# Variables:
#   $value (String): the figure
fact-exactly = exactement{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-more-than = plus de{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-at-least = au moins{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-about = environ{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-almost = près de{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-less-than = moins de{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-at-most = au plus{ "\u00A0" }{ $value }

# Variables:
#   $value (String): the figure
fact-up-to = jusqu’à{ "\u00A0" }{ $value }

## What a reader may do with a press release

copy-text = Copier le texte

text-copied = Le texte est copié

# Variables:
#   $table (String): what the table shows
table-as-csv = { $table } (CSV)

table-unnamed = Tableau

facts-as-json = Chiffres en données (JSON)

pictures = Visuels

# Variables:
#   $value (String): what is said
picture-caption = Légende{ "\u00A0" }: { $value }

# Variables:
#   $value (String): what is said
picture-credit = Crédit{ "\u00A0" }: { $value }

# Variables:
#   $value (String): what is said
picture-licence = Conditions d’utilisation{ "\u00A0" }: { $value }

# Variables:
#   $value (String): what is said
picture-alternative = Texte alternatif{ "\u00A0" }: { $value }

# Variables:
#   $format (String): JPEG or PNG
#   $width (String): in pixels
#   $height (String): in pixels
download-picture = Télécharger ({ $format }, { $width } × { $height } px)

plain-text-version = Version en texte brut

pdf-version = PDF

press-pack = Dossier de presse (ZIP)

word-version = Document Word

## The newsroom

newsroom = Espace presse

main-navigation = Navigation principale

skip-to-content = Aller au contenu

all-announcements = Tous les communiqués

newest-announcements = Derniers communiqués

older-announcements = Communiqués plus anciens

newer-announcements = Communiqués plus récents

no-announcements = Il n’y a pas encore de communiqué.

# Variables:
#   $count (Number): how many
announcements-count =
    { PLURAL($count) ->
        [one] { $count } communiqué
        [many] { $count } de communiqués
       *[other] { $count } communiqués
    }

# Variables:
#   $page (Number): this page
#   $pages (Number): how many there are
page-of = Page { $page } sur { $pages }

archive = Archives

# Variables:
#   $year (String): the year
archive-of-year = Archives de { $year }

topics = Thèmes

# Variables:
#   $topic (String): the topic
topic-of = Thème{ "\u00A0" }: { $topic }

# Variables:
#   $newsroom (String): its name
feed-title = { $newsroom }{ "\u00A0" }: communiqués de presse

feed-subscribe = S’abonner au fil

## Languages

languages = Langues

choose-language = Choisissez votre langue

# In the language switch, where a press release lacks a language.
# Variables:
#   $language (String): its name in the language itself, such as Nederlands
not-available-in-language = { $language } (non disponible)

# Said in the language that it leads to.
# Variables:
#   $language (String): the name of that language
read-in = Lire en { $language }

## Pages that are not what was looked for

not-found-title = Page introuvable

not-found-text = Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée, ou l’adresse contient une faute de frappe.

not-found-home = Voir les derniers communiqués

redirect-title = Cette page a changé d’adresse

redirect-text = Ce communiqué se trouve à une nouvelle adresse.

## Notices

demonstration-notice = Cet espace presse est une démonstration. Il n’est pas géré par les organisations qu’il cite et n’envoie aucun courriel.

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
as-of-notice = Aperçu{ "\u00A0" }: l’espace presse en date du { $date } à { $time }. Il n’est pas publié.

## A letter to the press

# What an inbox shows: what the letter is, then the headline.
# Variables:
#   $headline (String): the headline, shortened if it is long
letter-subject = Communiqué de presse{ "\u00A0" }: { $headline }

# Variables:
#   $date (String): the day until which it is held
#   $time (String): the time of day
#   $headline (String): the headline, shortened if it is long
letter-subject-held = SOUS EMBARGO jusqu’au { $date } à { $time }{ "\u00A0" }: { $headline }

# Variables:
#   $headline (String): the headline, shortened if it is long
letter-subject-draft = PROJET, ne pas diffuser{ "\u00A0" }: { $headline }

letter-embargo-request = Ce communiqué vous est confié à l’avance. Merci de ne rien publier avant la levée de l’embargo.

# How somebody is greeted, on a line of its own.
# Variables:
#   $name (String): the family name, or the whole name if it is not told apart
greeting-madam = Madame,

# Variables:
#   $name (String): the family name, or the whole name if it is not told apart
greeting-sir = Monsieur,

# Somebody of whom it is not known.
# Variables:
#   $name (String): the whole name
greeting-neutral = Madame, Monsieur,

greeting-nameless = Madame, Monsieur,

# The sentence below the greeting.
# Variables:
#   $organizations (String): who issues the press release
#   $count (Number): how many organisations that are
letter-introduction =
    { PLURAL($count) ->
        [one] { $organizations } vous adresse le communiqué de presse ci-dessous.
        [many] { $organizations } vous adressent le communiqué de presse ci-dessous.
       *[other] { $organizations } vous adressent le communiqué de presse ci-dessous.
    }

letter-page = Lire ce communiqué en ligne

# The names of languages follow.
letter-other-languages = Autres langues{ "\u00A0" }:

# Why somebody gets the letter.
# Variables:
#   $newsroom (String): who writes
letter-reason = { $newsroom } vous écrit parce que vous figurez parmi ses contacts presse.

# How to get no more letters.
letter-opt-out = Pour ne plus recevoir nos communiqués, répondez «{ "\u00A0" }{ letter-opt-out-word }{ "\u00A0" }» à ce courriel.

# The subject of the answer.
letter-opt-out-word = Stop

letter-demonstration = Ce courriel est une démonstration. Il n’émane pas des organisations qu’il cite.

## The desk, by which staff preview the newsroom

desk-title = Bureau

desk-see-newsroom = Voir tout l’espace presse

# Variables:
#   $headline (String): of the announcement
#   $date (String): when it becomes public
#   $time (String): the time of that day
desk-next = Prochaine publication{ "\u00A0" }: «{ "\u00A0" }{ $headline }{ "\u00A0" }», { $date }, { $time }

desk-search = Rechercher

desk-state = État

desk-language = Langue

desk-all = Tout

desk-filter = Afficher

desk-draft = Brouillon

desk-held = Sous embargo

desk-public = Publiée

# Variables:
#   $date (String): when it becomes public
#   $time (String): the time of that day
desk-held-until = Sous embargo jusqu’au { $date }, { $time }

desk-not-ready = pas prêt

# Variables:
#   $shown (Number): how many are shown
#   $all (Number): how many there are
desk-announcements =
    { PLURAL($all) ->
        [one] { $shown } annonce sur { $all }
        [many] { $shown } annonces sur { $all }
       *[other] { $shown } annonces sur { $all }
    }

desk-nothing = Aucune annonce ne correspond.

desk-findings = Constats

desk-no-findings = Aucun problème trouvé.

desk-views = Vues

desk-side-by-side = Côte à côte

desk-page = Page

desk-mail = Courriel

desk-files = Fichiers

desk-mailing = Envoi

desk-list = Liste de médias

desk-no-list = Aucune liste

desk-own-contacts = Ses propres contacts presse

desk-in-advance = À l’avance, à qui respecte les embargos

desk-nobody = Il n’y a personne sur cette liste.

desk-nothing-leaves = Rien ne peut partir d’ici. Dans un terminal, cette commande montre le plan et demande votre accord{ "\u00A0" }:

desk-alone = Ouvrir à part

desk-not-shown = Un navigateur ne peut pas afficher ce document{ "\u202F" }; ouvrez-le pour le voir dans votre traitement de texte.

desk-inbox = Dans la boîte de réception

desk-letter = Dans les logiciels de messagerie

desk-wide = Sur un ordinateur, 800 px

desk-narrow = Sur un téléphone, 375 px

desk-light = Afficher en couleurs claires

desk-dark = Afficher en couleurs sombres

desk-plain = En texte brut

# The language in which an announcement was written first.
desk-original = original

# What was found that concerns no line.
desk-elsewhere = Sur la fiche dans son ensemble

# A number follows.
desk-finding = Constat

# Where a language lacks a paragraph that another has.
desk-no-line = Ne dit rien ici

# Variables:
#   $part (String): headline, subhead, and so on
desk-part =
    { $part ->
        [label] Mention
        [headline] Titre
        [subhead] Sous-titre
        [dateline] Lieu et date
        [lede] Chapeau
        [details] Informations pratiques
        [notes] Note aux rédactions
        [contacts] Contacts presse
        [legal-notice] Mentions légales
        [disclaimer] Avertissement
       *[other] Texte
    }

# Variables:
#   $organization (String): whose boilerplate it is
desk-part-about = À propos{ "\u00A0" }: { $organization }

desk-copy = Copie pour accord

desk-copy-notice = Projet pour accord{ "\u00A0" }: ne pas diffuser.

# Variables:
#   $date (String): the day
#   $time (String): the time of day
desk-copy-made = Copie du { $date }, { $time }

desk-unreadable = Rien ne peut s’afficher avant correction

desk-missing = Aucune page ne se trouve à cette adresse

desk-back = Bureau

desk-preview = Aperçu

desk-draft-notice = Brouillon{ "\u00A0" }: vous seul le voyez

desk-held-notice = Sous embargo{ "\u00A0" }: vous seul la voyez
