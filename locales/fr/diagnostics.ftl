### The words of diagnostics: a message for each code, with the attributes
### `label` (at the place), `help` (what to do) and, for checks, `why` (what is at stake).
### A `$language` here is the code of a language, such as `nl`.

## The shape of a record

# Variables:
#   $field (String): what was written
#   $known (String): the fields that may stand here
unknown-field = `{ $field }` n’est pas un champ à cet endroit
    .label = inconnu
    .help = utilisez l’un de ces champs{ "\u00A0" }: { $known }

# Variables:
#   $value (String): what was written
#   $known (String): the values that may stand here
unknown-value = `{ $value }` n’est pas une valeur permise ici
    .label = inconnue
    .help = utilisez l’une de ces valeurs{ "\u00A0" }: { $known }

# Variables:
#   $field (String): its name
missing-field = le champ `{ $field }` manque
    .label = manque ici
    .help = ajoutez `{ $field }:` et sa valeur

# Variables:
#   $key (String): what is written twice
duplicate-key = `{ $key }` est écrit deux fois
    .label = la deuxième fois
    .help = gardez l’un des deux

empty-value = le champ n’a pas de valeur
    .label = rien ne suit
    .help = écrivez une valeur, ou supprimez le champ

empty-file = le fichier est vide
    .help = écrivez une fiche, ou supprimez le fichier

several-documents = le fichier contient plus d’un document
    .label = un autre commence ici
    .help = placez chaque fiche dans son propre fichier, et supprimez la ligne `---`

# Variables:
#   $expected (String): what is expected, in a word: text, number, list, fields, or other
wrong-type =
    { $expected ->
         [text] un texte est attendu ici
         [number] un nombre entier est attendu ici
         [list] une liste est attendue ici
         [fields] des champs sont attendus ici
        *[other] une valeur d’un autre type est attendue ici
    }
    .label = pas ceci
    .help =
        { $expected ->
             [text] mettez-le entre guillemets droits si c’est du texte
             [number] écrivez seulement des chiffres, sans guillemets, espaces ni unités
             [list] écrivez `[un, deux]`, ou une ligne avec `- ` pour chacun
             [fields] écrivez des champs en dessous, comme `key: value`
            *[other] cherchez le champ dans le guide des fiches
        }

control-character = le texte contient un caractère qui ne peut pas être imprimé
    .help = supprimez-le{ "\u202F" }; un texte entre guillemets peut le contenir sous la forme `\0`

# Variables:
#   $value (String): what was written
invalid-feed-authority = `{ $value }` ne peut pas ouvrir les identifiants d’un fil
    .help = écrivez le nom d’hôte de l’espace presse et une année{ "\u00A0" }: `newsroom.example.org,2026`

not-a-boolean = la valeur n’est ni `true` ni `false`
    .help = écrivez `true` ou `false`

too-much-yaml = déplié, le fichier contient plus que ce qu’une fiche peut contenir
    .help = écrivez les valeurs en toutes lettres au lieu de les répéter avec `&` et `*`

yaml-syntax = le fichier n’est pas du YAML lisible
    .label = à partir d’ici
    .help = vérifiez les retraits, et mettez entre guillemets droits un texte qui contient `: ` ou ` #`

tab = la ligne commence par une tabulation
    .label = une tabulation
    .help = faites les retraits avec des espaces

no-break-space = la ligne commence par une espace insécable
    .label = une espace insécable
    .help = faites les retraits avec des espaces ordinaires

# Variables:
#   $path (String): the file
#   $line (String): its number
invalid-utf-8 = la ligne { $line } de `{ $path }` n’est pas du texte en UTF-8
    .help = enregistrez le fichier avec l’encodage UTF-8

# Variables:
#   $path (String): the file
#   $limit (String): the largest size that is read
file-too-large = `{ $path }` dépasse { $limit }
    .help = retirez du fichier ce qui n’appartient pas à la fiche

# Variables:
#   $path (String): the file or folder
unreadable-file = `{ $path }` ne peut pas être lu
    .help = vérifiez qu’il existe, et que ses droits d’accès permettent de le lire

# Variables:
#   $language (String): the language
#   $known (String): the languages of the newsroom
unknown-language = `{ $language }` n’est pas une langue de cet espace presse
    .label = pas une langue de cet espace presse
    .help = utilisez l’une de ces langues{ "\u00A0" }: { $known }{ "\u202F" }; ou ajoutez la langue à `languages:` dans `content/newsroom.yaml`

# Variables:
#   $language (String): what was written
#   $known (String): the languages of the newsroom
not-a-language = `{ $language }` n’est ni un champ ni une langue de cet espace presse
    .label = inconnu
    .help = corrigez le champ, ou utilisez l’une de ces langues{ "\u00A0" }: { $known }

# Variables:
#   $language (String): what was written
invalid-language = `{ $language }` n’est pas le code d’une langue
    .help = écrivez un code comme `nl` ou `de-BE`

# Variables:
#   $id (String): what was written
invalid-id = `{ $id }` ne peut pas servir d’identifiant
    .help = utilisez des minuscules sans accent, des chiffres et des traits d’union simples, comme `journee-portes-ouvertes-2026`

# Variables:
#   $id (String): the id
duplicate-id = l’identifiant `{ $id }` est utilisé deux fois
    .label = utilisé à nouveau
    .first = d’abord ici
    .help = donnez un autre identifiant à l’un des deux

# Variables:
#   $value (String): what was written
invalid-date = `{ $value }` n’est pas une date
    .help = écrivez l’année, le mois et le jour, comme `2026-05-14`

# Variables:
#   $value (String): what was written
invalid-time = `{ $value }` n’est pas une heure
    .help = écrivez les heures et les minutes, comme `09:00`{ "\u202F" }; avec le jour, s’il en faut un, `2026-05-14T09:00`

# Variables:
#   $value (String): what was written
invalid-instant = `{ $value }` n’est pas un jour avec une heure
    .help = écrivez le jour et l’heure locale, comme `2026-05-14T09:00`

# Variables:
#   $value (String): what was written
invalid-zone = `{ $value }` n’est pas un fuseau horaire
    .help = écrivez son nom dans la base de l’IANA, comme `Europe/Brussels`

# Variables:
#   $value (String): what was written
time-in-gap = `{ $value }` n’existe pas{ "\u00A0" }: le changement d’heure saute ce moment
    .help = choisissez un moment avant ou après l’heure qui est sautée

# Variables:
#   $value (String): what was written
time-twice = `{ $value }` arrive deux fois{ "\u00A0" }: le changement d’heure répète ce moment
    .help = choisissez un moment avant ou après l’heure qui est répétée

repeated-day = deux valeurs sont valables à partir du même jour
    .label = encore ici
    .help = donnez à chaque valeur son propre `from:`{ "\u202F" }; seule la première peut s’en passer

# Variables:
#   $value (String): what was written
invalid-address = `{ $value }` n’est pas une adresse web
    .help = écrivez-la en entier, comme `https://www.example.org/`

# Variables:
#   $value (String): what was written
invalid-site-address = `{ $value }` n’est pas une adresse où publier un espace presse
    .help = écrivez-la en entier, avec une barre oblique à la fin, comme `https://newsroom.example.org/`

# Variables:
#   $value (String): what was written
invalid-email = `{ $value }` n’est pas une adresse électronique
    .help = écrivez une adresse comme `presse@example.org`

# Variables:
#   $value (String): what was written
invalid-telephone = `{ $value }` n’est pas un numéro de téléphone
    .help = écrivez-le avec l’indicatif du pays, comme `+32 2 555 12 12`

# Variables:
#   $value (String): what was written
invalid-country = `{ $value }` n’est pas le code d’un pays
    .help = écrivez deux majuscules, comme `BE`

# Variables:
#   $value (String): what was written
invalid-slug = `{ $value }` ne peut pas figurer dans l’adresse d’une page
    .help = utilisez des minuscules sans accent, des chiffres et des traits d’union simples, comme `portes-ouvertes`

# Variables:
#   $value (String): what was written
invalid-fact = `{ $value }` n’est pas une donnée
    .help = écrivez un chiffre comme `260`, ou un chiffre nuancé comme `{ "{" } more-than: 60 { "}" }`

no-translation = l’annonce n’a de texte dans aucune langue
    .help = ajoutez un bloc par langue, avec `headline:`, `lede:` et `body:`

# Variables:
#   $language (String): the language
unknown-original = l’annonce n’a pas de texte en `{ $language }`, sa langue d’origine
    .help = ajoutez le bloc `{ $language }:`, ou indiquez une autre langue dans `original:`

# Variables:
#   $path (String): the file that is missing
missing-newsroom = il n’y a pas d’espace presse ici{ "\u00A0" }: `{ $path }` manque
    .help = allez dans le dossier d’un espace presse, indiquez-le avec `--root`, ou créez-en un avec `heraut init`

# Variables:
#   $address (String): the address
duplicate-address = deux communiqués ont l’adresse `{ $address }`
    .label = le deuxième
    .first = le premier
    .help = donnez à l’un des deux son propre `slug:`
    .why = Une adresse ne mène qu’à une page. L’autre communiqué ne serait nulle part.

# Variables:
#   $field (String): its name
empty-list = la liste `{ $field }` est vide
    .help = ajoutez un élément, ou supprimez le champ

# Variables:
#   $file (String): its name
missing-logo = il n’y a pas de fichier `{ $file }` à côté de la fiche
    .help = placez le fichier à côté de la fiche, ou corrigez son nom

# Variables:
#   $file (String): what was written
invalid-file-name = `{ $file }` n’est pas le nom d’un fichier à côté de la fiche
    .help = placez le fichier à côté de la fiche, et écrivez son nom sans dossier

# Variables:
#   $file (String): its name
not-a-picture = `{ $file }` n’est pas une image que les pages peuvent montrer
    .help = utilisez du SVG, du PNG, du JPEG ou du WebP

# Variables:
#   $path (String): the file
unknown-file = rien ne lit `{ $path }`
    .help = déplacez le fichier dans le dossier de son genre, ou supprimez-le

## Running text

# Variables:
#   $html (String): the beginning of it
raw-html = le texte contient du HTML{ "\u00A0" }: `{ $html }`
    .label = du HTML
    .help = écrivez-le en Markdown, ou retirez-le

# Variables:
#   $target (String): the address
link-scheme = un lien mène à `{ $target }`, que les lecteurs ne peuvent pas ouvrir sans risque
    .help = utilisez une adresse qui commence par `https://`, `mailto:` ou `tel:`

# Variables:
#   $what (String): "picture", "nesting" or another part of Markdown
unsupported-markdown =
    { $what ->
        [picture] le texte contient une image
        [nesting] des listes ou des citations sont trop imbriquées
       *[other] cet élément de Markdown ne sert pas dans un communiqué{ "\u00A0" }: `{ $what }`
    }
    .help = utilisez des paragraphes, des intertitres, des listes, des tableaux, des liens, du gras et de l’italique

stray-brace = une accolade est seule
    .label = aucune donnée
    .help = indiquez une donnée, comme `{ "{members}" }`, ou écrivez `{ "{{" }` pour une accolade

# Variables:
#   $reference (String): what was written
invalid-fact-reference = `{ $reference }` ne peut pas être le nom d’une donnée
    .help = écrivez la clé d’une donnée, comme `{ "{members}" }`, ou faites-la précéder de l’identifiant d’une organisation, comme `{ "{biowin.members}" }`

# Variables:
#   $value (String): what was written
invalid-speaker = `{ $value }` n’indique pas qui parle
    .help = terminez la citation par une ligne comme `— @ann-van-gysel`{ "\u00A0" }: l’identifiant d’une personne

## Words and templates

fluent-syntax = les messages ne peuvent pas être lus
    .label = à partir d’ici
    .help = vérifiez aussi les lignes qui précèdent{ "\u00A0" }: la suite d’un message est en retrait, et les accolades vont par paires

# Variables:
#   $function (String): its name
#   $known (String): the functions that there are
unknown-function = les messages n’ont pas de fonction `{ $function }`
    .help = utilisez l’une de ces fonctions{ "\u00A0" }: { $known }

# Variables:
#   $function (String): its name
function-without-value = la fonction `{ $function }` n’a pas de valeur
    .help = écrivez une variable entre ses parenthèses, comme `{ $function }($name)`

# Variables:
#   $variable (String): its name
plural-without-function = un pluriel est choisi par `{ $variable }` seul
    .help = choisissez-le par `PLURAL({ $variable })`

# Variables:
#   $category (String): its name
#   $language (String): the language
missing-plural = la forme du pluriel `{ $category }` manque en `{ $language }`
    .label = pas pour tous les nombres
    .help = ajoutez la variante `[{ $category }]`

# Variables:
#   $key (String): the message
#   $language (String): the language
unsayable-message = le message `{ $key }` ne peut pas être dit en `{ $language }`
    .help = corrigez ce qui est cité comme cause

# Variables:
#   $key (String): the message
#   $language (String): the language
missing-message = le message `{ $key }` manque en `{ $language }`
    .help = ajoutez-le aux fichiers de `locales/{ $language }/`

# Variables:
#   $key (String): the message
#   $variable (String): the variable
#   $language (String): the language
missing-variable = le message `{ $key }` en `{ $language }` demande `{ $variable }`, qu’il ne reçoit pas
    .help = n’utilisez que les variables que le message a dans les autres langues

# Variables:
#   $language (String): the language
#   $file (String): its name
missing-message-file = la langue `{ $language }` n’a pas de fichier `{ $file }`
    .help = ajoutez `locales/{ $language }/{ $file }`

# Variables:
#   $value (String): the pattern
#   $known (String): the parts that it may have
invalid-pattern = le modèle `{ $value }` ne peut pas être complété
    .help = utilisez ces éléments{ "\u00A0" }: { $known }

# Variables:
#   $language (String): what was written
unknown-to-cldr = le CLDR ne sait pas écrire les dates en `{ $language }`
    .help = indiquez une langue voisine qu’il connaît, comme `nl-BE`

# Variables:
#   $template (String): its name
template-syntax = le gabarit `{ $template }` ne peut pas être lu
    .help = corrigez ce qui est cité comme cause

# Variables:
#   $template (String): its name
#   $key (String): the message
#   $language (String): the language
unknown-message-in-template = le gabarit `{ $template }` demande le message `{ $key }`, que `{ $language }` n’a pas
    .help = ajoutez le message à `locales/{ $language }/messages.ftl`, ou corrigez son nom dans le gabarit

# Variables:
#   $language (String): the language
#   $known (String): the languages that have words
unknown-locale = il n’y a pas de textes pour la langue `{ $language }`
    .help = utilisez l’une de ces langues{ "\u00A0" }: { $known }{ "\u202F" }; ou ajoutez le dossier `locales/{ $language }/`

## Checks

# Variables:
#   $language (String): the language that is missing
translation-missing = aucun texte n’est prêt dans la langue `{ $language }`
    .help = ajoutez le bloc `{ $language }:`, ou laissez cette langue de côté pour l’instant
    .why = Un espace presse parle chacune de ses langues. Les lecteurs de celle qui manque apprennent seulement que le communiqué n’est pas disponible pour eux.

quote-without-speaker = la citation ne dit pas qui parle
    .label = qui dit cela{ "\u202F" }?
    .help = terminez la citation par une ligne comme `— @ann-van-gysel`{ "\u00A0" }: l’identifiant d’une personne
    .why = Un journaliste ne peut publier que des mots dont quelqu’un répond. Une citation attribuée reçoit le nom et la fonction dans chaque langue.

# Variables:
#   $person (String): the id that was written
unknown-person = il n’y a pas de personne `{ $person }`
    .label = absente de `content/people/`
    .help = ajoutez `content/people/{ $person }.yaml`, ou corrigez l’identifiant
    .why = Les noms, les fonctions et les numéros de téléphone sont écrits une seule fois, dans `content/people/`, pour que deux langues ne puissent pas se contredire.

# Variables:
#   $organization (String): the id that was written
unknown-organization = il n’y a pas d’organisation `{ $organization }`
    .label = absente de `content/organizations/`
    .help = ajoutez `content/organizations/{ $organization }.yaml`, ou corrigez l’identifiant
    .why = Le nom, les données et le texte «{ "\u00A0" }À propos{ "\u00A0" }» d’une organisation sont écrits une seule fois, dans `content/organizations/`, pour toutes les annonces.

# Variables:
#   $place (String): the id that was written
unknown-place = il n’y a ni lieu ni pays `{ $place }`
    .label = inconnu
    .help = ajoutez-le à `content/places.yaml`, ou corrigez l’identifiant
    .why = Une ville peut porter un autre nom dans chaque langue. Ces noms ne peuvent être écrits que pour un lieu connu.

# Variables:
#   $fact (String): the key that was written
unknown-fact = il n’y a pas de donnée `{ $fact }`
    .label = inconnue
    .help = ajoutez-la à `facts:`, ou corrigez sa clé
    .why = Un chiffre est écrit une seule fois, comme donnée, et chaque langue l’y prend. Une clé sans donnée laisserait un trou dans la phrase.

# Variables:
#   $topic (String): the id that was written
unknown-topic = l’espace presse n’a pas de thème `{ $topic }`
    .label = inconnu
    .help = ajoutez-le à `topics:` dans `content/newsroom.yaml`, ou corrigez l’identifiant
    .why = Chaque thème a une page, et un nom dans chaque langue. L’une et l’autre viennent de `content/newsroom.yaml`.

dateline-without-place = aucun lieu ne figure à côté de la date
    .help = ajoutez `places:` avec l’identifiant d’une ville
    .why = Les rédactions regardent d’abord le lieu et la date{ "\u00A0" }: elles y lisent d’où vient la nouvelle, et si elle concerne leurs lecteurs.

# Variables:
#   $person (String): the id of the contact
contact-unreachable = le contact `{ $person }` n’a ni adresse électronique ni numéro de téléphone
    .person = sa fiche
    .help = ajoutez `email:` ou `telephones:` à `content/people/{ $person }.yaml`
    .why = Un journaliste pressé écrit ou appelle aussitôt. Un contact injoignable est pire qu’aucun contact.

# Variables:
#   $length (Number): the number of its characters
#   $limit (Number): how many fit
headline-too-long = le titre compte { $length } caractères, plus de { $limit }
    .label = trop long
    .help = raccourcissez-le, et dites le reste dans `subhead:`
    .why = Les moteurs de recherche, les fils et les messageries coupent les titres longs, le plus souvent au milieu de l’essentiel.

# Variables:
#   $language (String): the tag of the language
name-missing = il n’y a pas de nom dans la langue `{ $language }`
    .help = ajoutez `{ $language }:`, ou écrivez un seul nom pour toutes les langues
    .why = Ce qui n’a pas de nom dans une langue y est omis, ou y figure sous un nom étranger.

# Variables:
#   $fact (String): its key
unused-fact = la donnée `{ $fact }` n’est pas utilisée
    .label = jamais citée
    .help = écrivez `{ "{" }{ $fact }{ "}" }` là où le texte la dit, ou supprimez-la
    .why = Une donnée jamais citée a souvent été tapée dans le texte comme simple chiffre. Elle peut alors différer d’une langue à l’autre.

# Variables:
#   $organization (String): its id
#   $language (String): the language
boilerplate-missing = l’annonce existe en `{ $language }`, le texte «{ "\u00A0" }À propos{ "\u00A0" }» de `{ $organization }` non
    .help = ajoutez `{ $language }:` à `about:` dans `content/organizations/{ $organization }.yaml`
    .why = Tout communiqué se termine par la présentation de qui l’émet. Sans ce texte, les lecteurs d’une langue en apprennent moins que les autres.

# Variables:
#   $person (String): the id
#   $language (String): the language
role-missing = la fonction de `{ $person }` n’est pas indiquée en `{ $language }`
    .help = ajoutez `{ $language }:` à `role:` dans `content/people/{ $person }.yaml`
    .why = Les lecteurs veulent savoir à quel titre quelqu’un s’exprime. Sans la fonction, seul le nom figure sous la citation.

# Variables:
#   $value (String): the figure
#   $language (String): the language
no-number-word = `{ $language }` n’a pas de mot pour { $value }
    .label = absent de la table
    .help = écrivez la donnée sans `:words`, ou ajoutez le mot à `number-words:` dans `locales/{ $language }/conventions.yaml`
    .why = Les chiffres deviennent des mots selon une table de la langue. Au-delà de la table, les chiffres se lisent mieux.

## Output

# Variables:
#   $path (String): the folder
unwritable-folder = rien ne peut être écrit dans `{ $path }`
    .help = choisissez un autre dossier avec `--out`, ou changez les droits d’accès de celui-ci

# Variables:
#   $path (String): the file or folder
disk-full = le disque est plein{ "\u00A0" }: `{ $path }` ne peut pas être écrit
    .help = faites de la place sur le disque, puis relancez `heraut build`

# Variables:
#   $path (String): the file
foreign-file = une page doit aller à `{ $path }`, où se trouve un autre fichier
    .help = déplacez ce fichier, ou choisissez un autre dossier avec `--out`

# Variables:
#   $path (String): the folder
locked-folder = une autre commande `build` écrit dans `{ $path }`
    .help = attendez qu’elle ait fini, puis relancez `heraut build`

# Variables:
#   $path (String): the folder
as-of-live = `{ $path }` contient l’espace presse en ligne, qui ne doit pas montrer un autre jour
    .help = choisissez un autre dossier avec `--out`

# Variables:
#   $path (String): the file
damaged-manifest = la liste des fichiers écrits est endommagée{ "\u00A0" }: `{ $path }`
    .help = rétablissez-la, ou écrivez dans un nouveau dossier

# Variables:
#   $id (String): the announcement
#   $old (String): its address until now
#   $new (String): its address from now on
address-changed = le communiqué `{ $id }` passe de `{ $old }` à `{ $new }`
    .help = indiquez l’ancienne adresse sous `formerly:`, pour que les lecteurs trouvent la nouvelle

# Variables:
#   $path (String): the folder
folder-not-empty = le dossier `{ $path }` n’est pas vide
    .help = indiquez un nouveau dossier

# Variables:
#   $path (String): the folder
folder-is-content = les pages ne peuvent pas être écrites dans `{ $path }`{ "\u00A0" }: les fiches s’y trouvent
    .help = choisissez un autre dossier avec `--out`

# Variables:
#   $path (String): the file
record-exists = `{ $path }` existe déjà
    .help = choisissez un autre identifiant, ou modifiez ce fichier

# Variables:
#   $path (String): the path
path-not-allowed = aucun fichier ne peut être écrit à `{ $path }`
    .help = choisissez des noms que tout système peut enregistrer

# Variables:
#   $path (String): the path
path-used-twice = deux fichiers seraient écrits à `{ $path }`
    .help = donnez un autre nom à l’un des deux{ "\u202F" }; les majuscules seules ne distinguent pas deux noms

# Variables:
#   $code (String): what was asked for
unknown-code = `{ $code }` n’est le code d’aucun contrôle
    .help = affichez tous les codes avec `heraut explain`

# Variables:
#   $template (String): its name
render-failed = le gabarit `{ $template }` ne peut pas être complété
    .help = corrigez ce qui est cité comme cause
