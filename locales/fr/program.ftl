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

## What stands in a new announcement until it is written (Markdown, one line each)

placeholder-headline = Le titre

placeholder-subhead = L’essentiel, en une phrase

placeholder-lede = Ce qui se passe, qui en est l’auteur et en quoi cela concerne les lecteurs.

placeholder-outlook = Perspectives

placeholder-unwritten = à rédiger

placeholder-heading = Un intertitre

# Variables:
#   $visitors (String): the place of a fact, in its braces
placeholder-text = Ce que l’annonce change, et pour qui. { $visitors } visiteurs sont attendus.

placeholder-first-point = **Premier point.** Ce que cela signifie en pratique.

placeholder-second-point = **Deuxième point.** Ce qui suivra.

## What a diagnostic means

explain-why = Pourquoi c’est important

explain-example = Exemple

explain-list = Ces codes peuvent être expliqués{ "\u00A0" }:

## The plan of a mailing

# Variables:
#   $id (String): the announcement
plan-title = Envoi de `{ $id }`

# Variables:
#   $sender (String): name and address
plan-sender = De{ "\u00A0" }: { $sender }

# Variables:
#   $relay (String): the address of the relay
plan-relay = Relais{ "\u00A0" }: { $relay }

plan-no-relay = Relais{ "\u00A0" }: pas encore choisi

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
plan-held = Sous embargo jusqu’au { $date } à { $time } ({ $zone }){ "\u00A0" }: seuls le reçoivent ceux qui respectent les embargos.

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone, such as Europe/Brussels
plan-not-before = Les lettres partiront à partir du { $date } à { $time } ({ $zone }), quand l’annonce sera publique.

plan-unsigned = Les lettres ne sont pas signées{ "\u00A0" }: `dkim` n’est pas défini.

plan-subjects = Objets

plan-letters = Qui le reçoit

plan-left-out = Qui ne le reçoit pas

plan-withheld = Ce qui ne peut pas partir maintenant

column-language = Langue

column-name = Nom

column-outlet = Média

column-address = Adresse

column-why = Pourquoi

column-state = État

column-when = Quand

column-answer = Réponse du relais

why-first-choice = premier choix

# Variables:
#   $place (Number): which of their languages it is: 2 for the second
why-later-choice = sa langue nº{ "\u00A0" }{ $place }{ "\u202F" }; les précédentes manquent

# Variables:
#   $why (String): the note beside the address
left-out-suppressed = ne veut plus de lettres ({ $why })

# Variables:
#   $languages (String): tags of languages, with commas
left-out-no-language = aucune de ses langues n’est prête ({ $languages })

left-out-not-trusted = n’a pas promis de respecter les embargos

left-out-excepted = exclu par `--except`

# Variables:
#   $topic (String): the topic
left-out-other-topic = n’écrit pas sur `{ $topic }`

# Variables:
#   $state (String): sent, deferred and the like, in words
left-out-served = figure déjà dans cet envoi{ "\u00A0" }: { $state }

left-out-no-email = n’a pas d’adresse e-mail

left-out-gone = cette annonce n’existe plus

left-out-draft = l’annonce est de nouveau un brouillon

left-out-held = l’annonce est sous embargo et n’est pas encore publique

left-out-not-in-advance = l’annonce est sous embargo et ne peut plus être transmise à l’avance

left-out-embargo-over = l’embargo est levé, et cet exemplaire dit le contraire

# Variables:
#   $language (String): the tag of a language
left-out-not-ready = `{ $language }` n’est plus prêt

# Variables:
#   $language (String): the tag of a language
left-out-other-language = lit maintenant une autre langue{ "\u00A0" }: `{ $language }`

left-out-unlisted = ne figure plus dans aucune des listes

# Variables:
#   $count (Number): how many more
plan-more = … et { $count } de plus

# Variables:
#   $count (Number): how many letters
#   $languages (String): how many in each language
plan-count =
    { PLURAL($count) ->
        [one] { $count } lettre ({ $languages }).
        [many] { $count } de lettres ({ $languages }).
       *[other] { $count } lettres ({ $languages }).
    }

# Variables:
#   $count (Number): how many
plan-left-out-count =
    { PLURAL($count) ->
        [one] { $count } personne n’en reçoit pas.
        [many] { $count } de personnes n’en reçoivent pas.
       *[other] { $count } personnes n’en reçoivent pas.
    }

# Variables:
#   $count (Number): how many
plan-repeated =
    { PLURAL($count) ->
        [one] { $count } adresse figure plus d’une fois et reçoit une seule lettre.
        [many] { $count } d’adresses figurent plus d’une fois et reçoivent chacune une seule lettre.
       *[other] { $count } adresses figurent plus d’une fois et reçoivent chacune une seule lettre.
    }

plan-edited = L’annonce a été modifiée depuis un envoi précédent{ "\u00A0" }: qui l’a déjà reçue garde ce qu’il a reçu{ "\u202F" }; cet envoi-ci contient le texte actuel.

# Variables:
#   $count (Number): how many letters
plan-question =
    { PLURAL($count) ->
        [one] Envoyer cette lettre{ "\u202F" }? Tapez `oui`{ "\u00A0" }:
        [many] Envoyer ces { $count } de lettres{ "\u202F" }? Tapez `oui`{ "\u00A0" }:
       *[other] Envoyer ces { $count } lettres{ "\u202F" }? Tapez `oui`{ "\u00A0" }:
    }

answer-yes = oui

nothing-sent = Rien n’a été envoyé.

# Variables:
#   $count (Number): how many
other-findings =
    { PLURAL($count) ->
        [one] { $count } constat sur d’autres annonces ou listes n’est pas affiché{ "\u00A0" }: `heraut check` le montre.
        [many] { $count } de constats sur d’autres annonces ou listes ne sont pas affichés{ "\u00A0" }: `heraut check` les montre.
       *[other] { $count } constats sur d’autres annonces ou listes ne sont pas affichés{ "\u00A0" }: `heraut check` les montre.
    }

nobody-to-send-to = Il ne reste personne à qui écrire.

## After a mailing

# Variables:
#   $count (Number): how many letters
#   $folder (String): where they are
letters-written =
    { PLURAL($count) ->
        [one] { $count } lettre écrite dans `{ $folder }`. Rien n’a été envoyé.
        [many] { $count } de lettres écrites dans `{ $folder }`. Rien n’a été envoyé.
       *[other] { $count } lettres écrites dans `{ $folder }`. Rien n’a été envoyé.
    }

# Variables:
#   $count (Number): how many letters
#   $id (String): the announcement
letters-prepared =
    { PLURAL($count) ->
        [one] { $count } lettre est prête. Envoyez-la avec `heraut send { $id } --resume`.
        [many] { $count } de lettres sont prêtes. Envoyez-les avec `heraut send { $id } --resume`.
       *[other] { $count } lettres sont prêtes. Envoyez-les avec `heraut send { $id } --resume`.
    }

# Variables:
#   $count (Number): how many letters
#   $address (String): where they went
test-sent =
    { PLURAL($count) ->
        [one] { $count } lettre d’essai envoyée à { $address }.
        [many] { $count } de lettres d’essai envoyées à { $address }.
       *[other] { $count } lettres d’essai envoyées à { $address }.
    }

# Variables:
#   $language (String): the tag of a language
test-failed = Non envoyé en `{ $language }`{ "\u00A0" }:

# Variables:
#   $count (Number): how many letters were sent
sent-count =
    { PLURAL($count) ->
        [one] { $count } lettre envoyée.
        [many] { $count } de lettres envoyées.
       *[other] { $count } lettres envoyées.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
refused-count =
    { PLURAL($count) ->
        [one] Le relais a refusé { $count } lettre{ "\u00A0" }: `heraut status { $id }` dit pourquoi.
        [many] Le relais a refusé { $count } de lettres{ "\u00A0" }: `heraut status { $id }` dit pourquoi.
       *[other] Le relais a refusé { $count } lettres{ "\u00A0" }: `heraut status { $id }` dit pourquoi.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
deferred-count =
    { PLURAL($count) ->
        [one] Le relais a différé { $count } lettre. Réessayez plus tard{ "\u00A0" }: `heraut send { $id } --retry-deferred`.
        [many] Le relais a différé { $count } de lettres. Réessayez plus tard{ "\u00A0" }: `heraut send { $id } --retry-deferred`.
       *[other] Le relais a différé { $count } lettres. Réessayez plus tard{ "\u00A0" }: `heraut send { $id } --retry-deferred`.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
in-doubt-count =
    { PLURAL($count) ->
        [one] { $count } lettre est peut-être arrivée, peut-être pas. Voyez `heraut status { $id }`{ "\u202F" }; `heraut send { $id } --resend-in-doubt` renvoie la même lettre.
        [many] { $count } de lettres sont peut-être arrivées, peut-être pas. Voyez `heraut status { $id }`{ "\u202F" }; `heraut send { $id } --resend-in-doubt` renvoie les mêmes lettres.
       *[other] { $count } lettres sont peut-être arrivées, peut-être pas. Voyez `heraut status { $id }`{ "\u202F" }; `heraut send { $id } --resend-in-doubt` renvoie les mêmes lettres.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
queued-count =
    { PLURAL($count) ->
        [one] { $count } lettre attend. Poursuivez{ "\u00A0" }: `heraut send { $id } --resume`.
        [many] { $count } de lettres attendent. Poursuivez{ "\u00A0" }: `heraut send { $id } --resume`.
       *[other] { $count } lettres attendent. Poursuivez{ "\u00A0" }: `heraut send { $id } --resume`.
    }

# Variables:
#   $count (Number): how many
#   $id (String): the announcement
withheld-count =
    { PLURAL($count) ->
        [one] { $count } lettre est retenue{ "\u00A0" }: `heraut status { $id }` dit pourquoi. `heraut send { $id } --resume` vérifie de nouveau.
        [many] { $count } de lettres sont retenues{ "\u00A0" }: `heraut status { $id }` dit pourquoi. `heraut send { $id } --resume` vérifie de nouveau.
       *[other] { $count } lettres sont retenues{ "\u00A0" }: `heraut status { $id }` dit pourquoi. `heraut send { $id } --resume` vérifie de nouveau.
    }

# Variables:
#   $count (Number): how many
claimed-count =
    { PLURAL($count) ->
        [one] Un autre `heraut send` envoie { $count } lettre.
        [many] Un autre `heraut send` envoie { $count } de lettres.
       *[other] Un autre `heraut send` envoie { $count } lettres.
    }

# Variables:
#   $count (Number): how many
recovered-doubt =
    { PLURAL($count) ->
        [one] Un envoi précédent s’est interrompu au milieu de { $count } lettre, qui reste incertaine.
        [many] Un envoi précédent s’est interrompu au milieu de { $count } de lettres, qui restent incertaines.
       *[other] Un envoi précédent s’est interrompu au milieu de { $count } lettres, qui restent incertaines.
    }

resume-frozen = L’annonce a été modifiée depuis que l’envoi est planifié. Ce qui part maintenant est ce qui était planifié alors.

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the name of the zone
plan-moved = L’embargo a été déplacé{ "\u00A0" }: ce qui était prêt part à partir du { $date } à { $time } ({ $zone }), à cette date.

## Giving up

# Variables:
#   $id (String): the announcement
abandon-title = Ce qui attend de `{ $id }`

# Variables:
#   $count (Number): how many
abandon-question =
    { PLURAL($count) ->
        [one] Abandonner cette lettre{ "\u202F" }? Tapez `oui`{ "\u00A0" }:
        [many] Abandonner ces { $count } de lettres{ "\u202F" }? Tapez `oui`{ "\u00A0" }:
       *[other] Abandonner ces { $count } lettres{ "\u202F" }? Tapez `oui`{ "\u00A0" }:
    }

# Variables:
#   $count (Number): how many
abandoned-count =
    { PLURAL($count) ->
        [one] { $count } lettre abandonnée. Un nouvel envoi pourra écrire à cette personne.
        [many] { $count } de lettres abandonnées. Un nouvel envoi pourra écrire à ces personnes.
       *[other] { $count } lettres abandonnées. Un nouvel envoi pourra écrire à ces personnes.
    }

nothing-to-abandon = Rien n’attend qui puisse être abandonné.

## The ledger

# Variables:
#   $folder (String): the folder that it belonged to
ledger-moved-note = Le registre appartient à un autre dossier{ "\u00A0" }: `{ $folder }`. Si les deux envoient, chacun reçoit tout deux fois.

ledger-moved-question = Cet espace presse a-t-il été déplacé ici, et plus rien ne partira-t-il de l’autre dossier{ "\u202F" }? Tapez `oui`{ "\u00A0" }:

# Variables:
#   $path (String): the copy
ledger-backed-up = Copie complète du registre dans `{ $path }`. Il contient des noms et des adresses{ "\u00A0" }: gardez-le pour vous.

stopping = Arrêt{ "\u00A0" }: les lettres en route arrivent d’abord. Un second Ctrl-C n’attend pas.

# Variables:
#   $id (String): the announcement
stopped = Arrêt immédiat. Des lettres en route sont peut-être incertaines{ "\u00A0" }: `heraut status { $id }` les montre.

## The progress of a mailing

progress-left = reste{ "\u00A0" }:

# Variables:
#   $count (Number): how many letters
progress-sent =
    { PLURAL($count) ->
        [one] { $count } envoyée
        [many] { $count } d’envoyées
       *[other] { $count } envoyées
    }

# Variables:
#   $count (Number): how many letters
progress-refused =
    { PLURAL($count) ->
        [one] { $count } refusée
        [many] { $count } de refusées
       *[other] { $count } refusées
    }

# Variables:
#   $count (Number): how many letters
progress-deferred =
    { PLURAL($count) ->
        [one] { $count } différée
        [many] { $count } de différées
       *[other] { $count } différées
    }

# Variables:
#   $count (Number): how many letters
progress-in-doubt =
    { PLURAL($count) ->
        [one] { $count } incertaine
        [many] { $count } d’incertaines
       *[other] { $count } incertaines
    }

# Variables:
#   $count (String): how many letters
progress-rate = { $count } par seconde

## The status of a mailing

state-queued = en attente

state-claimed = en cours d’envoi

state-sent = envoyée

state-deferred = différée

state-refused = refusée

state-in-doubt = incertaine

state-withheld = retenue

state-abandoned = abandonnée

status-none = Rien n’a encore été envoyé.

# Variables:
#   $id (String): the announcement
status-title = Envoi de `{ $id }`

# Variables:
#   $date (String): the day
#   $time (String): the time of day
#   $count (Number): how many letters
status-planned =
    { PLURAL($count) ->
        [one] Planifié le { $date } à { $time }{ "\u00A0" }: { $count } lettre.
        [many] Planifié le { $date } à { $time }{ "\u00A0" }: { $count } de lettres.
       *[other] Planifié le { $date } à { $time }{ "\u00A0" }: { $count } lettres.
    }

## Looking whether letters could leave

# Variables:
#   $relay (String): its address
mail-check-relay = Relais{ "\u00A0" }: { $relay } répond.

mail-check-protected = Protégé par TLS, et le certificat est valable.

mail-check-unprotected = Sans protection, ce qui ne convient que sur cette machine.

# Variables:
#   $user (String): who
mail-check-login = Connexion{ "\u00A0" }: { $user } est accepté.

mail-check-no-login = Connexion{ "\u00A0" }: aucune n’est demandée.

# Variables:
#   $extensions (String): their names
mail-check-extensions = Offre{ "\u00A0" }: { $extensions }

# Variables:
#   $selector (String): the selector
#   $domain (String): the domain
mail-check-key = Signature{ "\u00A0" }: la clé `{ $selector }` de { $domain } signe, et sa signature tient.

mail-check-no-key = Signature{ "\u00A0" }: aucune. Beaucoup de messageries se méfient des lettres sans signature.

# Variables:
#   $domain (String): the domain
mail-check-aligned = Concordance{ "\u00A0" }: l’expéditeur, la signature et les identifiants des lettres relèvent tous de { $domain }.

mail-check-dns = Le DNS devrait contenir ces enregistrements. Là où il y en a déjà un, ajoutez ce qui lui manque{ "\u00A0" }:

# Variables:
#   $domain (String): the domain of the sender
mail-check-no-spf = SPF pour { $domain }{ "\u00A0" }: demandez à ceux qui gèrent le serveur par lequel votre courrier sort.

mail-check-fine = Les lettres peuvent partir.

## Addresses to which no letter goes

# Variables:
#   $email (String): the address
#   $path (String): the file it was added to
suppressed-address = Plus aucune lettre ne partira vers { $email }. C’est noté dans `{ $path }`.

# Variables:
#   $email (String): the address
#   $why (String): the reason that was given
already-suppressed = Aucune lettre ne part déjà plus vers { $email } : { $why }.

# Variables:
#   $lines (Number): how many lines change
#   $files (Number): in how many files
records-to-tidy =
    { $lines ->
        [0] Toutes les fiches suivent le style maison.
        [1] 1 ligne changerait (· est une espace insécable). `heraut fmt --write` la change.
       *[other] { $lines } lignes changeraient (· est une espace insécable). `heraut fmt --write` les change.
    }

# Variables:
#   $lines (Number): how many lines change
#   $files (Number): in how many files
records-tidied =
    { $lines ->
        [1] 1 ligne changée (· est une espace insécable).
       *[other] { $lines } lignes changées dans { PLURAL($files) ->
            [one] { $files } fichier
            [many] { $files } fichiers
           *[other] { $files } fichiers
        } (· est une espace insécable).
    }

# Variables:
#   $path (String): the record
#   $languages (String): the languages of the translations
#   $paragraphs (Number): how many paragraphs of the original they say
recorded-translation =
    { $paragraphs ->
        [1] Noté dans `{ $path }`{ "\u00A0" }: { $languages } dit 1 paragraphe de l’original tel qu’il est à présent.
       *[other] Noté dans `{ $path }`{ "\u00A0" }: { $languages } dit { $paragraphs } paragraphes de l’original tels qu’ils sont à présent.
    }

# Variables:
#   $language (String): the language, by its tag
#   $outputs (Number): how much of the words of pages and letters it has, of a hundred
#   $program (Number): how much of the words of the program it has, of a hundred
#   $speaks (String): yes, or no if it has no words of the program at all
l10n-language =
    { $speaks ->
        [yes] { $language }{ "\u00A0" }: pages et courriels { $outputs }{ "\u00A0" }%, heraut lui-même { $program }{ "\u00A0" }%
       *[no] { $language }{ "\u00A0" }: pages et courriels { $outputs }{ "\u00A0" }%
    }

# Variables:
#   $key (String): the message
l10n-missing = {"  "}manque{ "\u00A0" }: { $key }

# Variables:
#   $key (String): the message
l10n-obsolete = {"  "}jamais dit{ "\u00A0" }: { $key }

# Variables:
#   $key (String): the message
#   $detail (String): the variables or the plural form
l10n-unknown-variables = {"  "}variables que personne ne remplit{ "\u00A0" }: { $key }, { $detail }

# Variables:
#   $key (String): the message
#   $detail (String): the variables or the plural form
l10n-unsaid-variables = {"  "}variables omises{ "\u00A0" }: { $key }, { $detail }

# Variables:
#   $key (String): the message
#   $detail (String): the variables or the plural form
l10n-lacking-plural = {"  "}forme de pluriel manquante{ "\u00A0" }: { $key }, { $detail }

# Variables:
#   $count (Number): how many facts there are
#   $different (Number): in how many of them the languages disagree
facts-counted =
    { PLURAL($count) ->
        [one] { $count } donnée
        [many] { $count } données
       *[other] { $count } données
    }, { $different ->
        [0] les langues concordent
        [1] { $different } où les langues divergent (≠)
       *[other] { $different } où les langues divergent (≠)
    }

# Variables:
#   $ids (String): the announcements that are to come and have such translations
#   $id (String): the first of them
translations-not-watched = Non suivies{ "\u00A0" }: les traductions de { $ids }. Quand elles disent ce que dit l’original, lancez `heraut translated { $id }`{ "\u202F" }; les changements de l’original sont alors signalés.

# Variables:
#   $language (String): the language, by its tag
facts-not-compared = `{ $language }` n’est pas comparé{ "\u00A0" }: il n’a pas de `facts.yaml`, la table de sa façon d’énoncer les données

## The preview

# Variables:
#   $address (String): what to type into a browser
preview-started = L’espace presse s’affiche à l’adresse { $address } tant que ce programme tourne. Ctrl-C y met fin.
