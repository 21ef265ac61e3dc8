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
#   $list (String): the value as a list, or an example of one
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
             [list] écrivez `{ $list }`, ou une ligne avec `- ` pour chacun
             [fields] écrivez des champs en dessous, comme `key: value`
            *[other] cherchez le champ dans le guide des fiches
        }

control-character = le texte contient un caractère qui ne peut pas être imprimé
    .help = supprimez-le{ "\u202F" }; un texte entre guillemets peut le contenir sous la forme `\0`

# Variables:
#   $value (String): what was written
invalid-given-up = `{ $value }` n’est pas une adresse de cet espace presse
    .help = écrivez ce qui suit l’adresse de l’espace presse{ "\u00A0" }: `fr/2026/portes-ouvertes`

# Variables:
#   $value (String): what was written
invalid-feed-authority = `{ $value }` ne peut pas ouvrir les identifiants d’un fil
    .help = écrivez le nom d’hôte de l’espace presse et une année{ "\u00A0" }: `newsroom.example.org,2026`

not-a-boolean = la valeur n’est ni `true` ni `false`
    .help = écrivez `true` ou `false`

too-much-yaml = déplié, le fichier contient plus que ce qu’une fiche peut contenir
    .help = écrivez les valeurs en toutes lettres au lieu de les répéter avec `&` et `*`

# Variables:
#   $character (String): the mark
#   $line (String): the line as it should be
needs-quotes = `{ $character }` a ici un autre sens, et la ligne est illisible
    .label = ce signe
    .help = écrivez `{ $line }`

# Variables:
#   $line (String): the line as it should be
no-colon = il manque un deux-points et une espace après le nom d’un champ
    .label = après ceci
    .help = écrivez `{ $line }`

# Variables:
#   $line (String): the line as it should be
unclosed-bracket = la liste n’est jamais fermée
    .label = ouverte ici
    .help = écrivez `{ $line }`

# Variables:
#   $typed (Number): how many spaces there are
#   $right (Number): how many there should be
uneven-indentation = la ligne ne commence pas dans la bonne colonne
    .label = après { PLURAL($typed) ->
        [one] { $typed } espace
        [many] { $typed } d’espaces
       *[other] { $typed } espaces
    }
    .help = commencez-la par { PLURAL($right) ->
        [one] { $right } espace
        [many] { $right } d’espaces
       *[other] { $right } espaces
    }

# Variables:
#   $typed (String): the figure as it was typed
#   $right (String): the figure as it should be
decimal-comma = entre accolades, une virgule sépare deux champs{ "\u00A0" }: `{ $typed }` est illisible
    .label = un seul nombre{ "\u202F" }?
    .help = écrivez `{ $right }`

# Variables:
#   $lost (String): what is lost
#   $line (String): the line as it should be
lost-words = pour YAML, `{ $lost }` ne fait pas partie du texte, et les lecteurs ne le verraient pas
    .label = perdu
    .help = écrivez `{ $line }`

# Variables:
#   $bare (String): the text without them
#   $quoted (String): the text with them, between straight ones
quotation-marks-around = les lecteurs verraient les guillemets qui entourent ce texte
    .label = seraient imprimés
    .help = écrivez `{ $bare }`{ "\u202F" }; ou, si quelqu’un l’a dit, `{ $quoted }`

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
#   $right (String): the number with the code of its country; `none` if it is not known
invalid-telephone = `{ $value }` n’est pas un numéro de téléphone
    .help =
        { $right ->
            [none] écrivez-le avec l’indicatif du pays, comme `+32 2 555 12 12`
           *[other] écrivez-le avec l’indicatif de son pays{ "\u00A0" }: `{ $right }`
        }

# Variables:
#   $value (String): what was written
#   $right (String): the numbers as a list
several-telephones = ce sont plusieurs numéros de téléphone{ "\u00A0" }: `{ $value }`
    .help = écrivez-les séparément{ "\u00A0" }: `telephones: { $right }`

# Variables:
#   $name (String): the name of the file
#   $right (String): a name that it can have; `none` if there is none
invalid-record-name = `{ $name }` ne peut pas être le nom d’une fiche
    .help =
        { $right ->
            [none] renommez le fichier{ "\u00A0" }: minuscules sans accent, chiffres et traits d’union simples
           *[other] renommez le fichier{ "\u00A0" }: `{ $right }`
        }

# Variables:
#   $value (String): what was written
invalid-country = `{ $value }` n’est pas le code d’un pays
    .help = écrivez deux majuscules, comme `BE`

# Variables:
#   $name (String): the name
reserved-name = Windows réserve le nom `{ $name }` à un périphérique{ "\u00A0" }: aucun fichier ne peut le porter
    .help = choisissez-en un autre

# Variables:
#   $value (String): what was written
invalid-mark = `{ $value }` ne dit pas de quoi la traduction est partie
    .help = `heraut translated` écrit ceci{ "\u00A0" }: huit chiffres hexadécimaux par paragraphe{ "\u202F" }; supprimez la ligne et lancez la commande

# Variables:
#   $value (String): what was written
invalid-slug = `{ $value }` ne peut pas figurer dans l’adresse d’une page
    .help = utilisez des minuscules sans accent, des chiffres et des traits d’union simples, comme `portes-ouvertes`

# Variables:
#   $value (String): what was written
invalid-table-key = `{ $value }` ne peut pas être la clé d’un tableau
    .help = utilisez des minuscules sans accent, des chiffres et des traits d’union simples, par exemple `resultats`{ "\u202F" }; la clé nomme aussi un fichier

# Variables:
#   $value (String): what was written
invalid-unit = les chiffres d’un tableau ne peuvent pas compter `{ $value }`
    .help = écrivez `EUR`, `million EUR`, `thousand`, `percent`, `points` ou `basis-points`{ "\u202F" }; omettez `unit` là où ils comptent des unités simples

# Variables:
#   $cells (Number): how many cells the row has
#   $columns (Number): how many columns are not computed
table-cells = la ligne a { $cells } { PLURAL($cells) ->
        [one] cellule
        [many] cellules
       *[other] cellules
    }, et le tableau { $columns } { PLURAL($columns) ->
        [one] colonne
        [many] colonnes
       *[other] colonnes
    } à remplir
    .help = écrivez une cellule pour chaque colonne qui n’est pas calculée, et `~` là où il n’y a rien à dire

# Variables:
#   $reason (String): head, group, nested, cells or formula
invalid-table =
    { $reason ->
        [head] il manque ici un intitulé
        [group] un groupe a un intitulé sous `group`, et des colonnes ou des lignes en dessous
        [nested] un groupe se trouve dans un autre
        [cells] une ligne a soit des cellules, soit une formule
       *[formula] une ligne ou une colonne se calcule d’une seule façon
    }
    .help =
        { $reason ->
            [head] écrivez `head:` avec ses mots dans chaque langue
            [group] écrivez `group:` avec ses mots dans chaque langue, et `columns:` ou `rows:` avec ce qui s’y range
            [nested] écrivez les colonnes ou les lignes du groupe intérieur dans l’autre
            [cells] écrivez `cells:`, ou `total: true`, ou l’un de `sum`, `difference`, `share` et `growth`
           *[formula] gardez l’un de `sum`, `difference`, `share` et `growth`{ "\u202F" }; `decimals` l’accompagne
        }

# Variables:
#   $id (String): the id that was written
#   $kind (String): row or column
repeated-line =
    { $kind ->
        [row] deux lignes ont l’identifiant `{ $id }`
       *[column] deux colonnes ont l’identifiant `{ $id }`
    }
    .help = donnez à chacune le sien

# Variables:
#   $id (String): the id that was written
#   $kind (String): row or column
unknown-line =
    { $kind ->
        [row] le tableau n’a pas de ligne `{ $id }`
       *[column] le tableau n’a pas de colonne `{ $id }`
    }
    .help =
        { $kind ->
            [row] donnez `id: { $id }` à la ligne voulue, ou corrigez l’identifiant
           *[column] donnez `id: { $id }` à la colonne voulue, ou corrigez l’identifiant
        }

# Variables:
#   $reference (String): the reference, with its braces
table-in-line = `{ $reference }` se trouve au milieu d’une phrase
    .help = mettez-le dans un paragraphe à lui, avec une ligne vide avant et après

# Variables:
#   $fact (String): the key of the fact
reserved-fact = la donnée `{ $fact }` vient de `event:` ou de `appointment:`
    .help = supprimez-la ici{ "\u202F" }; les textes peuvent la dire

# Variables:
#   $value (String): what was written
ends-before-start = `{ $value }` ne vient pas après le début
    .help = corrigez le jour ou l’heure

# Variables:
#   $value (String): what was written
programme-out-of-order = les heures du programme reculent à `{ $value }`
    .help = mettez les points dans l’ordre où ils ont lieu

# Variables:
#   $fact (String): the key that was written
unknown-operand = la donnée `{ $fact }`, dont celle-ci est calculée, n’est pas ici
    .help = citez des données de cette annonce

# Variables:
#   $fact (String): the key of the fact; `none` where it has none of its own
#   $reason (String): count, vague, kind, nothing, size or elsewhere
not-computable =
    { $fact ->
        [none] ceci ne peut pas être calculé
       *[other] `{ $fact }` ne peut pas être calculée
    }
    .label =
        { $reason ->
            [count] une différence, une part et une croissance se calculent de deux données, une somme de deux ou plus
            [vague] l’une des données n’est pas connue exactement
            [kind] les données ne sont pas de même nature
            [nothing] rien n’est une part de rien, et rien ne croît à partir de rien ou d’une perte
            [size] trop de chiffres
           *[elsewhere] seules les données d’une annonce se calculent, et non des parties de données
        }
    .help = citez des nombres, des pourcentages ou des montants d’une même devise, sans mot comme `more-than`

# Variables:
#   $circle (String): the keys of the facts, each between backticks, from one to itself
computed-in-circle = une donnée est calculée à partir d’elle-même{ "\u00A0" }: { $circle }
    .help = écrivez le chiffre de l’une d’elles

# Variables:
#   $value (String): what was written
#   $right (String): what was probably meant, or `none`
invalid-fact = `{ $value }` n’est pas une donnée
    .help = { $right ->
        [none] écrivez un chiffre comme `260`, ou un chiffre nuancé comme `{ "{" } more-than: 60 { "}" }`
       *[other] écrivez `{ $right }`
    }

# Variables:
#   $value (String): what was written
#   $right (String): what was probably meant, or `none`
invalid-amount = `{ $value }` n’est pas un montant
    .help = { $right ->
        [none] écrivez un chiffre, au besoin `thousand`, `million` ou `billion`, et la monnaie{ "\u00A0" }: `{ "{" } amount: 2.6 billion EUR { "}" }`
       *[other] écrivez `{ $right }`
    }

# Variables:
#   $value (String): what was written
amount-without-currency = `{ $value }` n’a pas de monnaie
    .help = ajoutez son code{ "\u00A0" }: `{ "{" } amount: { $value } EUR { "}" }`{ "\u202F" }; ce qui n’est pas de l’argent est un chiffre à part{ "\u00A0" }: `visitors: 1.4 million`

# Variables:
#   $currency (String): the code that was written
unknown-currency = il n’y a pas de monnaie `{ $currency }`
    .help = utilisez le code de trois lettres (ISO 4217), par exemple `EUR`

range-without-end = un intervalle a un début et une fin
    .help = écrivez les deux{ "\u00A0" }: `{ "{" } from: 40, to: 45 { "}" }`

range-backwards = l’intervalle finit avant de commencer
    .help = mettez le plus petit ou le plus ancien sous `from:`

range-of-two-kinds = les bornes de l’intervalle sont de deux sortes
    .help = écrivez deux chiffres, deux jours, deux montants d’une même monnaie, et ainsi de suite

# Variables:
#   $digits (String): the figure
#   $thousands (String): the same without its point
thousands-or-decimals = `{ $digits }` est lu comme un nombre à trois décimales
    .label = des milliers, ou des décimales{ "\u202F" }?
    .help = écrivez `{ $thousands }` si le point sépare les milliers{ "\u202F" }; entre guillemets, `"{ $digits }"` garde ses décimales

# Variables:
#   $digits (String): the figure
figure-or-year = `{ $digits }` est lu comme un nombre, et ses milliers sont séparés
    .label = une année{ "\u202F" }?
    .help = écrivez `{ "{" } year: { $digits } { "}" }` si c’est une année{ "\u202F" }; entre guillemets, `"{ $digits }"` reste un nombre

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
missing-picture = il n’y a pas de fichier `{ $file }` à côté de la fiche
    .help = placez l’image dans le dossier de la fiche, ou corrigez son nom

# Variables:
#   $file (String): its name
no-picture = `{ $file }` n’est pas une image
    .help = utilisez un fichier JPEG ou PNG{ "\u202F" }; ses octets décident, pas son nom

# Variables:
#   $file (String): its name
#   $kind (String): what it is
picture-of-other-kind = `{ $file }` est un fichier { $kind }, que beaucoup de rédactions ne peuvent pas utiliser
    .help = exportez-le en JPEG, ou en PNG si c’est un dessin

# Variables:
#   $file (String): its name
picture-animated = `{ $file }` est animé, et une image de presse ne bouge pas
    .help = exportez-en une seule image

# Variables:
#   $file (String): its name
picture-damaged = `{ $file }` ne peut pas être lu jusqu’au bout
    .help = copiez le fichier une nouvelle fois, ou exportez de nouveau l’image

# Variables:
#   $file (String): its name
#   $size (String): width and height, in pixels
picture-too-large = `{ $file }` compte { $size } pixels, plus qu’aucune rédaction n’en utilise
    .help = réduisez l’image{ "\u00A0" }: 100 millions de pixels en tout, au plus

# Variables:
#   $name (String): their name in addresses
repeated-picture = deux images auraient l’adresse `{ $name }`
    .help = donnez à leurs fichiers des noms qui ne diffèrent pas seulement par des majuscules ou des signes

# Variables:
#   $value (String): what was written
focus-outside = { $value } pour cent se trouve hors de l’image
    .help = écrivez un nombre de 0 à 100{ "\u00A0" }: depuis la gauche pour `across`, depuis le haut pour `down`

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
#   $line (String): the line of the file
invalid-svg = les navigateurs n’affichent pas `{ $file }`{ "\u00A0" }: à partir de la ligne { $line }, ce n’est plus du SVG valable
    .help = exportez de nouveau l’image, ou utilisez PNG

# Variables:
#   $file (String): its name
not-a-picture = `{ $file }` n’est pas une image que les pages peuvent montrer
    .help = utilisez du SVG, du PNG, du JPEG ou du WebP

# Variables:
#   $path (String): the file
#   $right (String): how it should be called
not-a-record = `{ $path }` n’est pas une fiche, et rien n’en est publié
    .help = enregistrez-le sous `{ $right }`, avec son texte dans les champs d’une fiche

# Variables:
#   $path (String): the file
#   $other (String): the file that has the name already
repeated-file = `{ $path }` porte le même nom que `{ $other }`
    .help = gardez l’un des deux

# Variables:
#   $path (String): the file
unknown-file = rien ne lit `{ $path }`
    .help = corrigez son nom, déplacez le fichier dans le dossier de son genre, ou supprimez-le

## Running text

# Variables:
#   $line (String): the line as it should be, such as `body: |`
joined-lines = les lignes de ce texte sont réunies{ "\u00A0" }: ses paragraphes, listes et citations se perdent
    .label = les lignes ci-dessous sont réunies
    .help = écrivez `{ $line }`, et le texte aux lignes suivantes

# Variables:
#   $html (String): the beginning of it
raw-html = le texte contient du HTML{ "\u00A0" }: `{ $html }`
    .label = du HTML
    .help = écrivez-le en Markdown, ou retirez-le

empty-heading = un intertitre n’a pas de mots
    .label = rien derrière
    .help = écrivez l’intertitre, ou supprimez la ligne

# Variables:
#   $cells (Number): how many cells the row has
#   $columns (Number): how many columns the table has
table-row-too-long = la ligne a { $cells } cellules, le tableau { $columns } colonnes seulement
    .label = les dernières cellules disparaîtraient
    .help = ajoutez une cellule à l’en-tête du tableau, ou écrivez `\|` pour une barre dans une cellule

# Variables:
#   $markup (String): the marks
#   $kind (String): `bold`, `struck`, `footnote` or `link`
stray-markup = `{ $markup }` serait imprimé tel quel
    .label = ne se rapporte à rien
    .help = { $kind ->
        [bold] mettez `**` juste avant le premier mot en gras et juste après le dernier
        [struck] on ne peut pas barrer des mots{ "\u00A0" }: supprimez-les
        [footnote] écrivez le texte de la note sur une ligne à elle{ "\u00A0" }: `[^1]: …`
       *[link] écrivez un lien sans espace{ "\u00A0" }: `[mots](https://www.example.org/)`, un numéro comme `tel:+3281001234`
    }

# Variables:
#   $markup (String): the marks, and the words between them
markup-in-line = un titre et un sous-titre ne contiennent que des mots{ "\u00A0" }: `{ $markup }` serait imprimé tel quel
    .label = balisage
    .help = écrivez les mots seuls{ "\u202F" }; le gras et les liens vont dans le corps du texte (`body`)

# Variables:
#   $label (String): what stands between the brackets
repeated-footnote = il y a deux notes `[^{ $label }]`
    .label = encore une fois ici
    .help = donnez à l’une d’elles une autre marque, ici et dans le texte

# Variables:
#   $label (String): what stands between the brackets
unused-footnote = rien ne renvoie à la note `[^{ $label }]`
    .label = son texte disparaîtrait
    .help = écrivez `[^{ $label }]` après les mots qu’elle concerne, ou supprimez-la

# Variables:
#   $target (String): where the link leads
#   $fault (String): `words`, `fact`, `email`, `telephone` or `web`: what is wrong
invalid-link = { $fault ->
        [words] un lien vers `{ $target }` n’a pas de mots
        [fact] l’adresse `{ $target }` contient un fait
        [email] `{ $target }` n’est pas une adresse électronique complète
        [telephone] `{ $target }` n’est pas un numéro de téléphone complet
       *[web] `{ $target }` n’est pas une adresse web complète
    }
    .label = ce lien
    .help = { $fault ->
        [words] écrivez des mots entre les crochets{ "\u00A0" }: `[notre rapport]({ $target })`
        [fact] écrivez l’adresse en entier{ "\u00A0" }: un fait n’est inséré qu’entre des mots
        [email] écrivez `mailto:presse@example.org`
        [telephone] écrivez le numéro avec son pays et sans espaces{ "\u00A0" }: `tel:+3281001234`
       *[web] écrivez-la telle que votre navigateur l’affiche{ "\u00A0" }: `https://www.example.org/`
    }
    .why = Le lecteur clique, et rien ne s’ouvre. Un journaliste qui ne peut pas joindre une source passe à la suivante.

# Variables:
#   $typed (String): the marks of the heading
#   $right (String): the marks that it should have
heading-skips-level = un intertitre avec `{ $typed }` se trouve là où `{ $right }` est attendu
    .label = saute un niveau
    .help = commencez la ligne par `{ $right }`
    .why = Qui écoute la page s’oriente d’après le niveau des intertitres (WCAG 2.2, 1.3.1). Un niveau sauté donne l’impression qu’une partie manque.

# Variables:
#   $case (String): changed, new or gone
#   $number (Number): which paragraph of the original, or how many are gone
#   $language (String): the language of the translation, by its tag
#   $id (String): the announcement
translation-stale =
    { $case ->
        [new] le paragraphe { $number } de l’original n’est pas dans la traduction `{ $language }`
        [gone] { $number ->
            [1] un paragraphe a été retiré de l’original depuis la traduction `{ $language }`
           *[other] { $number } paragraphes ont été retirés de l’original depuis la traduction `{ $language }`
        }
       *[changed] le paragraphe { $number } de l’original a été modifié depuis la traduction `{ $language }`
    }
    .label =
    { $case ->
        [new] nouveau
        [gone] relisez cette partie
       *[changed] modifié
    }
    .other = à relire
    .marks = ce dont la traduction est partie
    .help =
    { $case ->
        [gone] une fois que la traduction dit la même chose{ "\u00A0" }: `heraut translated { $id } --lang { $language }`
       *[changed] une fois que la traduction dit la même chose{ "\u00A0" }: `heraut translated { $id } --lang { $language } --paragraph { $number }`
    }
    .why = L’original est souvent corrigé en dernier, dans une seule langue. Les lecteurs des autres reçoivent alors ce qui était vrai hier.

# Variables:
#   $dateline (String): what was typed
typed-dateline = le texte commence par le lieu et la date, qui y figureraient deux fois
    .label = saisi à la main
    .help = supprimez «{ "\u00A0" }{ $dateline }{ "\u00A0" }»{ "\u00A0" }: les villes, le pays et la date de la fiche sont placés avant le texte
    .why = Villes et jour sont donnés une seule fois, dans `places` et `issued`, et chaque langue les écrit à sa façon. Saisis à la main, ils y sont deux fois, et diffèrent dès que le jour change.

# Variables:
#   $target (String): where the link leads
#   $whole (String): the same with its scheme
link-without-scheme = l’adresse `{ $target }` n’est pas complète
    .label = ce lien
    .help = écrivez `{ $whole }`

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

# Variables:
#   $person (String): the id of a person
second-speaker = `{ $person }` figure derrière une citation qui nomme déjà qui parle
    .label = le second nom
    .first = le premier nom
    .help = gardez l’un des deux{ "\u00A0" }: `> @{ $person }:` devant les paroles, ou `> — @{ $person }` derrière

# Variables:
#   $person (String): the id of a person
speaker-without-words = `{ $person }` est nommé, mais rien n’est dit
    .help = écrivez les paroles avant le nom, dans la même citation

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
#   $key (String): the name of the message
unsaid-message = rien ne dit le message `{ $key }`
    .label = inconnu
    .help = corrigez son nom, ou supprimez-le

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
#   $path (String): the file
changed-meanwhile = `{ $path }` a été modifié par quelqu’un d’autre pendant la lecture
    .help = rien n’y a été écrit{ "\u202F" }; relancez la commande

# Variables:
#   $id (String): the announcement
#   $language (String): the language that was meant, by its tag
#   $original (String): the original language, by its tag
#   $known (String): the languages of the translations
no-such-translation = `{ $id }` n’a pas de traduction en `{ $language }`
    .help = l’original est en `{ $original }`{ "\u202F" }; ses traductions{ "\u00A0" }: { $known }

# Variables:
#   $number (Number): the number that was typed
#   $count (Number): how many paragraphs the original has
no-such-paragraph = il n’y a pas de paragraphe { $number }
    .help = l’original en a { $count }{ "\u00A0" }: le titre est le premier{ "\u202F" }; intertitres, éléments de listes et cellules de tableaux comptent

# Variables:
#   $language (String): the language of the block, by its tag
inline-block = rien ne peut être ajouté aux textes en `{ $language }`
    .help = écrivez le bloc en lignes, un champ par ligne, plus à droite que `{ $language }:`

# Variables:
#   $profile (String): the name that was written
#   $known (String): the names that there are
unknown-profile = il n’y a pas de style `{ $profile }` pour cette langue
    .help = utilisez l’un de ces styles{ "\u00A0" }: { $known }

# Variables:
#   $language (String): the language
#   $known (String): the languages that have words
unknown-locale = il n’y a pas de textes pour la langue `{ $language }`
    .help = utilisez l’une de ces langues{ "\u00A0" }: { $known }{ "\u202F" }; ou ajoutez le dossier `locales/{ $language }/`

## Checks

# Variables:
#   $fact (String): the key that was written
#   $day (String): the day that the text shows
#   $from (String): the first day with a value
fact-not-yet = le fait `{ $fact }` n’a pas de valeur au { $day }{ "\u00A0" }: la première vaut à partir du { $from }
    .label = trop tôt
    .help = ajoutez la valeur qui précède, ou indiquez à partir de quel jour ce texte vaut
    .why = Un texte montre les valeurs de son jour{ "\u00A0" }: celui du communiqué, ou aujourd’hui. Une valeur qui vient plus tard laisserait un trou dans la phrase.

# Variables:
#   $id (String): what is named twice
repeated-id = `{ $id }` est cité deux fois
    .label = encore ici
    .help = supprimez-le ici
    .why = Les lecteurs verraient deux fois le même nom, le même logo et le même texte.

# Variables:
#   $said (String): the figure that was typed
#   $fact (String): the fact as a text refers to it
#   $by (String): where the fact is shown: boilerplate or record
typed-fact = «{ "\u00A0" }{ $said }{ "\u00A0" }» est tapé ici, et c’est une donnée de l’organisation
    .label = écrivez `{ $fact }`
    .other =
        { $by ->
            [boilerplate] le texte «{ "\u00A0" }À propos{ "\u00A0" }» le dit par la donnée
           *[record] la donnée
        }
    .help = un chiffre dit une seule fois est juste partout{ "\u202F" }; si les deux sont égaux par hasard, acceptez le constat{ "\u00A0" }: `accept:`
    .why = Quand la donnée change, le texte «{ "\u00A0" }À propos{ "\u00A0" }» suit et le chiffre tapé non{ "\u00A0" }: un même communiqué dit alors deux choses.

# Variables:
#   $words (String): what stands there
words-to-come = «{ "\u00A0" }{ $words }{ "\u00A0" }» tient lieu de mots à venir
    .label = encore à écrire
    .help = écrivez-le, supprimez-le, ou gardez `draft: true` jusque-là{ "\u202F" }; si c’est voulu, dites-le autrement
    .why = Une note à soi-même qui part avec le communiqué est la première chose que voit chaque lecteur.

# Variables:
#   $language (String): the language of the block
#   $count (Number): how many sentences
unchanged-placeholder =
    { PLURAL($count) ->
        [one] une phrase du formulaire reste dans le bloc `{ $language }`
        [many] { $count } de phrases du formulaire restent dans le bloc `{ $language }`
       *[other] { $count } phrases du formulaire restent dans le bloc `{ $language }`
    }
    .label = tel que `heraut new` l’a écrit
    .help = écrivez votre texte à la place, supprimez la ligne, ou gardez `draft: true` d’ici là
    .why = Le formulaire montre quoi écrire, et où. Ce qui en reste serait lu par la presse comme vos propres mots.

# Variables:
#   $file (String): the picture
#   $languages (String): the languages that lack it
alternative-missing = `{ $file }` n’a pas de texte alternatif en { $languages }
    .label = que montre l’image{ "\u202F" }?
    .help = ajoutez `alternative:` avec une phrase qui dit ce que montre l’image, dans chaque langue
    .why = Qui ne voit pas l’image entend cette phrase à sa place. Les organismes publics en Europe doivent la fournir (EN 301 549, WCAG 1.1.1).

# Variables:
#   $file (String): the picture
#   $parts (String): the fields that are missing
#   $languages (String): the languages that lack them
caption-missing = il manque à `{ $file }` en { $languages }{ "\u00A0" }: { $parts }
    .label = aucune rédaction ne l’imprime sans cela
    .help = ajoutez qui et ce que montre l’image (`caption:`), qui l’a faite (`credit:`), et ce qu’on peut en faire (`licence:`)
    .why = Une rédaction qui ne sait pas qui figure sur une image, à qui elle appartient et si elle peut l’imprimer en prend une autre.

# Variables:
#   $file (String): the picture
#   $size (String): width and height, in pixels
#   $print (String): how wide it is in print, in centimetres
picture-too-small = `{ $file }` ne compte que { $size } pixels, soit { $print } cm de large à l’impression
    .label = trop petite pour l’impression
    .help = prenez l’original{ "\u00A0" }: 1200 pixels au moins sur le grand côté
    .why = Les journaux impriment 300 pixels par pouce{ "\u202F" }; sous 1200 pixels, une image remplit moins de dix centimètres.

# Variables:
#   $name (String): the name
#   $language (String): the language
article-unknown = dans une phrase en `{ $language }`, «{ "\u00A0" }{ $name }{ "\u00A0" }» demande une forme que la fiche ne donne pas
    .label = le nom seul
    .help = ajoutez `with-article: { "{" } { $language }: … { "}" }` avec l’article, ou sans s’il n’y en a pas{ "\u202F" }; d’ici là, le nom est placé à part
    .why = «{ "\u00A0" }Directrice de Hôpital Saint-Éloi{ "\u00A0" }» semble écrit par une machine. Si un nom prend l’article, seul son propriétaire le sait.

# Variables:
#   $person (String): the id of a person
stray-speaker = `@{ $person }` reste ici tel qu’il a été écrit
    .label = ici
    .help = mettez les paroles en citation{ "\u00A0" }: `>` devant chaque ligne, et `> — @{ $person }` à la fin
    .why = Les lecteurs verraient l’identifiant d’une personne au lieu de son nom. Seule la fin d’une citation nomme qui parle.

# Variables:
#   $total (String): the total, as it is written
#   $sum (String): the sum of the parts, as the language writes it
total-wrong = le total dit «{ "\u00A0" }{ $total }{ "\u00A0" }», ses parties font { $sum }
    .label = le total
    .other = les parties commencent ici
    .help = corrigez la partie ou le total{ "\u202F" }; si des parties sont omises à dessein, acceptez le constat{ "\u00A0" }: `accept:`
    .why = Qui lit des chiffres les recompte. Une somme fausse coûte la confiance dans tous les autres chiffres.

# Variables:
#   $languages (String): the languages that are missing, each between backticks
#   $count (Number): how many they are
#   $block (String): the first of them
translation-missing =
    { $count ->
        [1] aucun texte n’est prêt dans la langue { $languages }
       *[other] aucun texte n’est prêt dans les langues { $languages }
    }
    .help =
        { $count ->
            [1] ajoutez le bloc `{ $block }:`, ou laissez cette langue de côté pour l’instant
           *[other] ajoutez un bloc pour chacune, comme `{ $block }:`, ou laissez ces langues de côté pour l’instant
        }
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
#   $table (String): the key that was written
unknown-table = il n’y a pas de tableau `{ $table }`
    .label = inconnu
    .help = ajoutez-le à `tables:` de l’annonce, ou corrigez sa clé
    .why = Un tableau s’écrit une fois, comme données, et chaque langue le montre. Là où reste une clé qui ne désigne rien, il manquerait des chiffres aux lecteurs.

# Variables:
#   $table (String): the key of the table
#   $languages (String): the tags of the languages, with commas
table-missing = le tableau `{ $table }` ne figure dans aucun texte en { $languages }
    .label = absent en { $languages }
    .help = écrivez `{ "{" }table:{ $table }{ "}" }` dans un paragraphe à lui, là où il doit figurer
    .why = Les lecteurs d’une langue auraient des chiffres que ceux d’une autre n’ont pas.

# Variables:
#   $kind (String): results, event, appointment, recall, statement or invitation
#   $part (String): the name of the part
part-missing =
    pour { $kind ->
        [results] des résultats
        [event] un événement
        [appointment] une nomination
        [recall] un rappel
        [statement] une déclaration
       *[invitation] une invitation
    }, il manque { $part ->
        [label] la mention
        [table] un tableau
        [event] le jour
        [place] le lieu
        [appointment] la personne nommée
        [recall] le produit
        [lots] la liste des lots
       *[quote] une voix
    }
    .label = manque pour ce genre
    .help =
        { $part ->
            [label] écrivez `label:` dans chaque langue, par exemple `label: Information réglementée`
            [table] écrivez les chiffres sous `tables:`, et placez-les{ "\u00A0" }: `{ "{" }table:resultats{ "}" }`
            [event] écrivez `event: { "{" } starts: 2026-12-03T18:00, ends: 2026-12-03T21:00, venue: … { "}" }`
            [place] écrivez `venue:` sous `event:`, ou la ville sous `places:`
            [appointment] écrivez `appointment: { "{" } person: …, role: …, from: 2027-01-01 { "}" }`
            [recall] écrivez `recall: { "{" } product: …, lots: […], risk: …, action: … { "}" }`
            [lots] écrivez-les sous `recall:`, tels qu’ils figurent sur le produit{ "\u00A0" }: `lots: [L2304-17]`
           *[quote] citez quelqu’un{ "\u00A0" }: `> …` et en dessous `> — @personne`
        }
    .why = Sans cela, un communiqué de ce genre ne sert à rien.

# Variables:
#   $kind (String): results, event, appointment, recall, statement or invitation
#   $part (String): the name of the part
part-advised =
    pour { $kind ->
        [results] des résultats
        [event] un événement
        [appointment] une nomination
        [recall] un rappel
        [statement] une déclaration
       *[invitation] une invitation
    }, on pourrait indiquer { $part ->
        [outlook] les perspectives
        [end] la fin
        [programme] le programme
        [accreditation] l’inscription ou l’accréditation
        [succeeds] le prédécesseur
       *[hotline] le numéro d’information
    }
    .label = pourrait figurer
    .help =
        { $part ->
            [outlook] écrivez un intertitre tel que `## Perspectives`, et en dessous ce qui est attendu
            [end] écrivez `ends:` sous `event:`
            [programme] écrivez `programme:` sous `event:`{ "\u00A0" }: `- { "{" } from: "18:00", what: … { "}" }`
            [accreditation] écrivez `registration:` avec une adresse, ou `accreditation:` avec des mots, sous `event:`
            [succeeds] écrivez `succeeds:` avec un nom sous `appointment:`
           *[hotline] écrivez `hotline:` avec l’identifiant d’une personne ou d’un service sous `recall:`
        }
    .why = Les lecteurs de ce genre de communiqué le cherchent{ "\u202F" }; qui ne le trouve pas appelle, ou devine.

# Variables:
#   $language (String): the tag of the language
#   $words (String): the same words in another language
words-missing = il n’y a pas de mots en { $language } pour «{ "\u00A0" }{ $words }{ "\u00A0" }»
    .label = manque en { $language }
    .help = ajoutez-les derrière `{ $language }:`{ "\u202F" }; des mots qui sont les mêmes dans toutes les langues s’écrivent seuls{ "\u00A0" }: `head: EBITDA`
    .why = L’intitulé d’une ligne ou d’une colonne se lirait dans une autre langue.

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
#   $language (String): the tag of the language, or `none` for all
contact-missing =
    { $language ->
        [none] personne n’est indiqué que les journalistes puissent joindre
       *[other] personne n’est indiqué que les journalistes puissent joindre en { $language }
    }
    .label =
        { $language ->
            [none] ni l’annonce ni ses organisations n’ont de contact presse
           *[other] ses contacts répondent dans d’autres langues
        }
    .help = citez une personne de `content/people`{ "\u00A0" }: `contacts: [id]`, ici ou dans l’organisation, où cela vaut pour toutes ses annonces
    .why = Un journaliste qui a une question appelle tout de suite, ou écrit sur autre chose.

# Variables:
#   $person (String): the id of the contact
contact-unreachable = le contact `{ $person }` n’a ni adresse électronique ni numéro de téléphone
    .person = sa fiche
    .help = ajoutez `email:` ou `telephones:` à `content/people/{ $person }.yaml`
    .why = Un journaliste pressé écrit ou appelle aussitôt. Un contact injoignable est pire qu’aucun contact.

# Variables:
#   $form (String): the form that was asked for
#   $value (String): the fact, as the language writes it
#   $wanted (String): what has this form: day, period, number or whole-number
form-unfit = «{ "\u00A0" }{ $value }{ "\u00A0" }» ne peut pas s’écrire sous la forme `{ $form }`
    .label =
        { $wanted ->
            [day] seul un jour a cette forme
            [number] seul un nombre, un montant ou un pourcentage a cette forme
            [period] seul un trimestre ou un semestre a cette forme
           *[whole-number] seul un nombre entier a cette forme
        }
    .help =
        { $wanted ->
            [day] retirez `:{ $form }`, ou citez une donnée qui est un jour
            [number] enlevez `:{ $form }`, ou nommez une donnée qui est un nombre
            [period] retirez `:{ $form }`, ou citez une donnée qui est un trimestre ou un semestre
           *[whole-number] retirez `:{ $form }`, ou citez une donnée qui est un nombre entier
        }
    .why = Une forme qui ne convient pas serait ignorée, et les lecteurs verraient autre chose que ce qui était voulu.

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
#   $public (String): the day on which it becomes public
#   $issued (String): the day of issue
#   $until (String): the end of the embargo on the day of issue
embargo-before-issue = l’embargo prend fin le { $public }, avant le jour de publication, le { $issued }
    .label = public à partir d’ici
    .issued = la date que voient les lecteurs
    .help = écrivez `until: { $until }`, ou avancez `issued` au { $public }
    .why = Les lecteurs verraient un communiqué daté d’un jour qui n’est pas encore venu.

# Variables:
#   $fact (String): its key
unused-fact = la donnée `{ $fact }` n’est pas utilisée
    .label = jamais citée
    .help = écrivez `{ "{" }{ $fact }{ "}" }` là où le texte la dit, ou supprimez-la
    .why = Une donnée jamais citée a souvent été tapée dans le texte comme simple chiffre. Elle peut alors différer d’une langue à l’autre.

# Variables:
#   $organization (String): its id
#   $languages (String): the languages that are missing, each between backticks
#   $count (Number): how many they are
#   $block (String): the first of them
boilerplate-missing = des annonces paraissent en { $languages }, mais il n’y a pas de texte «{ "\u00A0" }À propos{ "\u00A0" }» de `{ $organization }`
    .help =
        { $count ->
            [1] ajoutez `{ $block }:` à `about:` dans `content/organizations/{ $organization }.yaml`, pour les jours de ses annonces
           *[other] ajoutez { $languages } à `about:` dans `content/organizations/{ $organization }.yaml`, pour les jours de ses annonces
        }
    .why = Tout communiqué se termine par la présentation de qui l’émet. Sans ce texte, les lecteurs d’une langue en apprennent moins que les autres.

# Variables:
#   $person (String): the id
#   $language (String): the language
#   $from (String): the first day with a role in this language; `none` if there is none
#   $issued (String): the day of the announcement
role-missing = la fonction de `{ $person }` n’est pas indiquée en `{ $language }`
    .help =
        { $from ->
            [none] ajoutez `{ $language }:` à `role:` dans `content/people/{ $person }.yaml`
           *[other] dans `content/people/{ $person }.yaml`, `role:` commence le { $from }{ "\u00A0" }: avancez ce jour au { $issued } au plus tard, ou ajoutez la fonction qui précède
        }
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
#   $path (String): the file
protected-file = `{ $path }` est protégé en écriture
    .help = ôtez la protection du fichier s’il peut être modifié, puis relancez la commande

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
#   $id (String): the announcement
#   $language (String): the language
#   $addresses (String): its published addresses that it has no more
#   $line (String): the line to write
address-changed = le communiqué `{ $id }` a été publié en `{ $language }` à { $addresses }, et ne s’y trouve plus
    .label = a maintenant une autre adresse
    .help = ajoutez `{ $line }` au bloc `{ $language }:`, pour que les anciens liens mènent à la nouvelle adresse

# Variables:
#   $address (String): the address
#   $was (String): the announcement and the language that was published there
#   $now (String): those that the records put there
#   $line (String): the line that gives the address up
address-taken = l’adresse `{ $address }` est celle de `{ $was }`, et montrerait `{ $now }`
    .label = demande une adresse déjà prise
    .help = donnez-lui un autre `slug:`{ "\u202F" }; ou, si `{ $was }` ne doit plus se trouver nulle part, écrivez `{ $line }` dans `content/newsroom.yaml`

# Variables:
#   $id (String): the announcement
#   $addresses (String): its published addresses that no record has any more
#   $line (String): the line that gives them up
address-abandoned = plus aucune fiche n’a { $addresses }, où `{ $id }` a été publié
    .label = n’a plus ce qui a été publié
    .help = remettez la fiche ou son bloc, que `draft: true` ou `ready: false` rend invisible{ "\u202F" }; ou, si l’adresse doit disparaître pour toujours, ajoutez `{ $line }` à `content/newsroom.yaml`

# Variables:
#   $path (String): the folder
#   $old (String): the newsroom that it holds
#   $new (String): the newsroom that is built
another-newsroom = `{ $path }` contient l’espace presse `{ $old }`, et celui-ci est `{ $new }`
    .help = choisissez un autre dossier avec `--out`{ "\u202F" }; ou, si l’espace presse a changé d’adresse, écrivez `feed-authority: { $old }` dans `content/newsroom.yaml`, pour que les flux gardent leurs identifiants

as-of-needs-out = un jour à venir demande un dossier à lui{ "\u00A0" }: il peut montrer ce qui est encore sous embargo
    .help = ajoutez `--out` et un dossier que personne ne publie{ "\u00A0" }: `--out apercu`

# Variables:
#   $path (String): the folder
as-of-live = `{ $path }` contient l’espace presse en ligne, qui ne doit pas montrer un autre jour
    .help = choisissez un autre dossier avec `--out`

# Variables:
#   $path (String): the file
damaged-manifest = la liste des fichiers écrits est endommagée{ "\u00A0" }: `{ $path }`
    .help = rétablissez-la, ou écrivez dans un nouveau dossier

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
#   $character (String): the character
#   $code (String): its number in Unicode, such as U+4E2D
#   $document (String): the announcement and the language, such as opening/fr
missing-glyph = aucune police n’a le caractère «{ "\u00A0" }{ $character }{ "\u00A0" }» ({ $code }){ "\u00A0" }: le PDF de `{ $document }` montrerait une case vide
    .help = écrivez-le autrement, ou placez une police qui le contient dans le dossier `fonts/`

# Variables:
#   $path (String): the file
invalid-font = `{ $path }` n’est pas une police lisible
    .help = placez-y un fichier TrueType ou OpenType (.ttf, .otf), ou retirez ce fichier

# Variables:
#   $template (String): its name
render-failed = le gabarit `{ $template }` ne peut pas être complété
    .help = corrigez ce qui est cité comme cause

## Mailings

mailing-not-set = l’espace presse ne dit pas comment il écrit à la presse
    .help = ajoutez `mailing:` avec un `sender:` dans `content/newsroom.yaml`{ "\u202F" }; `docs/records.md` montre comment

relay-not-set = aucun relais n’est indiqué pour prendre les lettres
    .help = ajoutez `relay:` sous `mailing:` dans `content/newsroom.yaml`, ou indiquez-en un par `--relay`

# Variables:
#   $relay (String): the relay
demonstration-relay = un espace presse de démonstration n’envoie rien à `{ $relay }`
    .help = prenez un relais sur cette machine, tel que `--relay smtp://127.0.0.1:2525`{ "\u202F" }; votre propre espace presse n’a pas `demonstration: true`

password-not-set = le relais a un utilisateur, mais aucun mot de passe n’est indiqué
    .help = écrivez `password: { "{" } variable: NOM { "}" }` sous `relay:`, et mettez le mot de passe dans cette variable d’environnement

# Variables:
#   $name (String): the variable
password-variable-empty = la variable d’environnement `{ $name }` ne contient pas de mot de passe
    .help = définissez-la avant de lancer `heraut`

password-command-failed = la commande qui devait donner le mot de passe ne l’a pas fait
    .help = lancez seule la commande de `password:` et voyez ce qu’elle dit

# Variables:
#   $id (String): what was asked for
unknown-announcement = il n’y a pas d’annonce `{ $id }`
    .help = prenez l’`id:` d’une fiche de `content/announcements/`

# Variables:
#   $id (String): the announcement
announcement-draft = `{ $id }` est un projet
    .help = retirez `draft: true` quand l’annonce est prête{ "\u202F" }; `--test` vous l’envoie à vous seul

# Variables:
#   $lists (String): the names of the lists
nobody-named = aucun destinataire n’est indiqué
    .help = indiquez une liste de médias par `--list` ({ $lists }), ou utilisez `--contacts`

# Variables:
#   $id (String): the announcement
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone
advance-not-allowed = `{ $id }` est sous embargo jusqu’au { $date } à { $time } ({ $zone }), et personne ne peut l’avoir avant
    .help = écrivez `advance: true` sous `embargo:` si la presse de confiance peut l’avoir

# Variables:
#   $id (String): the announcement
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone
announcement-held = `{ $id }` est sous embargo jusqu’au { $date } à { $time } ({ $zone })
    .help = `--advance` l’envoie à ceux qui respectent les embargos{ "\u202F" }; `--prepare` prépare tout pour cet instant

# Variables:
#   $id (String): the announcement
advance-too-late = `{ $id }` est déjà public{ "\u00A0" }: plus rien ne s’envoie à l’avance
    .help = retirez `--advance`

# Variables:
#   $id (String): the announcement
no-language-ready = aucune langue de `{ $id }` ne peut encore être lue
    .help = terminez une langue, ou retirez son `ready: false`

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone
mailing-held = cet envoi peut partir à partir du { $date } à { $time } ({ $zone })
    .help = relancez alors la même commande

# Variables:
#   $id (String): the announcement
nothing-to-resume = aucun envoi de `{ $id }` n’a été commencé
    .help = commencez-en un{ "\u00A0" }: `heraut send { $id } --list NOM`

# Variables:
#   $word (String): what was written
#   $known (String): what may be written
#   $command (String): the command, as it is typed
unknown-command = `{ $word }` n’est pas une commande
    .help = utilisez l’une de celles-ci{ "\u00A0" }: { $known }{ "\u202F" }; `{ $command } --help` dit ce que fait chacune

# Variables:
#   $option (String): an option
#   $command (String): the command, as it is typed
unknown-option = `{ $command }` n’a pas d’option `{ $option }`
    .help = `{ $command } --help` affiche ses options

# Variables:
#   $argument (String): an argument of a command
#   $command (String): the command, as it is typed
unexpected-argument = `{ $argument }` est de trop
    .help = supprimez-le, ou mettez entre guillemets droits ce qui va ensemble{ "\u202F" }; `{ $command } --help` montre ce qu’attend la commande

# Variables:
#   $argument (String): an argument of a command
#   $command (String): the command, as it is typed
missing-argument = `{ $argument }` manque
    .help = ajoutez-le{ "\u202F" }; `{ $command } --help` dit ce que c’est

# Variables:
#   $option (String): an option
#   $command (String): the command, as it is typed
missing-value = il faut quelque chose derrière l’option `{ $option }`
    .help = écrivez-le derrière l’option{ "\u202F" }; `{ $command } --help` dit ce que c’est

# Variables:
#   $option (String): an option
unexpected-value = l’option `{ $option }` ne prend pas de valeur
    .help = écrivez seulement `{ $option }`

# Variables:
#   $option (String): an option
#   $value (String): what was written
#   $known (String): what may be written
unknown-choice = `{ $value }` n’est pas possible derrière `{ $option }`
    .help = écrivez l’un de ceux-ci{ "\u00A0" }: { $known }

# Variables:
#   $option (String): an option
#   $value (String): what was written
not-a-number = `{ $value }` ne peut pas suivre `{ $option }`{ "\u00A0" }: il y faut un nombre entier
    .help = écrivez par exemple `{ $option } 2`

# Variables:
#   $option (String): an option
repeated-option = l’option `{ $option }` est donnée deux fois
    .help = gardez l’une des deux

# Variables:
#   $command (String): the command, as it is typed
unreadable-command = cette commande est illisible
    .help = retapez-la sans caractères inhabituels{ "\u202F" }; `{ $command } --help` montre comment elle s’écrit

# Variables:
#   $port (Number): its number
port-taken = le port { $port } n’est pas disponible
    .help = arrêtez l’autre programme qui l’occupe, peut-être un autre aperçu, ou choisissez-en un autre{ "\u00A0" }: `--port 4041`

# Variables:
#   $value (String): the address as typed
editor-without-path = `{ $value }` ne dit pas où va le chemin du fichier
    .help = écrivez `{ "{path}" }`, ainsi que `{ "{line}" }` et `{ "{column}" }` si l’éditeur les comprend{ "\u00A0" }: `vscode://file{ "{path}" }:{ "{line}" }:{ "{column}" }`

# Variables:
#   $path (String): where it is to be written
export-not-html = `{ $path }` n’est pas un nom pour la copie, qui est une page
    .help = terminez-le par `.html`

# Variables:
#   $address (String): what would have been opened
browser-not-opened = aucun navigateur n’a pu être ouvert
    .help = tapez `{ $address }` dans le vôtre

preview-failed = l’aperçu ne peut pas continuer
    .help = relancez-le

preview-not-watching = ce système ne dit pas quels fichiers changent
    .help = après un changement, relancez l’aperçu et rechargez la page

impossible-clock = l’horloge de cet ordinateur indique une année au-delà de 9999
    .help = réglez la date de l’ordinateur

# Variables:
#   $first (String): an option
#   $second (String): another option
#   $why (String): the reason, as a word of the program
options-conflict = `{ $first }` ne va pas avec `{ $second }`
    .help =
        { $why ->
            [trial] un essai part à une seule adresse, dans chaque langue, et à personne d’autre
            [abandon] un abandon n’envoie rien{ "\u202F" }; seuls `--list` et `--contacts` disent ce qui est abandonné
            [unlisted] les destinataires de l’envoi qui se poursuit ont déjà été choisis
            [nothing-leaves] rien ne part{ "\u00A0" }: il n’y a rien à confirmer ni à préparer
           *[planned] l’envoi qui se poursuit a déjà été planifié{ "\u202F" }; les autres listes demandent leur propre envoi
        }

# Variables:
#   $option (String): an option
option-alone = `{ $option }` ne dit rien à lui seul
    .help = ajoutez `--resume`, ou une autre option qui poursuit un envoi

# Variables:
#   $path (String): the ledger
#   $sent (Number): how many letters left this folder
#   $known (Number): how many of them the ledger knows
#   $at (String): when the last of them left
ledger-behind = le registre `{ $path }` connaît { $known } lettres, mais { $sent } sont parties de ce dossier (la dernière le { $at })
    .help = c’est une ancienne copie, ou ses dernières pages manquent{ "\u00A0" }: des personnes recevraient deux fois la même lettre. Remettez le registre le plus récent avec les fichiers qui l’accompagnent{ "\u202F" }; ajoutez `--trust-ledger` seulement si vous savez qui a été servi

# Variables:
#   $folder (String): the folder that it belonged to
ledger-moved = le registre appartient au dossier `{ $folder }`
    .help = si l’espace presse a été déplacé et que plus rien ne part de là, relancez la commande et répondez `oui`, ou ajoutez `--trust-ledger`{ "\u202F" }; s’il a été copié, n’envoyez que depuis l’un des deux

nothing-to-back-up = rien n’a encore été envoyé{ "\u00A0" }: il n’y a pas de registre à copier

# Variables:
#   $path (String): the file
file-exists = `{ $path }` existe déjà
    .help = nommez un fichier qui n’existe pas encore

# Variables:
#   $seconds (Number): how long it was waited for
password-command-slow = la commande qui donne le mot de passe n’a pas pris fin en { $seconds } secondes
    .help = lancez-la à la main pour voir ce qu’elle attend

records-changed-unreadable = les fiches ont changé pendant l’envoi et ne peuvent plus être lues
    .help = corrigez-les (`heraut check` montre ce qui ne va pas), puis poursuivez avec `--resume`

records-changed-demonstration = l’espace presse est devenu une démonstration pendant l’envoi
    .help = retirez `demonstration: true` si des lettres peuvent quitter cette machine, puis poursuivez avec `--resume`

# Variables:
#   $id (String): the announcement
nothing-mailed = rien de `{ $id }` n’a été envoyé
    .help = `heraut status` montre ce qui l’a été

# Variables:
#   $address (String): whom it was for
trial-not-taken = le relais n’a pas pris la lettre d’essai à { $address }

# Variables:
#   $count (Number): how many
outcomes-unrecorded =
    { PLURAL($count) ->
        [one] le sort de { $count } lettre n’a pas pu être inscrit au registre
        [many] le sort de { $count } de lettres n’a pas pu être inscrit au registre
       *[other] le sort de { $count } lettres n’a pas pu être inscrit au registre
    }
    .help = le registre les montre comme incertaines{ "\u202F" }; libérez de la place avant de poursuivre

# Variables:
#   $count (Number): how many
relay-refuses-letters = le relais a refusé { $count } lettres de suite pour ce qu’elles sont
    .help = demandez pourquoi à ceux qui gèrent le relais{ "\u202F" }; les autres attendent, rien de plus n’est parti

# Variables:
#   $value (String): what was written
invalid-helo = `{ $value }` n’est pas le nom d’une machine
    .help = écrivez un nom d’hôte{ "\u00A0" }: `helo: newsroom.example.org`

# Variables:
#   $relay (String): the relay
relay-refuses-letter = `{ $relay }` ne prend pas cette lettre, quel qu’en soit le destinataire
    .help = envoyez moins de fichiers, ou de plus petits, ou demandez à ceux qui gèrent le relais{ "\u202F" }; personne n’est marqué, tous attendent

# Variables:
#   $relay (String): the relay
relay-silent-after-letters = `{ $relay }` prend des lettres et ne dit pas ce qu’elles deviennent
    .help = demandez à ceux qui gèrent le relais{ "\u202F" }; les lettres peut-être arrivées sont incertaines, les autres attendent

# Variables:
#   $address (String): whom it is for
letter-not-frozen = le registre ne contient pas la lettre à { $address }
    .help = gardez le registre tel quel, et signalez cette faute

# Variables:
#   $domain (String): the domain of the key
#   $address (String): the sender's address
dkim-not-aligned = la clé de `{ $domain }` ne se porte pas garante de { $address }
    .help = signez pour le domaine de l’expéditeur, ou changez d’expéditeur

## The letters of a mailing

# Variables:
#   $name (String): the name of the file
#   $type (String): its type, as it was given
attachment-not-mailable = le fichier `{ $name }` de type `{ $type }` ne peut pas être joint à un courrier
    .help = indiquez un type comme `application/pdf`{ "\u00A0" }; un courrier ou une partie de courrier ne peut pas être joint

# Variables:
#   $header (String): the field of the header
letter-header-too-long = une ligne du courrier est trop longue pour être envoyée{ "\u00A0" }: `{ $header }`
    .help = raccourcissez les adresses et les noms dont elle se compose

# Variables:
#   $address (String): the address
letter-sender-beyond-ascii = un courrier ne peut pas partir de `{ $address }`{ "\u00A0" }: tous les serveurs n’acceptent pas de tels caractères avant `@`
    .help = choisissez un expéditeur et une adresse de réponse qui n’ont que `a` à `z`, des chiffres et `.`, `-`, `_` avant `@`

# Variables:
#   $date (String): the date
letter-date-impossible = un courrier ne peut pas être daté du `{ $date }`
    .help = choisissez une date de notre ère

# Variables:
#   $id (String): what was written
letter-list-id-invalid = `{ $id }` ne peut pas désigner la liste dans l’en-tête des courriers
    .help = écrivez-le comme un nom de domaine{ "\u00A0" }: `press.example.org`

letter-not-composed = le courrier ne peut pas être composé
    .help = signalez-le avec la cause citée

# Variables:
#   $language (String): the language of the letter
#   $part (String): where: text, html, or subject
letter-greeting-not-once =
    { $part ->
         [text] le texte du courrier en `{ $language }` ne contient pas exactement une fois la formule d’appel
         [html] le HTML du courrier en `{ $language }` ne contient pas exactement une fois la formule d’appel
        *[subject] l’objet du courrier en `{ $language }` contient la formule d’appel
    }
    .help = placez la formule d’appel une fois dans chaque gabarit du courrier, et nulle part ailleurs

stationery-damaged = un courrier conservé dans le registre est endommagé
    .help = restaurez le registre depuis une sauvegarde{ "\u00A0" }; rien n’a été envoyé

# Variables:
#   $version (String): its version
stationery-of-another-version = le registre conserve ses courriers dans la version { $version }, que ce programme ne connaît pas
    .help = terminez l’envoi avec la version de heraut qui l’a commencé

## The signatures of letters

# Variables:
#   $path (String): the file of the key
dkim-key-unreadable = `{ $path }` ne contient pas de clé privée capable de signer des courriers
    .help = placez-y une clé RSA (PKCS#8 ou PKCS#1) ou Ed25519 (PKCS#8), en PEM

# Variables:
#   $path (String): the file of the key
dkim-key-encrypted = la clé privée dans `{ $path }` est protégée par un mot de passe
    .help = écrivez-la sans mot de passe avec `openssl pkey -in … -out …`, et ne laissez que le compte de l’expéditeur lire le fichier

# Variables:
#   $path (String): the file of the key
dkim-key-too-short = la clé RSA dans `{ $path }` a moins de 2048 bits
    .help = créez-en une nouvelle avec `openssl genrsa 2048`, et publiez sa clé publique dans le DNS

# Variables:
#   $domain (String): what was written
dkim-domain-invalid = `{ $domain }` n’est pas un domaine qui peut se porter garant de courriers
    .help = écrivez le domaine de l’adresse de l’expéditeur

# Variables:
#   $selector (String): what was written
dkim-selector-invalid = `{ $selector }` ne peut pas être le sélecteur d’une clé
    .help = n’utilisez que des lettres, des chiffres et `-`, comme dans `press2026`

dkim-signing-failed = le courrier ne peut pas être signé
    .help = vérifiez la clé avec `heraut mail-check`

## Letters in words

# Variables:
#   $id (String): the announcement
#   $language (String): the language
#   $size (Number): how many kilobytes it has
#   $limit (Number): how many it may have
letter-too-long = le courriel de `{ $id }` en `{ $language }` a { $size } ko de HTML, plus que les { $limit } permis
    .help = raccourcissez le communiqué ou ses textes d’accompagnement{ "\u00A0" }: Gmail coupe ce qui dépasse

# Variables:
#   $template (String): the template
letter-style = la feuille de style du gabarit `{ $template }` ne peut pas être appliquée
    .help = corrigez ce qui est cité comme cause

# Variables:
#   $template (String): the template
letter-without-greeting = le gabarit `{ $template }` n’a pas de ligne propre, et une seule, pour la formule d’appel
    .help = placez `{ "{{" } slot { "}}" }` seul sur une ligne, une fois

## Le registre des envois

# Variables:
#   $path (String): the file
ledger-locked = un autre programme retient le registre `{ $path }` depuis trop longtemps
    .help = fermez ce qui l’a ouvert, puis relancez la commande{ "\u202F" }; rien de ce qui était enregistré n’est perdu

# Variables:
#   $path (String): the file
ledger-damaged = le registre `{ $path }` est endommagé
    .help = n’envoyez plus rien aux mêmes personnes avant de l’avoir rétabli{ "\u00A0" }: gardez ce fichier, reprenez la dernière sauvegarde, et comparez ce qui est parti depuis avec le journal du relais

# Variables:
#   $path (String): the file
ledger-foreign = `{ $path }` n’est pas un registre de heraut
    .help = déplacez ce fichier{ "\u202F" }; si c’était le registre, reprenez la dernière sauvegarde avant tout envoi

# Variables:
#   $path (String): the file
ledger-newer = le registre `{ $path }` a été écrit par une version plus récente de heraut
    .help = mettez heraut à jour, au moins jusqu’à cette version

# Variables:
#   $path (String): the file
ledger-read-only = le registre `{ $path }` ne peut pas être modifié
    .help = changez les droits d’accès du fichier et de son dossier, pour que les envois puissent y être inscrits{ "\u202F" }; sans cela, aucun courriel ne part

# Variables:
#   $path (String): the file
ledger-full = il n’y a plus de place sur le disque pour le registre `{ $path }`
    .help = libérez de la place sur son disque et sur celui des fichiers temporaires{ "\u202F" }; ce qui était enregistré est conservé, et `--resume` continue l’envoi

# Variables:
#   $path (String): the file
ledger-unreadable = le registre `{ $path }` ne peut être ni lu ni modifié
    .help = vérifiez que son dossier existe, que les droits d’accès le permettent, et que le disque est en bon état

# Variables:
#   $path (String): the folder
locks-missing = le disque de `{ $path }` ne sait pas verrouiller de fichiers{ "\u00A0" }: deux envois s’ignoreraient l’un l’autre
    .help = gardez l’espace presse sur un disque local pendant les envois

## The relay

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-unresolved = le serveur de messagerie `{ $relay }` n’a pas d’adresse
    .help = vérifiez le nom du relais, et que cette machine est en ligne

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-unreachable = aucune connexion au serveur de messagerie `{ $relay }` ne s’établit
    .help = vérifiez le port, et demandez à votre service informatique si un pare-feu s’y oppose

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-not-loopback = le serveur de messagerie `{ $relay }` n’est pas sur cette machine, et cet espace presse est une démonstration
    .help = utilisez un relais sur cette machine, comme `127.0.0.1`

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-unprotected = le serveur de messagerie `{ $relay }` n’est pas sur cette machine, et la connexion ne serait pas protégée
    .help = demandez à votre service informatique le port avec TLS, et adaptez `security` du relais

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-closed = le serveur de messagerie `{ $relay }` a rompu la connexion à l’étape `{ $stage }`
    .help = réessayez plus tard{ "\u202F" }; si cela persiste, demandez à votre service informatique ce qu’en dit son journal

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-silent = le serveur de messagerie `{ $relay }` n’a pas répondu à l’étape `{ $stage }`
    .help = réessayez plus tard{ "\u202F" }; si cela persiste, demandez à votre service informatique ce qu’en dit son journal

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-garbled = ce que le serveur de messagerie `{ $relay }` a dit à l’étape `{ $stage }` n’est pas une réponse
    .help = vérifiez que l’hôte et le port sont ceux d’un serveur de messagerie, et si le port exige TLS

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-refused = le serveur de messagerie `{ $relay }` refuse son service à l’étape `{ $stage }`
    .help = montrez à votre service informatique ce que le serveur a dit

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-refused-sender = le serveur de messagerie `{ $relay }` ne prend aucune lettre de cet expéditeur
    .help = demandez à votre service informatique si l’adresse de l’expéditeur est autorisée, et s’il faut s’identifier

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-without-starttls = le serveur de messagerie `{ $relay }` ne propose pas de protéger la connexion (STARTTLS)
    .help = demandez à votre service informatique le port avec TLS

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-expired = le certificat du serveur de messagerie `{ $relay }` n’est plus valable, ou pas encore
    .help = demandez à votre service informatique de le renouveler, et vérifiez l’horloge de cette machine

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-other-name = le certificat du serveur de messagerie `{ $relay }` est établi pour un autre nom
    .help = écrivez le nom du relais tel que le donne son certificat

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-untrusted = aucune autorité reconnue par cette machine ne garantit le certificat du serveur de messagerie `{ $relay }`
    .help = si c’est le vôtre, indiquez son autorité de certification sous `authority` du relais

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-failed = aucune connexion protégée au serveur de messagerie `{ $relay }` ne s’établit
    .help = demandez à votre service informatique si ce port parle TLS, en version 1.2 ou ultérieure

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-no-authorities = cette machine ne reconnaît aucune autorité de certification{ "\u202F" }; le serveur de messagerie `{ $relay }` ne peut donc pas être vérifié
    .help = installez les certificats du système (`ca-certificates`), ou indiquez une `authority` du relais

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-authority-unreadable = l’autorité de certification pour le serveur de messagerie `{ $relay }` est illisible
    .help = donnez un fichier PEM avec au moins un certificat

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-without-login = le serveur de messagerie `{ $relay }` ne propose aucun moyen de s’identifier connu ici
    .help = demandez à votre service informatique un port qui propose PLAIN ou LOGIN, ou retirez l’utilisateur

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-login-refused = le serveur de messagerie `{ $relay }` n’accepte pas l’utilisateur ou le mot de passe
    .help = vérifiez les deux{ "\u202F" }; certains fournisseurs exigent un mot de passe réservé aux programmes

# Variables:
#   $address (String): the recipient
letter-needs-smtputf8 = l’adresse `{ $address }` dépasse l’ASCII, et le serveur de messagerie ne prend pas de telles adresses
    .help = demandez une autre adresse au destinataire, ou utilisez un relais avec SMTPUTF8

# Variables:
#   $address (String): the recipient
letter-needs-8bitmime = la lettre à `{ $address }` contient des octets hors de l’ASCII, et le serveur de messagerie ne les prend pas
    .help = utilisez un relais avec 8BITMIME

# Variables:
#   $address (String): the recipient
#   $size (String): its size in bytes
#   $limit (String): the largest size in bytes
letter-too-large = la lettre à `{ $address }` compte { $size } octets, et le serveur de messagerie en prend au plus { $limit }
    .help = retirez les pièces jointes, ou réduisez-les

# Variables:
#   $address (String): the recipient
letter-malformed = la lettre à `{ $address }` a une ligne qui ne finit pas comme il faut
    .help = signalez cette faute du programme

## Media lists

# Variables:
#   $path (String): the list
#   $line (String): the first line that is none
list-not-utf-8 = la ligne { $line } de `{ $path }` n’est pas du texte en UTF-8
    .help = enregistrez la feuille sous « CSV UTF-8 (délimité par des virgules) » ; le format « CSV » ordinaire d’Excel perd des lettres

# Variables:
#   $path (String): the list
#   $encoding (String): the name of an encoding
list-encoding = `{ $path }` a été lu comme { $encoding }
    .help = vérifiez que les noms accentués sont justes (`heraut send ID --list NOM --dry-run`), et enregistrez-le la prochaine fois en «{ "\u00A0" }CSV UTF-8{ "\u00A0" }»

# Variables:
#   $path (String): the list
spreadsheet-unreadable = `{ $path }` ne peut pas être lu comme feuille de calcul
    .help = ouvrez-le dans Excel ou LibreOffice et enregistrez-le de nouveau, ou enregistrez-le en «{ "\u00A0" }CSV UTF-8{ "\u00A0" }»

# Variables:
#   $path (String): the list
#   $sheet (String): the name of a sheet
unknown-sheet = `{ $path }` n’a pas de feuille `{ $sheet }`
    .help = nommez une feuille qui existe, ou aucune pour la première

# Variables:
#   $columns (String): the columns that lack, as records name them
#   $found (String): the headers that were found
column-missing = il manque à la liste : { $columns }
    .label = les colonnes trouvées : { $found }
    .help = ajoutez ces en-têtes : `name` (ou `Prénom` et `Nom`), `email` (ou `Adresse e-mail`), `languages` (ou `Langue`)

# Variables:
#   $column (String): the header of the column
empty-cell = la colonne `{ $column }` est vide
    .label = vide
    .help = complétez la cellule, ou supprimez la ligne

# Variables:
#   $value (String): what was written
#   $column (String): the header of the column
cell-not-understood = `{ $value }` n’est pas compris dans la colonne `{ $column }`
    .label = ignoré
    .help = écrivez `Mme` ou `M.`, `oui` ou `non`, ou une date comme `2026-01-15` ; sinon, laissez la cellule vide

# Variables:
#   $topic (String): what was written
unknown-recipient-topic = l’espace presse n’a pas de thème `{ $topic }`
    .label = ignoré
    .help = écrivez l’identifiant ou le nom d’un thème de `content/newsroom.yaml`

# Variables:
#   $path (String): the list
#   $count (Number): how many people
consent-missing =
    { PLURAL($count) ->
        [one] dans `{ $path }`, le consentement de { $count } personne n’est pas noté
        [many] dans `{ $path }`, le consentement de { $count } de personnes n’est pas noté
       *[other] dans `{ $path }`, le consentement de { $count } personnes n’est pas noté
    }
    .help = notez le consentement ou la base légale dans une colonne `Consentement`

# Variables:
#   $path (String): the list
#   $count (Number): how many are not shown
more-in-list =
    { PLURAL($count) ->
        [one] { $count } autre constat dans `{ $path }` n’est pas affiché
        [many] { $count } d’autres constats dans `{ $path }` ne sont pas affichés
       *[other] { $count } autres constats dans `{ $path }` ne sont pas affichés
    }
    .help = corrigez d’abord ceux qui sont affichés, puis relancez

quote-left-open = un guillemet ouvre une cellule et rien ne la ferme
    .label = à partir d’ici
    .help = fermez la cellule par `"`, et doublez les guillemets à l’intérieur (`""`)

row-too-long = la ligne est trop longue pour une personne
    .label = trop longue
    .help = vérifiez que chaque personne a une ligne à elle

# Variables:
#   $list (String): its name
#   $path (String): the second file
#   $first (String): the first file
duplicate-list = deux listes s’appellent `{ $list }` : `{ $first }` et `{ $path }`
    .help = donnez un autre nom à l’un des deux fichiers

# Variables:
#   $list (String): what was asked for
#   $known (String): the lists that there are
unknown-list = il n’y a pas de liste de presse `{ $list }`
    .help = choisissez parmi : { $known }

# Variables:
#   $email (String): the address
#   $path (String): the list where it stands first
#   $line (String): the line there
repeated-recipient = `{ $email }` figure déjà à la ligne { $line } de `{ $path }`
    .label = de nouveau ici
    .help = rien ne presse : une seule lettre part ; si les deux entrées diffèrent, la première compte

# Variables:
#   $count (Number): how many are not shown
more-repeated-recipients =
    { PLURAL($count) ->
        [one] { $count } autre adresse figure plusieurs fois sur les listes
        [many] { $count } d’autres adresses figurent plusieurs fois sur les listes
       *[other] { $count } autres adresses figurent plusieurs fois sur les listes
    }
    .help = rien ne presse : chacune ne reçoit qu’une lettre

# Variables:
#   $path (String): the file
not-appendable = rien ne peut être ajouté à la fin de `{ $path }`
    .help = corrigez le fichier, ou ajoutez-y l’adresse à la main

## How a newsroom writes to the press

# Variables:
#   $value (String): what was written
invalid-relay = `{ $value }` n’est pas l’adresse d’un serveur d’envoi
    .help = écrivez `smtp+starttls://mail.example.org` ou `smtps://mail.example.org` ; sur cette machine, `smtp://127.0.0.1:2525`

# Variables:
#   $value (String): what was written
relay-without-tls = `{ $value }` enverrait les lettres sans chiffrement
    .help = écrivez `smtp+starttls://` ou `smtps://` ; seule cette machine se passe de chiffrement

password-in-record = un mot de passe figure dans l’adresse du serveur d’envoi ou sous `password:`
    .help = retirez-le, changez-le, et écrivez d’où il vient : `password: { "{" } variable: NOM { "}" }` ou `password: { "{" } command: … { "}" }`

# Variables:
#   $value (String): what was written
#   $limit (String): the largest that may stand here
number-too-large = { $value } dépasse ce qui a un sens ici
    .help = écrivez { $limit } au plus

# Variables:
#   $value (String): what was written
invalid-one-click = `{ $value }` ne peut pas servir à se désinscrire d’un clic
    .help = écrivez une adresse qui commence par `https://` et qui accepte un POST (RFC 8058), ou retirez le champ

# Variables:
#   $value (String): what was written
invalid-list-id = `{ $value }` ne peut pas identifier les lettres
    .help = écrivez un nom de votre domaine, comme `presse.example.org`

# Variables:
#   $value (String): what was written
invalid-domain = `{ $value }` n’est pas un nom de domaine
    .help = écrivez celui de l’expéditeur, comme `example.org`

# Variables:
#   $value (String): what was written
invalid-selector = `{ $value }` n’est pas un sélecteur DKIM
    .help = écrivez ce qui précède `._domainkey` dans le DNS : lettres, chiffres et traits d’union

# A language in a sentence, by its tag.
# Variables:
#   $language (String): the tag
language-here =
    { $language ->
        [fr] le français
        [nl] le néerlandais
        [en] l’anglais
        [de] l’allemand
       *[other] `{ $language }`
    }

# Variables:
#   $other-language (String): the tag
language-there =
    { $other-language ->
        [fr] le français
        [nl] le néerlandais
        [en] l’anglais
        [de] l’allemand
       *[other] `{ $other-language }`
    }

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
languages-differ = { language-here } dit «{ "\u00A0" }{ $said }{ "\u00A0" }», { language-there } dit «{ "\u00A0" }{ $other }{ "\u00A0" }»

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
figure-disagrees = les langues donnent des chiffres différents{ "\u00A0" }: { languages-differ }
    .label = { language-here }
    .other = { language-there }{ "\u00A0" }: «{ "\u00A0" }{ $other }{ "\u00A0" }»
    .help = corrigez celui qui est faux{ "\u202F" }; mieux encore, faites-en un fait{ "\u00A0" }: `facts: { "{" } members: 260 { "}" }`, et écrivez `{ "{" }members{ "}" }` dans chaque langue
    .why = Les lecteurs de deux langues liraient deux choses, et quelqu’un les mettra côte à côte. Un fait se dit une fois, et chaque langue l’écrit à sa manière.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
scale-disagrees = les langues donnent un chiffre à des échelles différentes{ "\u00A0" }: { languages-differ }
    .label = { language-here }
    .other = { language-there }{ "\u00A0" }: «{ "\u00A0" }{ $other }{ "\u00A0" }»
    .help = corrigez l’échelle{ "\u00A0" }: le `milliard` français est le `miljard` néerlandais et le `billion` anglais
    .why = L’erreur est d’un facteur mille. Elle se commet vite, car les mots d’une langue ressemblent à d’autres mots de la suivante.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
currency-disagrees = les langues donnent un montant dans des monnaies différentes{ "\u00A0" }: { languages-differ }
    .label = { language-here }
    .other = { language-there }{ "\u00A0" }: «{ "\u00A0" }{ $other }{ "\u00A0" }»
    .help = corrigez la monnaie{ "\u202F" }; si le montant a été converti, convertissez aussi le chiffre
    .why = Le même chiffre dans une autre monnaie est un autre montant.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
unit-disagrees = les langues donnent un chiffre dans des unités différentes{ "\u00A0" }: { languages-differ }
    .label = { language-here }
    .other = { language-there }{ "\u00A0" }: «{ "\u00A0" }{ $other }{ "\u00A0" }»
    .help = corrigez l’unité{ "\u00A0" }: passer de 10{ "\u00A0" }% à 15{ "\u00A0" }%, c’est gagner cinq points, ou cinquante pour cent
    .why = Les pour cent et les points se confondent facilement, et ne disent pas la même chose.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
qualifier-disagrees = les langues disent autrement avec quelle précision un chiffre est connu{ "\u00A0" }: { languages-differ }
    .label = { language-here }
    .other = { language-there }{ "\u00A0" }: «{ "\u00A0" }{ $other }{ "\u00A0" }»
    .help = dites la même chose dans chaque langue{ "\u202F" }; un fait emporte ces mots avec lui{ "\u00A0" }: `facts: { "{" } investors: { "{" } more-than: 60 { "}" } { "}" }`
    .why = «{ "\u00A0" }Plus de soixante{ "\u00A0" }» et «{ "\u00A0" }environ soixante{ "\u00A0" }» sont deux affirmations.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
qualifier-missing = une langue dit avec quelle précision un chiffre est connu, une autre ne le dit pas{ "\u00A0" }: { languages-differ }
    .label = { language-here }
    .other = { language-there }{ "\u00A0" }: «{ "\u00A0" }{ $other }{ "\u00A0" }»
    .help = dites la même chose dans chaque langue{ "\u202F" }; un fait emporte ces mots avec lui{ "\u00A0" }: `facts: { "{" } investors: { "{" } more-than: 60 { "}" } { "}" }`
    .why = «{ "\u00A0" }Soixante{ "\u00A0" }» promet ce que «{ "\u00A0" }plus de soixante{ "\u00A0" }» ne promet pas.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
date-disagrees = les langues donnent des jours différents{ "\u00A0" }: { languages-differ }
    .label = { language-here }
    .other = { language-there }{ "\u00A0" }: «{ "\u00A0" }{ $other }{ "\u00A0" }»
    .help = corrigez celui qui est faux{ "\u202F" }; mieux encore, faites-en un fait{ "\u00A0" }: `facts: { "{" } opening: { "{" } date: 2027-05-14 { "}" } { "}" }`
    .why = Quelqu’un viendra le mauvais jour.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
time-disagrees = les langues donnent des heures différentes{ "\u00A0" }: { languages-differ }
    .label = { language-here }
    .other = { language-there }{ "\u00A0" }: «{ "\u00A0" }{ $other }{ "\u00A0" }»
    .help = corrigez celle qui est fausse
    .why = Quelqu’un viendra à la mauvaise heure.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
contact-disagrees = les langues donnent des coordonnées différentes{ "\u00A0" }: { languages-differ }
    .label = { language-here }
    .other = { language-there }{ "\u00A0" }: «{ "\u00A0" }{ $other }{ "\u00A0" }»
    .help = corrigez celles qui sont fausses{ "\u202F" }; qui répond aux journalistes a sa place dans `contacts`
    .why = Qui écrit ou appelle n’atteint personne, ou un inconnu.

# Variables:
#   $language (String): the language that lacks it, by its tag
label-missing = le texte en `{ $language }` n’a pas de mention
    .label = pas de `label:` pour ce titre
    .other = une autre langue en a une
    .help = écrivez `label:` dans ce bloc aussi
    .why = Qu’une information soit réglementée ou privilégiée, tous les lecteurs doivent le savoir, dans chaque langue.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
link-disagrees = les liens des langues mènent à des pages différentes{ "\u00A0" }: { languages-differ }
    .label = { language-here }
    .other = { language-there }{ "\u00A0" }: «{ "\u00A0" }{ $other }{ "\u00A0" }»
    .help = corrigez celui qui est faux{ "\u202F" }; des adresses qui ne diffèrent que par la langue, comme `/fr/` et `/nl/`, n’en font qu’une
    .why = Les lecteurs d’une langue sont menés à une autre page.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
role-disagrees = les langues donnent des fonctions différentes{ "\u00A0" }: { languages-differ }
    .label = { language-here }
    .other = { language-there }{ "\u00A0" }: «{ "\u00A0" }{ $other }{ "\u00A0" }»
    .help = regardez si elles disent la même chose{ "\u202F" }; les fonctions de ceux qui s’expriment se disent une fois, dans `people/`
    .why = Une fonction qui diffère ressemble à une erreur, et en est souvent une.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
statement-missing = { language-here } dit «{ "\u00A0" }{ $said }{ "\u00A0" }», { language-there } ne le dit pas
    .label = { language-here }
    .other = { language-there } n’en dit rien
    .help = complétez l’autre langue, ou retirez-le des deux
    .why = Ce que dit une langue, les lecteurs de l’autre ne l’apprennent pas.

# Variables:
#   $code (String): the code that the record accepts
waiver-unknown = aucun constat de code `{ $code }` ne peut être accepté
    .label = accepté ici
    .help = copiez le code entre crochets derrière `warning` ou `error`
    .why = Accepter un code qui n’existe pas ne cache rien, alors qu’on croit le contraire en le lisant. Les erreurs qui empêchent de faire les pages ne s’acceptent pas.

# Variables:
#   $code (String): the code that the record accepts
waiver-unneeded = la fiche accepte `{ $code }`, et rien de tel n’est constaté
    .label = accepté ici
    .help = supprimez l’entrée de `accept:`
    .why = Une acceptation qui survit à son constat cacherait le suivant.

# Variables:
#   $code (String): the code that the record accepts
waiver-unclear = plusieurs constats ont le code `{ $code }`, et un seul est accepté
    .label = accepté ici
    .help = ajoutez des mots que le constat cite{ "\u00A0" }: `words: "250"`{ "\u202F" }; chaque constat a sa propre entrée
    .why = Chaque constat s’accepte pour lui-même, avec sa raison. Sinon l’erreur suivante du même genre serait cachée par la raison de la première.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
name-disagrees = les langues nomment des personnes ou des organisations différentes{ "\u00A0" }: { languages-differ }
    .label = { language-here }
    .other = { language-there }{ "\u00A0" }: «{ "\u00A0" }{ $other }{ "\u00A0" }»
    .help = corrigez celle qui est fausse
    .why = Qui n’est nommé que dans une langue l’est peut-être par erreur, et l’apprend par la presse.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
place-disagrees = les langues nomment des villes différentes{ "\u00A0" }: { languages-differ }
    .label = { language-here }
    .other = { language-there }{ "\u00A0" }: «{ "\u00A0" }{ $other }{ "\u00A0" }»
    .help = corrigez celle qui est fausse
    .why = Une ville mal nommée y envoie les gens.

# Variables:
#   $name (String): the name here
#   $meant (String): the name elsewhere
name-misspelt = «{ "\u00A0" }{ $name }{ "\u00A0" }» est presque «{ "\u00A0" }{ $meant }{ "\u00A0" }»
    .label = écrit ainsi ici
    .other = et ainsi ici
    .help = corrigez l’orthographe{ "\u202F" }; si les deux noms existent, acceptez le constat{ "\u00A0" }: `accept:`
    .why = Un nom écrit de deux façons est faux une fois. Les lecteurs reprennent l’une ou l’autre, et la personne le remarque.

# Variables:
#   $words (String): how the quotation begins
quotation-unclosed = une citation s’ouvre et ne se ferme pas{ "\u00A0" }: «{ "\u00A0" }{ $words }…{ "\u00A0" }»
    .label = aucun guillemet ne ferme ce qui s’ouvre ici
    .help = fermez-la où finissent les mots cités{ "\u202F" }; s’ils continuent au paragraphe suivant, ouvrez-le aussi par un guillemet
    .why = Sans sa fin, nul ne sait à qui sont les mots.

# Variables:
#   $case (String): speaker, lacking or added
#   $language (String): a language, by its tag
#   $said (String): who speaks there, by id
#   $other-language (String): the original language, by its tag
#   $other (String): who speaks there, by id
quote-disagrees =
    { $case ->
        [lacking] { language-there } a une citation que { language-here } n’a pas
        [added] { language-here } a une citation que { language-there } n’a pas
       *[other] la citation est de `{ $other }` dans une langue et de `{ $said }` dans l’autre
    }
    .label = { language-here }
    .other = { language-there }
    .help = faites parler les mêmes personnes, dans le même ordre, dans chaque langue
    .why = Des mots prêtés à quelqu’un d’autre sont l’erreur la plus coûteuse{ "\u00A0" }: chaque citation a été approuvée par qui l’a dite.

# Variables:
#   $kind (String): item, heading, cell, note or paragraph
#   $language (String): a language, by its tag
#   $count (Number): how many it has
#   $other-language (String): the original language, by its tag
#   $other-count (Number): how many that one has
structure-differs =
    { $kind ->
        [item] éléments de liste{ "\u00A0" }: { language-there } en a { $other-count }, { language-here } { $count }
        [heading] intertitres{ "\u00A0" }: { language-there } en a { $other-count }, { language-here } { $count }
        [cell] cellules de tableau{ "\u00A0" }: { language-there } en a { $other-count }, { language-here } { $count }
        [note] paragraphes de notes{ "\u00A0" }: { language-there } en a { $other-count }, { language-here } { $count }
        [lead] mots en gras qui introduisent{ "\u00A0" }: { language-there } en a { $other-count }, { language-here } { $count }
       *[other] paragraphes{ "\u00A0" }: { language-there } en a { $other-count }, { language-here } { $count }
    }
    .label = { language-here }
    .other = { language-there }
    .help = donnez à chaque langue les mêmes paragraphes, éléments de liste et intertitres
    .why = Quand un texte a une partie de moins que l’autre, quelque chose a été oublié{ "\u202F" }; et des textes de même forme se comparent ligne par ligne.

# Variables:
#   $language (String): the language of the text, by its tag
#   $other-language (String): the language that the paragraph is in, by its tag
paragraph-untranslated = le paragraphe est dans une autre langue{ "\u00A0" }: on attend { language-here }, on trouve { language-there }
    .label = pas traduit
    .other = les mêmes mots
    .help = traduisez-le{ "\u202F" }; si c’est voulu, acceptez le constat{ "\u00A0" }: `accept:`
    .why = Un paragraphe copié sans être traduit montre aux lecteurs que leur langue est la seconde.

# Variables:
#   $organization (String): the id of the organization
#   $said (String): what the text says
#   $other (String): what the boilerplate says
boilerplate-disagrees = le texte dit «{ "\u00A0" }{ $said }{ "\u00A0" }», le texte «{ "\u00A0" }À propos{ "\u00A0" }» de `{ $organization }` dit «{ "\u00A0" }{ $other }{ "\u00A0" }»
    .label = le texte
    .other = le texte «{ "\u00A0" }À propos{ "\u00A0" }»
    .help = corrigez l’un des deux{ "\u202F" }; mieux encore, faites-en une donnée de l’organisation{ "\u00A0" }: `facts:` dans sa fiche, et `{ "{" }{ $organization }.members{ "}" }` dans le texte
    .why = Un communiqué dont le texte et l’«{ "\u00A0" }À propos{ "\u00A0" }» diffèrent se corrige lui-même à la dernière ligne. C’est la contradiction la plus fréquente, car ces textes sont recopiés pendant des années.

# Variables:
#   $said (String): what the text says
#   $right (String): the day with its weekday
weekday-wrong = «{ "\u00A0" }{ $said }{ "\u00A0" }» est le { $right }
    .label = pas ce jour de la semaine
    .help = corrigez le jour ou la date
    .why = Qui lit un jour et une date qui ne vont pas ensemble sait que l’un des deux est faux, sans savoir lequel.

# Variables:
#   $said (String): what the text says
#   $issued (String): the day of issue
date-before-issue = «{ "\u00A0" }{ $said }{ "\u00A0" }» est annoncé comme à venir, et l’annonce est publiée le { $issued }
    .label = avant le jour de publication
    .help = corrigez le jour ou l’année{ "\u202F" }; ou parlez-en au passé
    .why = Une date déjà passée montre que le texte est plus ancien que le communiqué, ou qu’une année a été mal tapée.

# Variables:
#   $said (String): what the text says
#   $issued (String): the day of issue
today-disagrees = «{ "\u00A0" }aujourd’hui{ "\u00A0" }» se trouve à côté de { $said }, et l’annonce est publiée le { $issued }
    .label = pas le jour de publication
    .help = corrigez le jour, ou `issued`
    .why = «{ "\u00A0" }Aujourd’hui{ "\u00A0" }» est le jour indiqué en tête du communiqué.

# Variables:
#   $announced (Number): how many things are announced
#   $count (Number): how many items the list has
list-miscounted = { $announced } sont annoncés, et la liste en a { $count }
    .label = autant sont annoncés
    .help = corrigez le nombre, ou complétez la liste
    .why = Les lecteurs comptent.
