### The words of diagnostics: a message for each code, with the attributes
### `label` (at the place), `help` (what to do) and, for checks, `why` (what is at stake).
### A `$language` here is the code of a language, such as `nl`.

## The shape of a record

# Variables:
#   $field (String): what was written
#   $known (String): the fields that may stand here
unknown-field = `{ $field }` is hier geen veld
    .label = onbekend
    .help = gebruik een van deze velden: { $known }

# Variables:
#   $value (String): what was written
#   $known (String): the values that may stand here
unknown-value = `{ $value }` is geen waarde die hier mag staan
    .label = onbekend
    .help = gebruik een van deze waarden: { $known }

# Variables:
#   $field (String): its name
missing-field = het veld `{ $field }` ontbreekt
    .label = ontbreekt hier
    .help = voeg `{ $field }:` met een waarde toe

# Variables:
#   $key (String): what is written twice
duplicate-key = `{ $key }` staat er twee keer
    .label = de tweede keer
    .help = behoud een van de twee

empty-value = het veld heeft geen waarde
    .label = er volgt niets
    .help = schrijf een waarde, of verwijder het veld

empty-file = het bestand is leeg
    .help = schrijf een fiche, of verwijder het bestand

several-documents = het bestand bevat meer dan één document
    .label = hier begint een ander
    .help = zet elke fiche in een eigen bestand, en verwijder de regel `---`

# Variables:
#   $expected (String): what is expected, in a word: text, number, list, fields, or other
#   $list (String): the value as a list, or an example of one
wrong-type =
    { $expected ->
         [text] hier wordt tekst verwacht
         [number] hier wordt een geheel getal verwacht
         [list] hier wordt een lijst verwacht
         [fields] hier worden velden verwacht
        *[other] hier wordt een waarde van een ander type verwacht
    }
    .label = niet dit
    .help =
        { $expected ->
             [text] zet het tussen rechte aanhalingstekens als het tekst is
             [number] schrijf alleen cijfers, zonder aanhalingstekens, spaties of eenheden
             [list] schrijf `{ $list }`, of een regel met `- ` voor elk
             [fields] schrijf er velden onder, zoals `key: value`
            *[other] zoek het veld op in het overzicht van de fiches
        }

control-character = de tekst bevat een teken dat niet kan worden afgedrukt
    .help = verwijder het; tekst tussen aanhalingstekens kan het bevatten als `\0`

# Variables:
#   $value (String): what was written
invalid-given-up = `{ $value }` is geen adres van deze newsroom
    .help = schrijf wat achter het adres van de newsroom staat: `nl/2026/opendeurdag`

# Variables:
#   $value (String): what was written
invalid-feed-authority = `{ $value }` kan niet het begin zijn van de id’s van een feed
    .help = schrijf de host van de newsroom en een jaar: `newsroom.example.org,2026`

not-a-boolean = de waarde is niet `true` en niet `false`
    .help = schrijf `true` of `false`

too-much-yaml = uitgevouwen bevat het bestand meer dan een fiche kan bevatten
    .help = schrijf waarden voluit in plaats van ze met `&` en `*` te herhalen

# Variables:
#   $character (String): the mark
#   $line (String): the line as it should be
needs-quotes = `{ $character }` betekent hier iets anders, en de regel is onleesbaar
    .label = dit teken
    .help = schrijf `{ $line }`

# Variables:
#   $line (String): the line as it should be
no-colon = achter de naam van een veld ontbreken een dubbelpunt en een spatie
    .label = hierachter
    .help = schrijf `{ $line }`

# Variables:
#   $line (String): the line as it should be
unclosed-bracket = de lijst wordt nooit gesloten
    .label = hier geopend
    .help = schrijf `{ $line }`

# Variables:
#   $typed (Number): how many spaces there are
#   $right (Number): how many there should be
uneven-indentation = de regel begint in de verkeerde kolom
    .label = achter { PLURAL($typed) ->
        [one] { $typed } spatie
       *[other] { $typed } spaties
    }
    .help = begin hem met { PLURAL($right) ->
        [one] { $right } spatie
       *[other] { $right } spaties
    }

# Variables:
#   $typed (String): the figure as it was typed
#   $right (String): the figure as it should be
decimal-comma = tussen accolades scheidt een komma twee velden: `{ $typed }` is onleesbaar
    .label = één getal?
    .help = schrijf `{ $right }`

# Variables:
#   $lost (String): what is lost
#   $line (String): the line as it should be
lost-words = voor YAML hoort `{ $lost }` niet bij de tekst, en lezers zouden het niet zien
    .label = verloren
    .help = schrijf `{ $line }`

# Variables:
#   $bare (String): the text without them
#   $quoted (String): the text with them, between straight ones
quotation-marks-around = lezers zouden de aanhalingstekens rond deze tekst zien
    .label = zouden gedrukt worden
    .help = schrijf `{ $bare }`; of, als iemand het gezegd heeft, `{ $quoted }`

yaml-syntax = het bestand is geen leesbare YAML
    .label = vanaf hier
    .help = controleer de inspringing, en zet een tekst met `: ` of ` #` tussen rechte aanhalingstekens

tab = de regel springt in met een tab
    .label = een tab
    .help = gebruik spaties om in te springen

no-break-space = de regel springt in met een vaste spatie
    .label = een vaste spatie
    .help = gebruik gewone spaties om in te springen

# Variables:
#   $path (String): the file
#   $line (String): its number
invalid-utf-8 = regel { $line } van `{ $path }` is geen tekst in UTF-8
    .help = bewaar het bestand met de codering UTF-8

# Variables:
#   $path (String): the file
#   $limit (String): the largest size that is read
file-too-large = `{ $path }` is groter dan { $limit }
    .help = haal uit het bestand wat niet bij de fiche hoort

# Variables:
#   $path (String): the file or folder
unreadable-file = `{ $path }` kan niet worden gelezen
    .help = ga na of het bestaat, en of de toegangsrechten toelaten het te lezen

# Variables:
#   $language (String): the language
#   $known (String): the languages of the newsroom
unknown-language = `{ $language }` is geen taal van deze newsroom
    .label = geen taal van deze newsroom
    .help = gebruik een van deze talen: { $known }; of voeg de taal toe aan `languages:` in `content/newsroom.yaml`

# Variables:
#   $language (String): what was written
#   $known (String): the languages of the newsroom
not-a-language = `{ $language }` is geen veld en geen taal van deze newsroom
    .label = onbekend
    .help = verbeter het veld, of gebruik een van deze talen: { $known }

# Variables:
#   $language (String): what was written
invalid-language = `{ $language }` is geen taalcode
    .help = schrijf een code zoals `nl` of `de-BE`

# Variables:
#   $id (String): what was written
invalid-id = `{ $id }` kan geen id zijn
    .help = gebruik kleine letters zonder accenten, cijfers en enkele koppeltekens, zoals `opendeurdag-2026`

# Variables:
#   $id (String): the id
duplicate-id = de id `{ $id }` wordt twee keer gebruikt
    .label = opnieuw gebruikt
    .first = eerst hier
    .help = geef een van de twee een andere id

# Variables:
#   $value (String): what was written
invalid-date = `{ $value }` is geen datum
    .help = schrijf het jaar, de maand en de dag, zoals `2026-05-14`

# Variables:
#   $value (String): what was written
invalid-time = `{ $value }` is geen tijdstip
    .help = schrijf uren en minuten, zoals `09:00`; waar een dag erbij hoort, `2026-05-14T09:00`

# Variables:
#   $value (String): what was written
invalid-instant = `{ $value }` is geen dag met een tijdstip
    .help = schrijf de dag en de plaatselijke tijd, zoals `2026-05-14T09:00`

# Variables:
#   $value (String): what was written
invalid-zone = `{ $value }` is geen tijdzone
    .help = schrijf de naam uit de databank van IANA, zoals `Europe/Brussels`

# Variables:
#   $value (String): what was written
time-in-gap = `{ $value }` bestaat niet: de klok slaat het over
    .help = kies een tijdstip voor of na het uur dat wordt overgeslagen

# Variables:
#   $value (String): what was written
time-twice = `{ $value }` komt twee keer voor: de klok gaat terug
    .help = kies een tijdstip voor of na het uur dat wordt herhaald

repeated-day = twee waarden gelden vanaf dezelfde dag
    .label = hier opnieuw
    .help = geef elke waarde een eigen `from:`; alleen de eerste kan zonder

# Variables:
#   $value (String): what was written
invalid-address = `{ $value }` is geen webadres
    .help = schrijf het voluit, zoals `https://www.example.org/`

# Variables:
#   $value (String): what was written
invalid-site-address = `{ $value }` is geen adres waar een newsroom kan staan
    .help = schrijf het voluit, met een schuine streep op het einde, zoals `https://newsroom.example.org/`

# Variables:
#   $value (String): what was written
invalid-email = `{ $value }` is geen e-mailadres
    .help = schrijf een adres zoals `pers@example.org`

# Variables:
#   $value (String): what was written
#   $right (String): the number with the code of its country; `none` if it is not known
invalid-telephone = `{ $value }` is geen telefoonnummer
    .help =
        { $right ->
            [none] schrijf het met het landnummer, zoals `+32 2 555 12 12`
           *[other] schrijf het met de landcode: `{ $right }`
        }

# Variables:
#   $value (String): what was written
#   $right (String): the numbers as a list
several-telephones = dit zijn verscheidene telefoonnummers: `{ $value }`
    .help = schrijf elk nummer apart: `telephones: { $right }`

# Variables:
#   $name (String): the name of the file
#   $right (String): a name that it can have; `none` if there is none
invalid-record-name = `{ $name }` kan geen naam van een record zijn
    .help =
        { $right ->
            [none] hernoem het bestand: kleine letters zonder accenten, cijfers en enkele koppeltekens
           *[other] hernoem het bestand tot `{ $right }`
        }

# Variables:
#   $value (String): what was written
invalid-country = `{ $value }` is geen landcode
    .help = schrijf twee hoofdletters, zoals `BE`

# Variables:
#   $name (String): the name
reserved-name = Windows houdt de naam `{ $name }` voor een apparaat: geen bestand kan zo heten
    .help = kies een andere

# Variables:
#   $value (String): what was written
invalid-mark = `{ $value }` zegt niet waarvan de vertaling gemaakt werd
    .help = `heraut translated` schrijft dit: acht hexadecimale cijfers voor elke alinea; verwijder de regel en voer de opdracht uit

# Variables:
#   $value (String): what was written
invalid-slug = `{ $value }` kan niet in het adres van een pagina staan
    .help = gebruik kleine letters zonder accenten, cijfers en enkele koppeltekens, zoals `opendeurdag`

# Variables:
#   $value (String): what was written
invalid-table-key = `{ $value }` kan niet de sleutel van een tabel zijn
    .help = gebruik kleine letters zonder accenten, cijfers en enkele koppeltekens, zoals `resultaten`; de sleutel is ook de naam van een bestand

# Variables:
#   $value (String): what was written
invalid-unit = cijfers van een tabel kunnen niet `{ $value }` tellen
    .help = schrijf `EUR`, `million EUR`, `thousand`, `percent`, `points` of `basis-points`; laat `unit` weg waar ze losse dingen tellen

# Variables:
#   $cells (Number): how many cells the row has
#   $columns (Number): how many columns are not computed
table-cells = de rij heeft { $cells } { PLURAL($cells) ->
        [one] cel
       *[other] cellen
    }, en de tabel { $columns } { PLURAL($columns) ->
        [one] kolom
       *[other] kolommen
    } om in te vullen
    .help = schrijf een cel voor elke kolom die niet berekend wordt, en `~` waar niets te melden is

# Variables:
#   $reason (String): head, group, nested, cells or formula
invalid-table =
    { $reason ->
        [head] hier ontbreekt een opschrift
        [group] een groep heeft een opschrift onder `group`, en daaronder kolommen of rijen
        [nested] een groep staat in een andere
        [cells] een rij heeft ofwel cellen ofwel een formule
       *[formula] een rij of een kolom wordt op hoogstens één manier berekend
    }
    .help =
        { $reason ->
            [head] schrijf `head:` met de woorden in elke taal
            [group] schrijf `group:` met de woorden in elke taal, en `columns:` of `rows:` met wat eronder staat
            [nested] schrijf de kolommen of rijen van de binnenste groep in de buitenste
            [cells] schrijf `cells:`, of `total: true`, of één van `sum`, `difference`, `share` en `growth`
           *[formula] houd één van `sum`, `difference`, `share` en `growth`; `decimals` hoort erbij
        }

# Variables:
#   $id (String): the id that was written
#   $kind (String): row or column
repeated-line =
    { $kind ->
        [row] twee rijen hebben de id `{ $id }`
       *[column] twee kolommen hebben de id `{ $id }`
    }
    .help = geef elk een eigen id

# Variables:
#   $id (String): the id that was written
#   $kind (String): row or column
unknown-line =
    { $kind ->
        [row] de tabel heeft geen rij `{ $id }`
       *[column] de tabel heeft geen kolom `{ $id }`
    }
    .help =
        { $kind ->
            [row] geef de bedoelde rij `id: { $id }`, of verbeter de id
           *[column] geef de bedoelde kolom `id: { $id }`, of verbeter de id
        }

# Variables:
#   $reference (String): the reference, with its braces
table-in-line = `{ $reference }` staat tussen woorden
    .help = zet dit in een eigen alinea, met een lege regel ervoor en erachter

# Variables:
#   $fact (String): the key of the fact
reserved-fact = het feit `{ $fact }` komt uit `event:` of `appointment:`
    .help = schrap het hier; teksten kunnen het zeggen

# Variables:
#   $value (String): what was written
ends-before-start = `{ $value }` valt niet na het begin
    .help = verbeter de dag of het uur

# Variables:
#   $value (String): what was written
programme-out-of-order = de uren van het programma gaan terug bij `{ $value }`
    .help = zet de punten in de volgorde waarin ze plaatsvinden

# Variables:
#   $fact (String): the key that was written
unknown-operand = het feit `{ $fact }`, waaruit dit wordt berekend, staat hier niet
    .help = noem feiten van deze aankondiging

# Variables:
#   $fact (String): the key of the fact; `none` where it has none of its own
#   $reason (String): count, vague, kind, nothing, size or elsewhere
not-computable =
    { $fact ->
        [none] dit kan niet worden berekend
       *[other] `{ $fact }` kan niet worden berekend
    }
    .label =
        { $reason ->
            [count] een verschil, een aandeel en een groei zijn van twee feiten, een som van twee of meer
            [vague] een van de feiten is niet precies bekend
            [kind] de feiten zijn niet van één soort
            [nothing] niets is een deel van niets, en niets groeit uit niets of uit een verlies
            [size] te veel cijfers
           *[elsewhere] alleen feiten van een aankondiging worden berekend, en geen delen van feiten
        }
    .help = noem getallen, percentages of bedragen in één munt, zonder woord zoals `more-than`

# Variables:
#   $circle (String): the keys of the facts, each between backticks, from one to itself
computed-in-circle = een feit wordt uit zichzelf berekend: { $circle }
    .help = schrijf het cijfer van een van beide

# Variables:
#   $value (String): what was written
#   $right (String): what was probably meant, or `none`
invalid-fact = `{ $value }` is geen gegeven
    .help = { $right ->
        [none] schrijf een cijfer zoals `260`, of een cijfer met een nuance zoals `{ "{" } more-than: 60 { "}" }`
       *[other] schrijf `{ $right }`
    }

# Variables:
#   $value (String): what was written
#   $right (String): what was probably meant, or `none`
invalid-amount = `{ $value }` is geen bedrag
    .help = { $right ->
        [none] schrijf een cijfer, zo nodig `thousand`, `million` of `billion`, en de munt: `{ "{" } amount: 2.6 billion EUR { "}" }`
       *[other] schrijf `{ $right }`
    }

# Variables:
#   $value (String): what was written
amount-without-currency = `{ $value }` heeft geen munt
    .help = voeg de code toe: `{ "{" } amount: { $value } EUR { "}" }`; wat geen geld is, is een gewoon cijfer: `visitors: 1.4 million`

# Variables:
#   $currency (String): the code that was written
unknown-currency = er is geen munt `{ $currency }`
    .help = gebruik de code van drie letters (ISO 4217), zoals `EUR`

range-without-end = een bereik heeft een begin en een einde
    .help = schrijf beide: `{ "{" } from: 40, to: 45 { "}" }`

range-backwards = het bereik eindigt voor het begint
    .help = zet het kleinste of het vroegste onder `from:`

range-of-two-kinds = de uiteinden van het bereik zijn van twee soorten
    .help = schrijf twee cijfers, twee dagen, twee bedragen in dezelfde munt, enzovoort

# Variables:
#   $digits (String): the figure
#   $thousands (String): the same without its point
thousands-or-decimals = `{ $digits }` wordt gelezen als een getal met drie decimalen
    .label = duizendtallen, of decimalen?
    .help = schrijf `{ $thousands }` als de punt duizendtallen scheidt; tussen aanhalingstekens houdt `"{ $digits }"` zijn decimalen

# Variables:
#   $digits (String): the figure
figure-or-year = `{ $digits }` wordt gelezen als een getal, met een teken tussen de duizendtallen
    .label = een jaar?
    .help = schrijf `{ "{" } year: { $digits } { "}" }` als het een jaar is; tussen aanhalingstekens blijft `"{ $digits }"` een getal

no-translation = de aankondiging heeft in geen enkele taal tekst
    .help = voeg per taal een blok toe, met `headline:`, `lede:` en `body:`

# Variables:
#   $language (String): the language
unknown-original = de aankondiging heeft geen tekst in `{ $language }`, haar oorspronkelijke taal
    .help = voeg het blok `{ $language }:` toe, of noem een andere taal in `original:`

# Variables:
#   $path (String): the file that is missing
missing-newsroom = hier is geen newsroom: `{ $path }` ontbreekt
    .help = ga naar de map van een newsroom, noem die met `--root`, of maak er een met `heraut init`

# Variables:
#   $address (String): the address
duplicate-address = twee persberichten hebben het adres `{ $address }`
    .label = het tweede
    .first = het eerste
    .help = geef een van de twee een eigen `slug:`
    .why = Op één adres staat één pagina. Het andere persbericht zou nergens staan.

# Variables:
#   $field (String): its name
empty-list = de lijst `{ $field }` is leeg
    .help = voeg een item toe, of verwijder het veld

# Variables:
#   $file (String): its name
missing-picture = naast de fiche staat geen bestand `{ $file }`
    .help = zet het beeld in de map van de fiche, of verbeter de naam

# Variables:
#   $file (String): its name
no-picture = `{ $file }` is geen beeld
    .help = gebruik een JPEG- of PNG-bestand; de inhoud telt, niet de naam

# Variables:
#   $file (String): its name
#   $kind (String): what it is
picture-of-other-kind = `{ $file }` is een { $kind }-bestand, waar veel redacties niets mee kunnen
    .help = exporteer het als JPEG, of als PNG als het een tekening is

# Variables:
#   $file (String): its name
picture-animated = `{ $file }` beweegt, en een persbeeld staat stil
    .help = exporteer er één beeld uit

# Variables:
#   $file (String): its name
picture-damaged = `{ $file }` kan niet tot het einde worden gelezen
    .help = kopieer het bestand opnieuw, of exporteer het beeld opnieuw

# Variables:
#   $file (String): its name
#   $size (String): width and height, in pixels
picture-too-large = `{ $file }` telt { $size } pixels, meer dan een redactie ooit gebruikt
    .help = maak het kleiner: hoogstens 100 miljoen pixels in totaal

# Variables:
#   $name (String): their name in addresses
repeated-picture = twee beelden zouden het adres `{ $name }` krijgen
    .help = geef hun bestanden namen die in meer verschillen dan hoofdletters en tekens

# Variables:
#   $value (String): what was written
focus-outside = { $value } procent valt buiten het beeld
    .help = gebruik 0 tot 100: vanaf links bij `across`, vanaf boven bij `down`

# Variables:
#   $file (String): its name
missing-logo = naast de fiche staat geen bestand `{ $file }`
    .help = zet het bestand naast de fiche, of verbeter de naam

# Variables:
#   $file (String): what was written
invalid-file-name = `{ $file }` is niet de naam van een bestand naast de fiche
    .help = zet het bestand naast de fiche, en schrijf de naam zonder mappen

# Variables:
#   $file (String): its name
#   $line (String): the line of the file
invalid-svg = browsers tonen `{ $file }` niet: vanaf regel { $line } is het geen geldige SVG
    .help = exporteer de afbeelding opnieuw, of gebruik PNG

# Variables:
#   $file (String): its name
not-a-picture = `{ $file }` is geen afbeelding die pagina’s kunnen tonen
    .help = gebruik SVG, PNG, JPEG of WebP

# Variables:
#   $path (String): the file
#   $right (String): how it should be called
not-a-record = `{ $path }` is geen fiche, en er wordt niets van gepubliceerd
    .help = bewaar het als `{ $right }`, met de tekst in de velden van een fiche

# Variables:
#   $path (String): the file
#   $other (String): the file that has the name already
repeated-file = `{ $path }` heeft dezelfde naam als `{ $other }`
    .help = houd één van de twee

# Variables:
#   $path (String): the file
unknown-file = niets leest `{ $path }`
    .help = verbeter de naam, verplaats het bestand naar de map van zijn soort, of verwijder het

## Running text

# Variables:
#   $line (String): the line as it should be, such as `body: |`
joined-lines = de regels van deze tekst worden samengevoegd: alinea’s, lijsten en citaten gaan verloren
    .label = de regels hieronder worden samengevoegd
    .help = schrijf `{ $line }`, en de tekst op de regels eronder

# Variables:
#   $html (String): the beginning of it
raw-html = in de tekst staat HTML: `{ $html }`
    .label = HTML
    .help = schrijf het in Markdown, of laat het weg

empty-heading = een tussentitel heeft geen woorden
    .label = niets erachter
    .help = schrijf de tussentitel, of verwijder de regel

# Variables:
#   $cells (Number): how many cells the row has
#   $columns (Number): how many columns the table has
table-row-too-long = de rij heeft { $cells } cellen, de tabel maar { $columns } kolommen
    .label = de laatste cellen zouden verdwijnen
    .help = voeg een cel toe aan de kop van de tabel, of schrijf `\|` voor een streep in een cel

# Variables:
#   $markup (String): the marks
#   $kind (String): `bold`, `struck`, `footnote` or `link`
stray-markup = `{ $markup }` zou gedrukt worden zoals het er staat
    .label = hoort nergens bij
    .help = { $kind ->
        [bold] zet `**` vlak voor het eerste vette woord en vlak achter het laatste
        [struck] woorden doorstrepen kan niet: verwijder ze
        [footnote] schrijf de woorden van de voetnoot op een eigen regel: `[^1]: …`
       *[link] schrijf een link zonder spaties: `[woorden](https://www.example.org/)`, een nummer als `tel:+3281001234`
    }

# Variables:
#   $markup (String): the marks, and the words between them
markup-in-line = een titel en een ondertitel bevatten alleen woorden: `{ $markup }` zou gedrukt worden zoals het er staat
    .label = opmaak
    .help = schrijf alleen de woorden; vet en links horen in de tekst (`body`)

# Variables:
#   $label (String): what stands between the brackets
repeated-footnote = er zijn twee voetnoten `[^{ $label }]`
    .label = hier opnieuw
    .help = geef een van de twee een ander merk, hier en in de tekst

# Variables:
#   $label (String): what stands between the brackets
unused-footnote = niets verwijst naar de voetnoot `[^{ $label }]`
    .label = haar woorden zouden verdwijnen
    .help = schrijf `[^{ $label }]` achter de woorden waar ze over gaat, of verwijder ze

# Variables:
#   $target (String): where the link leads
#   $fault (String): `words`, `fact`, `email`, `telephone` or `web`: what is wrong
invalid-link = { $fault ->
        [words] een link naar `{ $target }` heeft geen woorden
        [fact] het adres `{ $target }` bevat een feit
        [email] `{ $target }` is geen volledig e-mailadres
        [telephone] `{ $target }` is geen volledig telefoonnummer
       *[web] `{ $target }` is geen volledig webadres
    }
    .label = deze link
    .help = { $fault ->
        [words] schrijf woorden tussen de haken: `[ons rapport]({ $target })`
        [fact] schrijf het adres voluit: een feit wordt alleen tussen woorden ingevuld
        [email] schrijf het als `mailto:pers@example.org`
        [telephone] schrijf het met het land en zonder spaties: `tel:+3281001234`
       *[web] schrijf het zoals uw browser het toont: `https://www.example.org/`
    }
    .why = De lezer klikt, en er opent niets. Een journalist die een bron niet bereikt, gaat naar de volgende.

# Variables:
#   $typed (String): the marks of the heading
#   $right (String): the marks that it should have
heading-skips-level = een tussentitel met `{ $typed }` staat waar `{ $right }` hoort
    .label = slaat een niveau over
    .help = begin de regel met `{ $right }`
    .why = Wie de pagina hoort, gaat af op het niveau van de tussentitels (WCAG 2.2, 1.3.1). Een overgeslagen niveau klinkt als een deel dat ontbreekt.

# Variables:
#   $case (String): changed, new or gone
#   $number (Number): which paragraph of the original, or how many are gone
#   $language (String): the language of the translation, by its tag
#   $id (String): the announcement
translation-stale =
    { $case ->
        [new] alinea { $number } van het origineel staat niet in de vertaling `{ $language }`
        [gone] { $number ->
            [1] er is een alinea uit het origineel gehaald sinds `{ $language }` ervan vertaald werd
           *[other] er zijn { $number } alinea’s uit het origineel gehaald sinds `{ $language }` ervan vertaald werd
        }
       *[changed] alinea { $number } van het origineel is gewijzigd sinds `{ $language }` ervan vertaald werd
    }
    .label =
    { $case ->
        [new] nieuw
        [gone] kijk dit deel na
       *[changed] gewijzigd
    }
    .other = kijk dit na
    .marks = waarvan de vertaling gemaakt werd
    .help =
    { $case ->
        [gone] zodra de vertaling hetzelfde zegt: `heraut translated { $id } --lang { $language }`
       *[changed] zodra de vertaling hetzelfde zegt: `heraut translated { $id } --lang { $language } --paragraph { $number }`
    }
    .why = Het origineel wordt vaak als laatste verbeterd, in één taal. Wie een andere taal leest, krijgt dan wat gisteren waar was.

# Variables:
#   $dateline (String): what was typed
typed-dateline = de tekst begint met plaats en datum, die er dan twee keer zouden staan
    .label = met de hand getypt
    .help = verwijder “{ $dateline }”: de steden, het land en de datum van de fiche komen vanzelf voor de tekst
    .why = Steden en dag worden één keer gegeven, in `places` en `issued`, en elke taal schrijft ze op haar manier. Met de hand getypt staan ze er dubbel, en verschillen ze zodra de dag verandert.

# Variables:
#   $target (String): where the link leads
#   $whole (String): the same with its scheme
link-without-scheme = het adres `{ $target }` is niet volledig
    .label = deze link
    .help = schrijf `{ $whole }`

# Variables:
#   $target (String): the address
link-scheme = een link leidt naar `{ $target }`, wat lezers niet veilig kunnen openen
    .help = gebruik een adres dat begint met `https://`, `mailto:` of `tel:`

# Variables:
#   $what (String): "picture", "nesting" or another part of Markdown
unsupported-markdown =
    { $what ->
        [picture] in de tekst staat een afbeelding
        [nesting] lijsten of citaten zijn te diep genest
       *[other] dit onderdeel van Markdown dient niet in een persbericht: `{ $what }`
    }
    .help = gebruik alinea’s, tussentitels, lijsten, tabellen, links, vet en cursief

stray-brace = een accolade staat alleen
    .label = geen gegeven
    .help = noem een gegeven, zoals `{ "{members}" }`, of schrijf `{ "{{" }` voor een accolade

# Variables:
#   $reference (String): what was written
invalid-fact-reference = `{ $reference }` kan niet de naam van een gegeven zijn
    .help = schrijf de sleutel van een gegeven, zoals `{ "{members}" }`, of zet er de id van een organisatie voor, zoals `{ "{biowin.members}" }`

# Variables:
#   $value (String): what was written
invalid-speaker = `{ $value }` noemt geen spreker
    .help = eindig het citaat met een regel zoals `— @ann-van-gysel`: de id van een persoon

# Variables:
#   $person (String): the id of a person
second-speaker = `{ $person }` staat achter een citaat dat al zegt wie er spreekt
    .label = de tweede naam
    .first = de eerste naam
    .help = houd een van beide: `> @{ $person }:` voor de woorden, of `> — @{ $person }` erachter

# Variables:
#   $person (String): the id of a person
speaker-without-words = `{ $person }` wordt genoemd, maar er is niets gezegd
    .help = schrijf de woorden voor de naam, in hetzelfde citaat

## Words and templates

fluent-syntax = de berichten kunnen niet worden gelezen
    .label = vanaf hier
    .help = controleer ook de regels erboven: het vervolg van een bericht springt in, en elke accolade hoort bij een andere

# Variables:
#   $function (String): its name
#   $known (String): the functions that there are
unknown-function = berichten hebben geen functie `{ $function }`
    .help = gebruik een van deze functies: { $known }

# Variables:
#   $function (String): its name
function-without-value = de functie `{ $function }` heeft geen waarde
    .help = schrijf een variabele tussen de haakjes, zoals `{ $function }($name)`

# Variables:
#   $variable (String): its name
plural-without-function = een meervoud wordt gekozen met `{ $variable }` alleen
    .help = kies het met `PLURAL({ $variable })`

# Variables:
#   $category (String): its name
#   $language (String): the language
missing-plural = de meervoudsvorm `{ $category }` ontbreekt in `{ $language }`
    .label = niet voor alle aantallen
    .help = voeg de variant `[{ $category }]` toe

# Variables:
#   $key (String): the message
#   $language (String): the language
unsayable-message = het bericht `{ $key }` kan niet worden gezegd in `{ $language }`
    .help = verbeter wat als oorzaak wordt aangehaald

# Variables:
#   $key (String): the message
#   $language (String): the language
missing-message = het bericht `{ $key }` ontbreekt in `{ $language }`
    .help = voeg het toe aan de bestanden in `locales/{ $language }/`

# Variables:
#   $key (String): the name of the message
unsaid-message = niets zegt het bericht `{ $key }`
    .label = onbekend
    .help = verbeter de naam, of schrap het

# Variables:
#   $key (String): the message
#   $variable (String): the variable
#   $language (String): the language
missing-variable = het bericht `{ $key }` in `{ $language }` vraagt `{ $variable }`, maar krijgt het niet
    .help = gebruik alleen de variabelen die het bericht in de andere talen heeft

# Variables:
#   $language (String): the language
#   $file (String): its name
missing-message-file = de taal `{ $language }` heeft geen `{ $file }`
    .help = voeg `locales/{ $language }/{ $file }` toe

# Variables:
#   $value (String): the pattern
#   $known (String): the parts that it may have
invalid-pattern = het patroon `{ $value }` kan niet worden ingevuld
    .help = gebruik deze onderdelen: { $known }

# Variables:
#   $language (String): what was written
unknown-to-cldr = CLDR weet niet hoe datums worden geschreven in `{ $language }`
    .help = noem een verwante taal die het kent, zoals `nl-BE`

# Variables:
#   $template (String): its name
template-syntax = het sjabloon `{ $template }` kan niet worden gelezen
    .help = verbeter wat als oorzaak wordt aangehaald

# Variables:
#   $template (String): its name
#   $key (String): the message
#   $language (String): the language
unknown-message-in-template = het sjabloon `{ $template }` vraagt het bericht `{ $key }`, dat `{ $language }` niet heeft
    .help = voeg het bericht toe aan `locales/{ $language }/messages.ftl`, of verbeter de naam in het sjabloon

# Variables:
#   $path (String): the file
changed-meanwhile = `{ $path }` is door iemand anders gewijzigd terwijl het gelezen werd
    .help = er is niets in geschreven; voer de opdracht opnieuw uit

# Variables:
#   $id (String): the announcement
#   $language (String): the language that was meant, by its tag
#   $original (String): the original language, by its tag
#   $known (String): the languages of the translations
no-such-translation = `{ $id }` heeft geen vertaling in `{ $language }`
    .help = het origineel is in `{ $original }`; de vertalingen: { $known }

# Variables:
#   $number (Number): the number that was typed
#   $count (Number): how many paragraphs the original has
no-such-paragraph = er is geen alinea { $number }
    .help = het origineel heeft er { $count }: de titel is de eerste; tussentitels, punten van lijsten en cellen van tabellen tellen mee

# Variables:
#   $language (String): the language of the block, by its tag
inline-block = aan de woorden in `{ $language }` kan niets worden toegevoegd
    .help = schrijf het blok in regels, elk veld op een eigen regel, verder naar rechts dan `{ $language }:`

# Variables:
#   $profile (String): the name that was written
#   $known (String): the names that there are
unknown-profile = er is geen huisstijl `{ $profile }` voor deze taal
    .help = gebruik een van deze stijlen: { $known }

# Variables:
#   $language (String): the language
#   $known (String): the languages that have words
unknown-locale = er zijn geen woorden voor de taal `{ $language }`
    .help = gebruik een van deze talen: { $known }; of voeg de map `locales/{ $language }/` toe

## Checks

# Variables:
#   $fact (String): the key that was written
#   $day (String): the day that the text shows
#   $from (String): the first day with a value
fact-not-yet = het feit `{ $fact }` heeft op { $day } nog geen waarde: de eerste geldt vanaf { $from }
    .label = te vroeg
    .help = voeg de waarde toe die ervoor geldt, of zeg vanaf welke dag deze tekst geldt
    .why = Een tekst toont de waarden van zijn dag: die van het persbericht, of vandaag. Een waarde die later komt, zou een gat in de zin laten.

# Variables:
#   $id (String): what is named twice
repeated-id = `{ $id }` staat er twee keer
    .label = hier opnieuw
    .help = verwijder het hier
    .why = Lezers zouden dezelfde naam, hetzelfde logo en dezelfde tekst twee keer zien.

# Variables:
#   $said (String): the figure that was typed
#   $fact (String): the fact as a text refers to it
#   $by (String): where the fact is shown: boilerplate or record
typed-fact = “{ $said }” is hier getypt, en is een feit van de organisatie
    .label = schrijf `{ $fact }`
    .other =
        { $by ->
            [boilerplate] de boilerplate zegt het met het feit
           *[record] het feit
        }
    .help = een cijfer dat één keer gezegd wordt, klopt overal; zijn beide toevallig gelijk, aanvaard dan de bevinding: `accept:`
    .why = Als het feit verandert, volgt de boilerplate en het getypte cijfer niet: één bericht zegt dan twee dingen.

# Variables:
#   $words (String): what stands there
words-to-come = “{ $words }” staat er voor woorden die nog moeten komen
    .label = nog te schrijven
    .help = schrijf het, verwijder het, of laat `draft: true` staan tot het bekend is; is het zo bedoeld, zeg het dan anders
    .why = Een notitie aan uzelf die mee vertrekt, is het eerste wat elke lezer ziet.

# Variables:
#   $language (String): the language of the block
#   $count (Number): how many sentences
unchanged-placeholder =
    { PLURAL($count) ->
        [one] in het blok `{ $language }` staat nog een zin van het formulier
       *[other] in het blok `{ $language }` staan nog { $count } zinnen van het formulier
    }
    .label = nog zoals `heraut new` het schreef
    .help = schrijf uw eigen tekst in de plaats, verwijder de regel, of houd tot dan `draft: true`
    .why = Het formulier toont wat waar komt. Wat ervan overblijft, zou de pers lezen als uw woorden.

# Variables:
#   $file (String): the picture
#   $languages (String): the languages that lack it
alternative-missing = `{ $file }` heeft geen alternatieve tekst in { $languages }
    .label = wat is er te zien?
    .help = voeg `alternative:` toe met één zin die zegt wat er te zien is, in elke taal
    .why = Wie het beeld niet ziet, hoort in de plaats deze zin. Overheden in Europa moeten hem geven (EN 301 549, WCAG 1.1.1).

# Variables:
#   $file (String): the picture
#   $parts (String): the fields that are missing
#   $languages (String): the languages that lack them
caption-missing = bij `{ $file }` ontbreekt in { $languages }: { $parts }
    .label = zonder dat drukt geen redactie het af
    .help = voeg toe wie en wat er te zien is (`caption:`), wie het maakte (`credit:`), en wat anderen ermee mogen (`licence:`)
    .why = Een redactie die niet weet wie er op een beeld staat, van wie het is en of ze het mag afdrukken, neemt een ander.

# Variables:
#   $file (String): the picture
#   $size (String): width and height, in pixels
#   $print (String): how wide it is in print, in centimetres
picture-too-small = `{ $file }` telt maar { $size } pixels, in druk { $print } cm breed
    .label = te klein voor druk
    .help = neem het origineel: minstens 1200 pixels aan de langste kant
    .why = Kranten drukken 300 pixels per inch; onder 1200 pixels vult een beeld nog geen tien centimeter.

# Variables:
#   $name (String): the name
#   $language (String): the language
article-unknown = in een zin in `{ $language }` heeft “{ $name }” een vorm nodig die de fiche niet geeft
    .label = de naam alleen
    .help = voeg `with-article: { "{" } { $language }: … { "}" }` toe met het lidwoord, of zonder als er geen is; tot dan staat de naam apart
    .why = “Directeur van Sint-Elooisziekenhuis” klinkt alsof een machine het schreef. Of een naam een lidwoord krijgt, weet alleen wie hem draagt.

# Variables:
#   $person (String): the id of a person
stray-speaker = `@{ $person }` staat hier zoals het getypt is
    .label = hier
    .help = maak van de woorden een citaat: `>` voor elke regel, en `> — @{ $person }` aan het einde
    .why = Lezers zouden de id van een persoon zien in plaats van een naam. Alleen het einde van een citaat noemt wie er spreekt.

# Variables:
#   $total (String): the total, as it is written
#   $sum (String): the sum of the parts, as the language writes it
total-wrong = het totaal zegt “{ $total }”, de delen maken samen { $sum }
    .label = het totaal
    .other = de delen beginnen hier
    .help = verbeter het deel of het totaal; zijn er met opzet delen weggelaten, aanvaard dan de bevinding: `accept:`
    .why = Wie cijfers leest, telt na. Een foute som kost het vertrouwen in alle andere cijfers.

# Variables:
#   $languages (String): the languages that are missing, each between backticks
#   $count (Number): how many they are
#   $block (String): the first of them
translation-missing =
    { $count ->
        [1] er is geen tekst klaar in de taal { $languages }
       *[other] er is geen tekst klaar in de talen { $languages }
    }
    .help =
        { $count ->
            [1] voeg het blok `{ $block }:` toe, of laat de taal voorlopig weg
           *[other] voeg voor elk een blok toe, zoals `{ $block }:`, of laat ze voorlopig weg
        }
    .why = Een newsroom spreekt elk van zijn talen. Lezers van de taal die ontbreekt, vernemen alleen dat het persbericht voor hen niet beschikbaar is.

quote-without-speaker = het citaat zegt niet wie er spreekt
    .label = wie zegt dit?
    .help = eindig het citaat met een regel zoals `— @ann-van-gysel`: de id van een persoon
    .why = Een journalist kan alleen woorden publiceren waar iemand voor instaat. Een citaat met zijn spreker krijgt de naam en de functie in elke taal.

# Variables:
#   $person (String): the id that was written
unknown-person = er is geen persoon `{ $person }`
    .label = niet in `content/people/`
    .help = voeg `content/people/{ $person }.yaml` toe, of verbeter de id
    .why = Namen, functies en telefoonnummers staan op één plaats, in `content/people/`, zodat twee talen elkaar niet kunnen tegenspreken.

# Variables:
#   $organization (String): the id that was written
unknown-organization = er is geen organisatie `{ $organization }`
    .label = niet in `content/organizations/`
    .help = voeg `content/organizations/{ $organization }.yaml` toe, of verbeter de id
    .why = De naam, de gegevens en de tekst “Over” van een organisatie staan op één plaats, in `content/organizations/`, voor alle aankondigingen.

# Variables:
#   $place (String): the id that was written
unknown-place = er is geen plaats of land `{ $place }`
    .label = onbekend
    .help = voeg de plaats toe aan `content/places.yaml`, of verbeter de id
    .why = Een stad kan in elke taal anders heten. Alleen van een bekende plaats kunnen al die namen worden geschreven.

# Variables:
#   $fact (String): the key that was written
unknown-fact = er is geen gegeven `{ $fact }`
    .label = onbekend
    .help = voeg het toe aan `facts:`, of verbeter de sleutel
    .why = Een cijfer staat op één plaats, als gegeven, en elke taal haalt het daar. Een sleutel waar niets achter zit, zou een gat in de zin laten.

# Variables:
#   $table (String): the key that was written
unknown-table = er is geen tabel `{ $table }`
    .label = niet bekend
    .help = voeg ze toe aan `tables:` van de aankondiging, of verbeter de sleutel
    .why = Een tabel wordt één keer geschreven, als gegevens, en elke taal toont ze. Waar een sleutel zonder tabel in een tekst staat, zouden lezers de cijfers missen.

# Variables:
#   $table (String): the key of the table
#   $languages (String): the tags of the languages, with commas
table-missing = de tabel `{ $table }` staat in geen enkele tekst in { $languages }
    .label = niet geplaatst in { $languages }
    .help = schrijf `{ "{" }table:{ $table }{ "}" }` in een eigen alinea, op de plaats waar ze moet staan
    .why = Lezers van één taal zouden cijfers krijgen die lezers van een andere niet krijgen.

# Variables:
#   $kind (String): results, event, appointment, recall, statement or invitation
#   $part (String): the name of the part
part-missing =
    voor { $kind ->
        [results] resultaten
        [event] een evenement
        [appointment] een benoeming
        [recall] een terugroepactie
        [statement] een verklaring
       *[invitation] een uitnodiging
    } ontbreekt { $part ->
        [label] de vermelding
        [table] een tabel
        [event] de dag
        [place] de plaats
        [appointment] wie benoemd wordt
        [recall] het product
        [lots] de lijst van loten
       *[quote] een spreker
    }
    .label = ontbreekt voor deze soort
    .help =
        { $part ->
            [label] schrijf `label:` in elke taal, zoals `label: Gereglementeerde informatie`
            [table] schrijf de cijfers onder `tables:`, en plaats ze: `{ "{" }table:resultaten{ "}" }`
            [event] schrijf `event: { "{" } starts: 2026-12-03T18:00, ends: 2026-12-03T21:00, venue: … { "}" }`
            [place] schrijf `venue:` onder `event:`, of de stad onder `places:`
            [appointment] schrijf `appointment: { "{" } person: …, role: …, from: 2027-01-01 { "}" }`
            [recall] schrijf `recall: { "{" } product: …, lots: […], risk: …, action: … { "}" }`
            [lots] schrijf ze onder `recall:` zoals ze op het product staan: `lots: [L2304-17]`
           *[quote] citeer iemand: `> …` en daaronder `> — @persoon`
        }
    .why = Zonder dit heeft niemand iets aan een bericht van deze soort.

# Variables:
#   $kind (String): results, event, appointment, recall, statement or invitation
#   $part (String): the name of the part
part-advised =
    voor { $kind ->
        [results] resultaten
        [event] een evenement
        [appointment] een benoeming
        [recall] een terugroepactie
        [statement] een verklaring
       *[invitation] een uitnodiging
    } kan { $part ->
        [outlook] een vooruitblik
        [end] het einde
        [programme] het programma
        [accreditation] de inschrijving of accreditatie
        [succeeds] de voorganger
       *[hotline] de infolijn
    } erbij
    .label = kan erbij
    .help =
        { $part ->
            [outlook] schrijf een tussentitel zoals `## Vooruitzichten`, en daaronder wat verwacht wordt
            [end] schrijf `ends:` onder `event:`
            [programme] schrijf `programme:` onder `event:`: `- { "{" } from: "18:00", what: … { "}" }`
            [accreditation] schrijf `registration:` met een adres, of `accreditation:` met woorden, onder `event:`
            [succeeds] schrijf `succeeds:` met een naam onder `appointment:`
           *[hotline] schrijf `hotline:` met de id van een persoon of dienst onder `recall:`
        }
    .why = Lezers van dit soort bericht zoeken ernaar; wie het niet vindt, belt of gokt.

# Variables:
#   $language (String): the tag of the language
#   $words (String): the same words in another language
words-missing = er zijn geen woorden in { $language } voor “{ $words }”
    .label = niet in { $language }
    .help = voeg ze toe achter `{ $language }:`; woorden die in elke taal dezelfde zijn, staan alleen: `head: EBITDA`
    .why = Het opschrift van een rij of een kolom zou er in een andere taal staan.

# Variables:
#   $topic (String): the id that was written
unknown-topic = de newsroom heeft geen thema `{ $topic }`
    .label = onbekend
    .help = voeg het toe aan `topics:` in `content/newsroom.yaml`, of verbeter de id
    .why = Elk thema heeft een pagina, en een naam in elke taal. Beide komen uit `content/newsroom.yaml`.

dateline-without-place = bij de datum staat geen plaats
    .help = voeg `places:` toe met de id van een stad
    .why = Redacties kijken eerst naar plaats en datum: zo zien ze waar het nieuws vandaan komt, en of het nieuws is voor hun lezers.

# Variables:
#   $language (String): the tag of the language, or `none` for all
contact-missing =
    { $language ->
        [none] er staat niemand die journalisten kunnen bereiken
       *[other] er staat niemand die journalisten kunnen bereiken in { $language }
    }
    .label =
        { $language ->
            [none] de aankondiging en haar organisaties hebben geen perscontact
           *[other] de contacten antwoorden in andere talen
        }
    .help = noem iemand uit `content/people`: `contacts: [id]`, hier of bij de organisatie, waar het voor al haar aankondigingen geldt
    .why = Een journalist die een vraag heeft, belt meteen of schrijft over iets anders.

# Variables:
#   $person (String): the id of the contact
contact-unreachable = het contact `{ $person }` heeft geen e-mailadres en geen telefoonnummer
    .person = de fiche
    .help = voeg `email:` of `telephones:` toe aan `content/people/{ $person }.yaml`
    .why = Een journalist met een vraag en een deadline mailt of belt meteen. Een contact dat niet te bereiken is, is erger dan geen.

# Variables:
#   $form (String): the form that was asked for
#   $value (String): the fact, as the language writes it
#   $wanted (String): what has this form: day, period, number or whole-number
form-unfit = “{ $value }” kan niet als `{ $form }` worden geschreven
    .label =
        { $wanted ->
            [day] alleen een dag heeft deze vorm
            [number] alleen een getal, een bedrag of een percentage heeft deze vorm
            [period] alleen een kwartaal of een halfjaar heeft deze vorm
           *[whole-number] alleen een geheel getal heeft deze vorm
        }
    .help =
        { $wanted ->
            [day] haal `:{ $form }` weg, of noem een feit dat een dag is
            [number] haal `:{ $form }` weg, of noem een feit dat een getal is
            [period] haal `:{ $form }` weg, of noem een feit dat een kwartaal of een halfjaar is
           *[whole-number] haal `:{ $form }` weg, of noem een feit dat een geheel getal is
        }
    .why = Een vorm die niet past, zou worden genegeerd, en lezers zouden iets anders zien dan bedoeld was.

# Variables:
#   $length (Number): the number of its characters
#   $limit (Number): how many fit
headline-too-long = de titel telt { $length } tekens, meer dan { $limit }
    .label = te lang
    .help = kort hem in, en zeg de rest in `subhead:`
    .why = Zoekmachines, feeds en mailprogramma’s kappen lange titels af, meestal midden in wat telt.

# Variables:
#   $language (String): the tag of the language
name-missing = er is geen naam in de taal `{ $language }`
    .help = voeg `{ $language }:` toe, of schrijf één naam voor alle talen
    .why = Wat in een taal geen naam heeft, valt daar weg of staat er onder een vreemde naam.

# Variables:
#   $public (String): the day on which it becomes public
#   $issued (String): the day of issue
#   $until (String): the end of the embargo on the day of issue
embargo-before-issue = het embargo eindigt op { $public }, voor de dag van uitgifte, { $issued }
    .label = vanaf dan openbaar
    .issued = de datum die lezers zien
    .help = schrijf `until: { $until }`, of vervroeg `issued` tot { $public }
    .why = Lezers zouden een persbericht zien met een datum die nog moet komen.

# Variables:
#   $fact (String): its key
unused-fact = het gegeven `{ $fact }` wordt niet gebruikt
    .label = nergens vermeld
    .help = schrijf `{ "{" }{ $fact }{ "}" }` waar de tekst het zegt, of verwijder het
    .why = Een gegeven dat nergens wordt vermeld, is vaak als gewoon cijfer in de tekst getikt. Dan kan het van taal tot taal verschillen.

# Variables:
#   $organization (String): its id
#   $languages (String): the languages that are missing, each between backticks
#   $count (Number): how many they are
#   $block (String): the first of them
boilerplate-missing = er zijn aankondigingen in { $languages }, maar er is geen boilerplate van `{ $organization }`
    .help =
        { $count ->
            [1] voeg `{ $block }:` toe aan `about:` in `content/organizations/{ $organization }.yaml`, voor de dagen van haar aankondigingen
           *[other] voeg { $languages } toe aan `about:` in `content/organizations/{ $organization }.yaml`, voor de dagen van haar aankondigingen
        }
    .why = Elk persbericht eindigt met wie het uitgeeft. Zonder die tekst vernemen de lezers van één taal minder dan de andere.

# Variables:
#   $person (String): the id
#   $language (String): the language
#   $from (String): the first day with a role in this language; `none` if there is none
#   $issued (String): the day of the announcement
role-missing = de functie van `{ $person }` is niet vermeld in `{ $language }`
    .help =
        { $from ->
            [none] voeg `{ $language }:` toe aan `role:` in `content/people/{ $person }.yaml`
           *[other] in `content/people/{ $person }.yaml` begint `role:` op { $from }: vervroeg die dag tot uiterlijk { $issued }, of voeg de functie ervoor toe
        }
    .why = Lezers willen weten in welke hoedanigheid iemand spreekt. Zonder de functie staat alleen de naam onder het citaat.

# Variables:
#   $value (String): the figure
#   $language (String): the language
no-number-word = `{ $language }` heeft geen woord voor { $value }
    .label = niet in de tabel
    .help = schrijf het gegeven zonder `:words`, of voeg het woord toe aan `number-words:` in `locales/{ $language }/conventions.yaml`
    .why = Cijfers worden woorden volgens een tabel van de taal. Waar de tabel eindigt, lezen cijfers vlotter.

## Output

# Variables:
#   $path (String): the folder
unwritable-folder = in `{ $path }` kan niets worden geschreven
    .help = kies een andere map met `--out`, of wijzig de toegangsrechten van deze map

# Variables:
#   $path (String): the file
protected-file = `{ $path }` is tegen schrijven beveiligd
    .help = haal de beveiliging van het bestand als het gewijzigd mag worden en voer de opdracht opnieuw uit

# Variables:
#   $path (String): the file or folder
disk-full = de schijf is vol: `{ $path }` kan niet worden geschreven
    .help = maak ruimte op de schijf, en voer `heraut build` opnieuw uit

# Variables:
#   $path (String): the file
foreign-file = op `{ $path }` hoort een pagina, maar er staat een ander bestand
    .help = verplaats dat bestand, of kies een andere map met `--out`

# Variables:
#   $path (String): the folder
locked-folder = een andere opdracht `build` schrijft in `{ $path }`
    .help = wacht tot die klaar is, en voer `heraut build` opnieuw uit

# Variables:
#   $id (String): the announcement
#   $language (String): the language
#   $addresses (String): its published addresses that it has no more
#   $line (String): the line to write
address-changed = het persbericht `{ $id }` is in `{ $language }` gepubliceerd op { $addresses }, en staat daar niet meer
    .label = heeft nu een ander adres
    .help = voeg `{ $line }` toe aan het blok `{ $language }:`, zodat oude links naar het nieuwe adres leiden

# Variables:
#   $address (String): the address
#   $was (String): the announcement and the language that was published there
#   $now (String): those that the records put there
#   $line (String): the line that gives the address up
address-taken = het adres `{ $address }` is dat van `{ $was }`, en zou `{ $now }` tonen
    .label = wil een adres dat bezet is
    .help = geef het een andere `slug:`; of schrijf, als `{ $was }` nergens meer te vinden moet zijn, `{ $line }` in `content/newsroom.yaml`

# Variables:
#   $id (String): the announcement
#   $addresses (String): its published addresses that no record has any more
#   $line (String): the line that gives them up
address-abandoned = geen enkel record heeft nog { $addresses }, waar `{ $id }` gepubliceerd is
    .label = mist wat gepubliceerd is
    .help = zet het record of het blok terug, waar `draft: true` of `ready: false` het onzichtbaar maakt; of voeg, als het adres voorgoed mag verdwijnen, `{ $line }` toe aan `content/newsroom.yaml`

# Variables:
#   $path (String): the folder
#   $old (String): the newsroom that it holds
#   $new (String): the newsroom that is built
another-newsroom = `{ $path }` bevat de newsroom `{ $old }`, en deze is `{ $new }`
    .help = kies een andere map met `--out`; of schrijf, als de newsroom een nieuw adres heeft, `feed-authority: { $old }` in `content/newsroom.yaml`, zodat feeds hun id’s houden

as-of-needs-out = een dag die nog moet komen vraagt een eigen map: hij kan tonen wat nog onder embargo is
    .help = voeg `--out` toe, met een map die niemand publiceert: `--out voorbeeld`

# Variables:
#   $path (String): the folder
as-of-live = `{ $path }` bevat de gepubliceerde newsroom, die geen andere dag mag tonen
    .help = kies een andere map met `--out`

# Variables:
#   $path (String): the file
damaged-manifest = de lijst van geschreven bestanden is beschadigd: `{ $path }`
    .help = zet ze terug, of schrijf naar een nieuwe map

# Variables:
#   $path (String): the folder
folder-not-empty = de map `{ $path }` is niet leeg
    .help = noem een nieuwe map

# Variables:
#   $path (String): the folder
folder-is-content = in `{ $path }` kunnen geen pagina’s komen: daar staan de fiches
    .help = kies een andere map met `--out`

# Variables:
#   $path (String): the file
record-exists = `{ $path }` bestaat al
    .help = kies een andere id, of bewerk dat bestand

# Variables:
#   $path (String): the path
path-not-allowed = op `{ $path }` kan geen bestand worden geschreven
    .help = kies namen die elk systeem kan bewaren

# Variables:
#   $path (String): the path
path-used-twice = op `{ $path }` zouden twee bestanden komen
    .help = geef een van de twee een andere naam; hoofdletters alleen maken geen verschil

# Variables:
#   $code (String): what was asked for
unknown-code = `{ $code }` is niet de code van een controle
    .help = toon alle codes met `heraut explain`

# Variables:
#   $character (String): the character
#   $code (String): its number in Unicode, such as U+4E2D
#   $document (String): the announcement and the language, such as opening/fr
missing-glyph = geen enkel lettertype heeft het teken ‘{ $character }’ ({ $code }): de pdf van `{ $document }` zou een leeg vakje tonen
    .help = schrijf het anders, of zet een lettertype dat het heeft in de map `fonts/`

# Variables:
#   $path (String): the file
invalid-font = `{ $path }` is geen leesbaar lettertype
    .help = zet er een TrueType- of OpenType-bestand (.ttf, .otf), of haal het bestand weg

# Variables:
#   $template (String): its name
render-failed = het sjabloon `{ $template }` kan niet worden ingevuld
    .help = verbeter wat als oorzaak wordt aangehaald

## Mailings

mailing-not-set = de newsroom zegt niet hoe hij de pers aanschrijft
    .help = voeg `mailing:` met een `sender:` toe aan `content/newsroom.yaml`; `docs/records.md` toont hoe

relay-not-set = er is geen relay genoemd die de brieven aanneemt
    .help = voeg `relay:` toe onder `mailing:` in `content/newsroom.yaml`, of noem er een met `--relay`

# Variables:
#   $relay (String): the relay
demonstration-relay = een newsroom ter demonstratie verzendt niets naar `{ $relay }`
    .help = neem een relay op deze machine, zoals `--relay smtp://127.0.0.1:2525`; uw eigen newsroom heeft geen `demonstration: true`

password-not-set = de relay heeft een gebruiker, maar er is geen wachtwoord genoemd
    .help = schrijf `password: { "{" } variable: NAAM { "}" }` onder `relay:`, en zet het wachtwoord in die omgevingsvariabele

# Variables:
#   $name (String): the variable
password-variable-empty = de omgevingsvariabele `{ $name }` bevat geen wachtwoord
    .help = stel ze in voor `heraut` wordt gestart

password-command-failed = de opdracht die het wachtwoord moest geven, deed dat niet
    .help = voer de opdracht van `password:` apart uit en kijk wat ze zegt

# Variables:
#   $id (String): what was asked for
unknown-announcement = er is geen aankondiging `{ $id }`
    .help = neem de `id:` van een fiche in `content/announcements/`

# Variables:
#   $id (String): the announcement
announcement-draft = `{ $id }` is een ontwerp
    .help = verwijder `draft: true` als het klaar is; `--test` verzendt het alleen naar uzelf

# Variables:
#   $lists (String): the names of the lists
nobody-named = er is niemand genoemd die het moet krijgen
    .help = noem een medialijst met `--list` ({ $lists }), of gebruik `--contacts`

# Variables:
#   $id (String): the announcement
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone
advance-not-allowed = `{ $id }` is onder embargo tot { $date } om { $time } ({ $zone }), en niemand mag het vooraf krijgen
    .help = schrijf `advance: true` onder `embargo:` als de vertrouwde pers het mag krijgen

# Variables:
#   $id (String): the announcement
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone
announcement-held = `{ $id }` is onder embargo tot { $date } om { $time } ({ $zone })
    .help = `--advance` verzendt het naar wie embargo’s naleeft; `--prepare` legt alles klaar voor dat ogenblik

# Variables:
#   $id (String): the announcement
advance-too-late = `{ $id }` is al openbaar: er is niets meer vooraf te bezorgen
    .help = laat `--advance` weg

# Variables:
#   $id (String): the announcement
no-language-ready = geen taal van `{ $id }` mag al gelezen worden
    .help = werk een taal af, of verwijder haar `ready: false`

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone
mailing-held = deze verzending mag vertrekken vanaf { $date } om { $time } ({ $zone })
    .help = voer dan dezelfde opdracht opnieuw uit

# Variables:
#   $id (String): the announcement
nothing-to-resume = er is geen verzending van `{ $id }` begonnen
    .help = begin er een: `heraut send { $id } --list NAAM`

# Variables:
#   $word (String): what was written
#   $known (String): what may be written
#   $command (String): the command, as it is typed
unknown-command = `{ $word }` is geen opdracht
    .help = gebruik een van: { $known }; `{ $command } --help` zegt wat elk doet

# Variables:
#   $option (String): an option
#   $command (String): the command, as it is typed
unknown-option = `{ $command }` heeft geen optie `{ $option }`
    .help = `{ $command } --help` toont de opties

# Variables:
#   $argument (String): an argument of a command
#   $command (String): the command, as it is typed
unexpected-argument = `{ $argument }` is een woord te veel
    .help = schrap het, of zet wat samenhoort tussen aanhalingstekens; `{ $command } --help` toont wat de opdracht aanneemt

# Variables:
#   $argument (String): an argument of a command
#   $command (String): the command, as it is typed
missing-argument = `{ $argument }` ontbreekt
    .help = voeg het toe; `{ $command } --help` zegt wat het is

# Variables:
#   $option (String): an option
#   $command (String): the command, as it is typed
missing-value = achter de optie `{ $option }` moet iets staan
    .help = schrijf het achter de optie; `{ $command } --help` zegt wat het is

# Variables:
#   $option (String): an option
unexpected-value = de optie `{ $option }` krijgt geen waarde
    .help = schrijf alleen `{ $option }`

# Variables:
#   $option (String): an option
#   $value (String): what was written
#   $known (String): what may be written
unknown-choice = `{ $value }` kan niet achter `{ $option }` staan
    .help = gebruik een van: { $known }

# Variables:
#   $option (String): an option
#   $value (String): what was written
not-a-number = achter `{ $option }` kan `{ $value }` niet staan: daar hoort een geheel getal
    .help = schrijf bijvoorbeeld `{ $option } 2`

# Variables:
#   $option (String): an option
repeated-option = de optie `{ $option }` staat er twee keer
    .help = behoud een van de twee

# Variables:
#   $command (String): the command, as it is typed
unreadable-command = deze opdracht is onleesbaar
    .help = typ ze opnieuw zonder ongewone tekens; `{ $command } --help` toont hoe ze getypt wordt

# Variables:
#   $port (Number): its number
port-taken = poort { $port } is niet vrij
    .help = sluit het andere programma dat ze gebruikt, misschien een ander voorbeeld, of kies een andere: `--port 4041`

# Variables:
#   $value (String): the address as typed
editor-without-path = `{ $value }` zegt niet waar het pad van het bestand komt
    .help = schrijf `{ "{path}" }`, en `{ "{line}" }` en `{ "{column}" }` als de editor ze begrijpt: `vscode://file{ "{path}" }:{ "{line}" }:{ "{column}" }`

# Variables:
#   $path (String): where it is to be written
export-not-html = `{ $path }` is geen naam voor de kopie, die een pagina is
    .help = laat hem eindigen op `.html`

# Variables:
#   $address (String): what would have been opened
browser-not-opened = er kon geen browser worden geopend
    .help = typ `{ $address }` in de uwe

preview-failed = het voorbeeld kan niet voortgaan
    .help = start het opnieuw

preview-not-watching = dit systeem zegt niet welke bestanden veranderen
    .help = start het voorbeeld na een wijziging opnieuw en herlaad de pagina

impossible-clock = de klok van deze computer toont een jaar na 9999
    .help = stel de datum van de computer in

# Variables:
#   $first (String): an option
#   $second (String): another option
#   $why (String): the reason, as a word of the program
options-conflict = `{ $first }` gaat niet samen met `{ $second }`
    .help =
        { $why ->
            [trial] een proef gaat naar één adres, in elke taal, en naar niemand anders
            [abandon] opgeven verzendt niets; alleen `--list` en `--contacts` zeggen wat wordt opgegeven
            [unlisted] wie in de verzending zit die verdergaat, is eerder beslist
            [nothing-leaves] er vertrekt niets, dus valt er niets te bevestigen of klaar te leggen
           *[planned] de verzending die verdergaat, is eerder gepland; andere lijsten vragen een eigen verzending
        }

# Variables:
#   $option (String): an option
option-alone = `{ $option }` zegt op zich niets
    .help = voeg `--resume` toe, of een andere optie die met een verzending verdergaat

# Variables:
#   $path (String): the ledger
#   $sent (Number): how many letters left this folder
#   $known (Number): how many of them the ledger knows
#   $at (String): when the last of them left
ledger-behind = het register `{ $path }` kent { $known } brieven, maar er zijn er { $sent } uit deze map vertrokken (de laatste op { $at })
    .help = het is een oude kopie, of de laatste bladzijden ontbreken: mensen zouden brieven dubbel krijgen. Zet het nieuwste register terug, met de bestanden ernaast; voeg `--trust-ledger` alleen toe als u weet wie het al kreeg

# Variables:
#   $folder (String): the folder that it belonged to
ledger-moved = het register hoort bij de map `{ $folder }`
    .help = is de newsroom verplaatst en vertrekt daar niets meer, voer de opdracht dan opnieuw uit en antwoord `ja`, of voeg `--trust-ledger` toe; is hij gekopieerd, verzend dan maar vanuit één van beide

nothing-to-back-up = er is nog niets verzonden, dus er is geen register om te kopiëren

# Variables:
#   $path (String): the file
file-exists = `{ $path }` bestaat al
    .help = noem een bestand dat nog niet bestaat

# Variables:
#   $seconds (Number): how long it was waited for
password-command-slow = de opdracht die het wachtwoord geeft, was niet klaar binnen { $seconds } seconden
    .help = voer ze met de hand uit en kijk waarop ze wacht

records-changed-unreadable = de fiches zijn tijdens het verzenden gewijzigd en niet meer te lezen
    .help = verbeter ze (`heraut check` toont wat er fout is) en ga verder met `--resume`

records-changed-demonstration = de newsroom werd tijdens het verzenden een demonstratie
    .help = verwijder `demonstration: true` als brieven deze computer mogen verlaten, en ga verder met `--resume`

# Variables:
#   $id (String): the announcement
nothing-mailed = van `{ $id }` is niets verzonden
    .help = `heraut status` toont wat wel verzonden is

# Variables:
#   $address (String): whom it was for
trial-not-taken = de relay nam de testbrief aan { $address } niet aan

# Variables:
#   $count (Number): how many
outcomes-unrecorded =
    { PLURAL($count) ->
        [one] wat er van { $count } brief geworden is, kon niet in het register worden geschreven
       *[other] wat er van { $count } brieven geworden is, kon niet in het register worden geschreven
    }
    .help = het register toont ze als onzeker; maak ruimte vrij voor u verdergaat

# Variables:
#   $count (Number): how many
relay-refuses-letters = de relay weigerde { $count } brieven na elkaar om wat ze zijn
    .help = vraag de beheerders van de relay waarom; de andere wachten, er is niets meer verzonden

# Variables:
#   $value (String): what was written
invalid-helo = `{ $value }` is geen naam van een computer
    .help = schrijf een hostnaam: `helo: newsroom.example.org`

# Variables:
#   $relay (String): the relay
relay-refuses-letter = `{ $relay }` neemt deze brief niet aan, voor wie hij ook is
    .help = verzend minder of kleinere bestanden, of vraag het aan wie de relay beheert; niemand is afgevinkt, iedereen wacht

# Variables:
#   $relay (String): the relay
relay-silent-after-letters = `{ $relay }` neemt brieven aan en zegt niet wat ervan geworden is
    .help = vraag het de beheerders van de relay; brieven die misschien aankwamen, zijn onzeker, de andere wachten

# Variables:
#   $address (String): whom it is for
letter-not-frozen = het register bevat de brief aan { $address } niet
    .help = bewaar het register zoals het is, en meld deze fout

# Variables:
#   $domain (String): the domain of the key
#   $address (String): the sender's address
dkim-not-aligned = de sleutel van `{ $domain }` staat niet in voor { $address }
    .help = teken voor het domein van de afzender, of wijzig de afzender

## The letters of a mailing

# Variables:
#   $name (String): the name of the file
#   $type (String): its type, as it was given
attachment-not-mailable = het bestand `{ $name }` van het type `{ $type }` kan niet bij een brief worden gevoegd
    .help = geef een type op zoals `application/pdf`; brieven en delen van brieven kunnen niet worden bijgevoegd

# Variables:
#   $header (String): the field of the header
letter-header-too-long = een regel van de brief is te lang om te mailen: `{ $header }`
    .help = verkort de adressen en namen waaruit hij bestaat

# Variables:
#   $address (String): the address
letter-sender-beyond-ascii = er kunnen geen brieven van `{ $address }` vertrekken: niet elke server aanvaardt zulke tekens vóór de `@`
    .help = kies een afzender en een antwoordadres met enkel `a` tot `z`, cijfers en `.`, `-`, `_` vóór de `@`

# Variables:
#   $date (String): the date
letter-date-impossible = een brief kan niet als datum `{ $date }` dragen
    .help = kies een datum van onze tijdrekening

# Variables:
#   $id (String): what was written
letter-list-id-invalid = `{ $id }` kan de lijst niet aanduiden in de kop van de brieven
    .help = schrijf het als een domeinnaam: `press.example.org`

letter-not-composed = de brief kan niet worden samengesteld
    .help = meld dit met de aangehaalde oorzaak

# Variables:
#   $language (String): the language of the letter
#   $part (String): where: text, html, or subject
letter-greeting-not-once =
    { $part ->
         [text] de tekst van de brief in `{ $language }` bevat de aanhef niet precies één keer
         [html] de HTML van de brief in `{ $language }` bevat de aanhef niet precies één keer
        *[subject] het onderwerp van de brief in `{ $language }` bevat de aanhef
    }
    .help = zet de aanhef één keer in elk sjabloon van de brief, en nergens anders

stationery-damaged = een brief die het register bewaarde, is beschadigd
    .help = herstel het register uit een back-up; er is niets verstuurd

# Variables:
#   $version (String): its version
stationery-of-another-version = het register bewaart zijn brieven in versie { $version }, die dit programma niet kent
    .help = voltooi de mailing met de versie van heraut die ze begon

## The signatures of letters

# Variables:
#   $path (String): the file of the key
dkim-key-unreadable = `{ $path }` bevat geen privésleutel die brieven kan ondertekenen
    .help = zet er een RSA-sleutel (PKCS#8 of PKCS#1) of een Ed25519-sleutel (PKCS#8) in, in PEM

# Variables:
#   $path (String): the file of the key
dkim-key-encrypted = de privésleutel in `{ $path }` is met een wachtwoord vergrendeld
    .help = schrijf hem zonder wachtwoord met `openssl pkey -in … -out …`, en laat enkel de account van de afzender het bestand lezen

# Variables:
#   $path (String): the file of the key
dkim-key-too-short = de RSA-sleutel in `{ $path }` telt minder dan 2048 bits
    .help = maak een nieuwe met `openssl genrsa 2048`, en publiceer de openbare sleutel in de DNS

# Variables:
#   $domain (String): what was written
dkim-domain-invalid = `{ $domain }` is geen domein dat voor brieven kan instaan
    .help = schrijf het domein van het afzenderadres

# Variables:
#   $selector (String): what was written
dkim-selector-invalid = `{ $selector }` kan niet de selector van een sleutel zijn
    .help = gebruik enkel letters, cijfers en `-`, zoals in `press2026`

dkim-signing-failed = de brief kan niet worden ondertekend
    .help = controleer de sleutel met `heraut mail-check`

## Letters in words

# Variables:
#   $id (String): the announcement
#   $language (String): the language
#   $size (Number): how many kilobytes it has
#   $limit (Number): how many it may have
letter-too-long = de e-mail van `{ $id }` in `{ $language }` telt { $size } kB HTML, meer dan de toegestane { $limit }
    .help = kort het persbericht of de begeleidende teksten in: Gmail knipt af wat erboven gaat

# Variables:
#   $template (String): the template
letter-style = het stijlblad van het sjabloon `{ $template }` kan niet worden toegepast
    .help = verbeter wat als oorzaak wordt aangehaald

# Variables:
#   $template (String): the template
letter-without-greeting = het sjabloon `{ $template }` heeft niet precies één eigen regel voor de aanhef
    .help = zet `{ "{{" } slot { "}}" }` één keer alleen op een regel

## Het register van verzendingen

# Variables:
#   $path (String): the file
ledger-locked = een ander programma houdt het register `{ $path }` te lang vast
    .help = sluit wat het geopend heeft, en voer de opdracht opnieuw uit; niets van wat genoteerd was, is verloren

# Variables:
#   $path (String): the file
ledger-damaged = het register `{ $path }` is beschadigd
    .help = stuur dezelfde mensen niets meer voor het hersteld is: bewaar dit bestand, zet de laatste reservekopie terug, en vergelijk wat sindsdien vertrok met het logboek van de mailserver

# Variables:
#   $path (String): the file
ledger-foreign = `{ $path }` is geen register van heraut
    .help = verplaats dat bestand; was het wel het register, zet dan de laatste reservekopie terug voor er iets wordt verstuurd

# Variables:
#   $path (String): the file
ledger-newer = het register `{ $path }` is geschreven door een nieuwere versie van heraut
    .help = werk heraut bij, minstens tot die versie

# Variables:
#   $path (String): the file
ledger-read-only = in het register `{ $path }` kan niet worden geschreven
    .help = wijzig de toegangsrechten van het bestand en van zijn map, zodat verzendingen genoteerd kunnen worden; zonder dat vertrekt er geen e-mail

# Variables:
#   $path (String): the file
ledger-full = er is geen plaats meer op de schijf voor het register `{ $path }`
    .help = maak plaats op die schijf en op de schijf van tijdelijke bestanden; wat genoteerd was, blijft bewaard, en `--resume` gaat verder

# Variables:
#   $path (String): the file
ledger-unreadable = het register `{ $path }` kan niet worden gelezen of geschreven
    .help = ga na of zijn map bestaat, of de toegangsrechten het toelaten, en of de schijf in orde is

# Variables:
#   $path (String): the folder
locks-missing = de schijf van `{ $path }` kan geen bestanden vergrendelen, zodat twee verzendingen niets van elkaar zouden weten
    .help = houd de newsroom op een lokale schijf zolang er e-mails worden verstuurd

## The relay

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-unresolved = de mailserver `{ $relay }` heeft geen adres
    .help = controleer de naam van de relay, en of deze machine online is

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-unreachable = er komt geen verbinding met de mailserver `{ $relay }` tot stand
    .help = controleer de poort, en vraag uw IT-dienst of een firewall in de weg staat

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-not-loopback = de mailserver `{ $relay }` staat niet op deze machine, en deze newsroom is een demonstratie
    .help = gebruik een relay op deze machine, zoals `127.0.0.1`

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-unprotected = de mailserver `{ $relay }` staat niet op deze machine, en de verbinding zou niet beveiligd zijn
    .help = vraag uw IT-dienst naar de poort met TLS, en pas `security` van de relay aan

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-closed = de mailserver `{ $relay }` brak de verbinding af bij `{ $stage }`
    .help = probeer het later opnieuw; blijft het zo, vraag dan uw IT-dienst wat het logboek zegt

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-silent = de mailserver `{ $relay }` antwoordde niet bij `{ $stage }`
    .help = probeer het later opnieuw; blijft het zo, vraag dan uw IT-dienst wat het logboek zegt

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-garbled = wat de mailserver `{ $relay }` bij `{ $stage }` zei, is geen antwoord
    .help = controleer of host en poort die van een mailserver zijn, en of de poort TLS vereist

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-refused = de mailserver `{ $relay }` weigert dienst bij `{ $stage }`
    .help = toon uw IT-dienst wat de server zei

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-refused-sender = de mailserver `{ $relay }` neemt geen brieven van deze afzender aan
    .help = vraag uw IT-dienst of het adres van de afzender is toegestaan, en of aanmelden nodig is

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-without-starttls = de mailserver `{ $relay }` biedt niet aan de verbinding te beveiligen (STARTTLS)
    .help = vraag uw IT-dienst naar de poort met TLS

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-expired = het certificaat van de mailserver `{ $relay }` is niet meer geldig, of nog niet
    .help = vraag uw IT-dienst het te vernieuwen, en controleer de klok van deze machine

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-other-name = het certificaat van de mailserver `{ $relay }` staat op een andere naam
    .help = schrijf de naam van de relay zoals het certificaat hem heeft

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-untrusted = niemand die deze machine vertrouwt, staat in voor het certificaat van de mailserver `{ $relay }`
    .help = is het van uzelf, noem dan de certificaatautoriteit onder `authority` van de relay

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-failed = er komt geen beveiligde verbinding met de mailserver `{ $relay }` tot stand
    .help = vraag uw IT-dienst of deze poort TLS spreekt, in versie 1.2 of later

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-no-authorities = deze machine vertrouwt geen enkele certificaatautoriteit, zodat de mailserver `{ $relay }` niet te controleren is
    .help = installeer de certificaten van het systeem (`ca-certificates`), of noem een `authority` van de relay

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-authority-unreadable = de certificaatautoriteit voor de mailserver `{ $relay }` is onleesbaar
    .help = geef een PEM-bestand met minstens één certificaat

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-without-login = de mailserver `{ $relay }` biedt geen manier van aanmelden die hier bekend is
    .help = vraag uw IT-dienst naar een poort die PLAIN of LOGIN aanbiedt, of laat de gebruiker weg

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-login-refused = de mailserver `{ $relay }` aanvaardt gebruiker of wachtwoord niet
    .help = controleer beide; sommige aanbieders willen een wachtwoord speciaal voor programma’s

# Variables:
#   $address (String): the recipient
letter-needs-smtputf8 = het adres `{ $address }` valt buiten ASCII, en de mailserver neemt zulke adressen niet aan
    .help = vraag de ontvanger om een ander adres, of gebruik een relay met SMTPUTF8

# Variables:
#   $address (String): the recipient
letter-needs-8bitmime = de brief aan `{ $address }` bevat bytes buiten ASCII, en de mailserver neemt die niet aan
    .help = gebruik een relay met 8BITMIME

# Variables:
#   $address (String): the recipient
#   $size (String): its size in bytes
#   $limit (String): the largest size in bytes
letter-too-large = de brief aan `{ $address }` telt { $size } bytes, en de mailserver neemt er hoogstens { $limit } aan
    .help = laat bijlagen weg, of maak ze kleiner

# Variables:
#   $address (String): the recipient
letter-malformed = de brief aan `{ $address }` heeft een regel die niet eindigt zoals het moet
    .help = meld dit als een fout van het programma

## Media lists

# Variables:
#   $path (String): the list
#   $line (String): the first line that is none
list-not-utf-8 = regel { $line } van `{ $path }` is geen tekst in UTF-8
    .help = bewaar het werkblad als ‘CSV UTF-8 (door komma’s gescheiden)’; in het gewone formaat ‘CSV’ van Excel gaan letters verloren

# Variables:
#   $path (String): the list
#   $encoding (String): the name of an encoding
list-encoding = `{ $path }` is gelezen als { $encoding }
    .help = kijk of namen met accenten kloppen (`heraut send ID --list NAAM --dry-run`), en bewaar het de volgende keer als “CSV UTF-8”

# Variables:
#   $path (String): the list
spreadsheet-unreadable = `{ $path }` is niet te lezen als rekenblad
    .help = open het in Excel of LibreOffice en bewaar het opnieuw, of bewaar het als “CSV UTF-8”

# Variables:
#   $path (String): the list
#   $sheet (String): the name of a sheet
unknown-sheet = `{ $path }` heeft geen blad `{ $sheet }`
    .help = noem een blad dat er is, of geen voor het eerste

# Variables:
#   $columns (String): the columns that lack, as records name them
#   $found (String): the headers that were found
column-missing = in de lijst ontbreekt: { $columns }
    .label = gevonden kolommen: { $found }
    .help = voeg deze kolomkoppen toe: `name` (of `Voornaam` en `Achternaam`), `email` (of `E-mailadres`), `languages` (of `Taal`)

# Variables:
#   $column (String): the header of the column
empty-cell = de kolom `{ $column }` is leeg
    .label = leeg
    .help = vul de cel in, of verwijder de rij

# Variables:
#   $value (String): what was written
#   $column (String): the header of the column
cell-not-understood = `{ $value }` wordt niet begrepen in de kolom `{ $column }`
    .label = overgeslagen
    .help = schrijf `mevrouw` of `meneer`, `ja` of `nee`, of een datum zoals `2026-01-15`; laat de cel anders leeg

# Variables:
#   $topic (String): what was written
unknown-recipient-topic = de newsroom heeft geen thema `{ $topic }`
    .label = overgeslagen
    .help = schrijf de id of de naam van een thema uit `content/newsroom.yaml`

# Variables:
#   $path (String): the list
#   $count (Number): how many people
consent-missing =
    { PLURAL($count) ->
        [one] in `{ $path }` is voor { $count } persoon geen toestemming genoteerd
       *[other] in `{ $path }` is voor { $count } personen geen toestemming genoteerd
    }
    .help = noteer de toestemming of de rechtsgrond in een kolom `Toestemming`

# Variables:
#   $path (String): the list
#   $count (Number): how many are not shown
more-in-list =
    { PLURAL($count) ->
        [one] nog { $count } bevinding in `{ $path }` wordt niet getoond
       *[other] nog { $count } bevindingen in `{ $path }` worden niet getoond
    }
    .help = verbeter eerst wat getoond wordt, en start dan opnieuw

quote-left-open = een aanhalingsteken opent een cel en niets sluit ze
    .label = vanaf hier
    .help = sluit de cel met `"`, en verdubbel aanhalingstekens erin (`""`)

row-too-long = de rij is te lang voor één persoon
    .label = te lang
    .help = ga na of elke persoon een eigen rij heeft

# Variables:
#   $list (String): its name
#   $path (String): the second file
#   $first (String): the first file
duplicate-list = twee lijsten heten `{ $list }`: `{ $first }` en `{ $path }`
    .help = geef een van de twee bestanden een andere naam

# Variables:
#   $list (String): what was asked for
#   $known (String): the lists that there are
unknown-list = er is geen medialijst `{ $list }`
    .help = kies uit: { $known }

# Variables:
#   $email (String): the address
#   $path (String): the list where it stands first
#   $line (String): the line there
repeated-recipient = `{ $email }` staat al op regel { $line } van `{ $path }`
    .label = hier opnieuw
    .help = dit kan zo blijven: er vertrekt maar één brief; als de twee verschillen, telt de eerste

# Variables:
#   $count (Number): how many are not shown
more-repeated-recipients =
    { PLURAL($count) ->
        [one] nog { $count } adres staat meer dan eens op de lijsten
       *[other] nog { $count } adressen staan meer dan eens op de lijsten
    }
    .help = dit kan zo blijven: elk adres krijgt maar één brief

# Variables:
#   $path (String): the file
not-appendable = aan het einde van `{ $path }` kan niets worden toegevoegd
    .help = verbeter het bestand, of voeg het adres met de hand toe

## How a newsroom writes to the press

# Variables:
#   $value (String): what was written
invalid-relay = `{ $value }` is niet het adres van een mailserver
    .help = schrijf `smtp+starttls://mail.example.org` of `smtps://mail.example.org`; op deze computer `smtp://127.0.0.1:2525`

# Variables:
#   $value (String): what was written
relay-without-tls = `{ $value }` zou de brieven onversleuteld versturen
    .help = schrijf `smtp+starttls://` of `smtps://`; alleen naar deze computer mag het zonder

password-in-record = er staat een wachtwoord in het adres van de mailserver of onder `password:`
    .help = haal het weg, verander het, en schrijf waar het vandaan komt: `password: { "{" } variable: NAAM { "}" }` of `password: { "{" } command: … { "}" }`

# Variables:
#   $value (String): what was written
#   $limit (String): the largest that may stand here
number-too-large = { $value } is meer dan hier zin heeft
    .help = schrijf ten hoogste { $limit }

# Variables:
#   $value (String): what was written
invalid-one-click = `{ $value }` kan niet dienen om zich met één klik uit te schrijven
    .help = schrijf een adres dat met `https://` begint en een POST aanneemt (RFC 8058), of verwijder het veld

# Variables:
#   $value (String): what was written
invalid-list-id = `{ $value }` kan de brieven niet aanduiden
    .help = schrijf een naam in uw domein, zoals `pers.example.org`

# Variables:
#   $value (String): what was written
invalid-domain = `{ $value }` is geen domeinnaam
    .help = schrijf die van de afzender, zoals `example.org`

# Variables:
#   $value (String): what was written
invalid-selector = `{ $value }` is geen DKIM-selector
    .help = schrijf wat in de DNS voor `._domainkey` staat: letters, cijfers en koppeltekens

# A language in a sentence, by its tag.
# Variables:
#   $language (String): the tag
language-here =
    { $language ->
        [fr] het Frans
        [nl] het Nederlands
        [en] het Engels
        [de] het Duits
       *[other] `{ $language }`
    }

# Variables:
#   $other-language (String): the tag
language-there =
    { $other-language ->
        [fr] het Frans
        [nl] het Nederlands
        [en] het Engels
        [de] het Duits
       *[other] `{ $other-language }`
    }

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
languages-differ = { language-here } zegt “{ $said }”, { language-there } zegt “{ $other }”

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
figure-disagrees = de talen geven verschillende cijfers: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = verbeter het foute cijfer; of beter nog, maak er een feit van: `facts: { "{" } members: 260 { "}" }`, en schrijf `{ "{" }members{ "}" }` in elke taal
    .why = Lezers van twee talen zouden twee dingen lezen, en iemand legt ze naast elkaar. Een feit wordt één keer gezegd, en elke taal schrijft het op haar manier.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
scale-disagrees = de talen geven één cijfer op verschillende schalen: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = verbeter de schaal: het Franse `milliard` is het Nederlandse `miljard` en het Engelse `billion`
    .why = De fout is een factor duizend. Ze is snel gemaakt, want de woorden van de ene taal lijken op andere woorden van de volgende.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
currency-disagrees = de talen geven één bedrag in verschillende munten: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = verbeter de munt; is het bedrag omgerekend, reken dan ook het cijfer om
    .why = Hetzelfde cijfer in een andere munt is een ander bedrag.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
unit-disagrees = de talen geven één cijfer in verschillende eenheden: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = verbeter de eenheid: van 10% naar 15% is een stijging met vijf punten, of met vijftig procent
    .why = Procenten en punten worden licht verward, en zeggen niet hetzelfde.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
qualifier-disagrees = de talen zeggen anders hoe precies een cijfer bekend is: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = zeg in elke taal hetzelfde; een feit draagt die woorden mee: `facts: { "{" } investors: { "{" } more-than: 60 { "}" } { "}" }`
    .why = “Meer dan zestig” en “ongeveer zestig” zijn twee uitspraken.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
qualifier-missing = de ene taal zegt hoe precies een cijfer bekend is, de andere niet: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = zeg in elke taal hetzelfde; een feit draagt die woorden mee: `facts: { "{" } investors: { "{" } more-than: 60 { "}" } { "}" }`
    .why = “Zestig” belooft wat “meer dan zestig” niet belooft.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
date-disagrees = de talen geven verschillende dagen: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = verbeter de foute dag; of beter nog, maak er een feit van: `facts: { "{" } opening: { "{" } date: 2027-05-14 { "}" } { "}" }`
    .why = Iemand komt op de verkeerde dag.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
time-disagrees = de talen geven verschillende uren: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = verbeter het foute uur
    .why = Iemand komt op het verkeerde uur.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
contact-disagrees = de talen geven verschillende contactgegevens: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = verbeter het foute gegeven; wie journalisten te woord staat, hoort in `contacts`
    .why = Wie schrijft of belt, bereikt niemand, of een vreemde.

# Variables:
#   $language (String): the language that lacks it, by its tag
label-missing = de tekst in `{ $language }` heeft geen vermelding
    .label = geen `label:` bij deze kop
    .other = een andere taal heeft er een
    .help = schrijf ook in dit blok `label:`
    .why = Of het om gereglementeerde informatie of voorwetenschap gaat, moeten alle lezers weten, in elke taal.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
link-disagrees = de links van de talen leiden naar verschillende pagina’s: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = verbeter de foute link; adressen die alleen door hun taal verschillen, zoals `/fr/` en `/nl/`, gelden als één
    .why = Lezers van de ene taal komen op een andere pagina terecht.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
role-disagrees = de talen geven verschillende functies: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = kijk of ze hetzelfde betekenen; functies van wie spreekt, worden één keer gezegd, in `people/`
    .why = Een functie die verschilt, lijkt op een fout, en is het vaak ook.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
statement-missing = { language-here } zegt “{ $said }”, { language-there } niet
    .label = { language-here }
    .other = { language-there } zegt er niets over
    .help = vul de andere taal aan, of laat het in beide weg
    .why = Wat de ene taal vertelt, komen lezers van de andere niet te weten.

# Variables:
#   $code (String): the code that the record accepts
waiver-unknown = geen bevinding met de code `{ $code }` kan worden aanvaard
    .label = hier aanvaard
    .help = neem de code over die tussen haken achter `warning` of `error` staat
    .why = Een code aanvaarden die niet bestaat, verbergt niets, terwijl wie het leest dat wel gelooft. Fouten waardoor geen pagina’s gemaakt kunnen worden, zijn niet te aanvaarden.

# Variables:
#   $code (String): the code that the record accepts
waiver-unneeded = de fiche aanvaardt `{ $code }`, en niets van die aard wordt gevonden
    .label = hier aanvaard
    .help = verwijder de regel uit `accept:`
    .why = Een aanvaarding die haar bevinding overleeft, zou de volgende verbergen.

# Variables:
#   $code (String): the code that the record accepts
waiver-unclear = meerdere bevindingen hebben de code `{ $code }`, en één ervan wordt aanvaard
    .label = hier aanvaard
    .help = voeg woorden toe die de bevinding citeert: `words: "250"`; elke bevinding heeft een eigen regel
    .why = Elke bevinding wordt apart aanvaard, met haar reden. Anders verbergt de reden van de eerste ook de volgende fout van die soort.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
name-disagrees = de talen noemen verschillende personen of organisaties: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = verbeter de foute naam
    .why = Wie in slechts één taal genoemd wordt, is misschien de verkeerde, en verneemt het uit de pers.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
place-disagrees = de talen noemen verschillende gemeenten: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = verbeter de foute naam
    .why = Een verkeerde gemeente stuurt mensen daarheen.

# Variables:
#   $name (String): the name here
#   $meant (String): the name elsewhere
name-misspelt = “{ $name }” lijkt sterk op “{ $meant }”
    .label = hier zo geschreven
    .other = en hier zo
    .help = verbeter de spelling; bestaan beide namen, aanvaard dan de bevinding: `accept:`
    .why = Een naam die op twee manieren geschreven is, is één keer fout. Lezers nemen de ene of de andere over, en de betrokkene merkt het.

# Variables:
#   $words (String): how the quotation begins
quotation-unclosed = een citaat gaat open en niet dicht: “{ $words }…”
    .label = geen aanhalingsteken sluit wat hier opengaat
    .help = sluit het waar de geciteerde woorden eindigen; gaan ze door in de volgende alinea, begin die dan ook met een aanhalingsteken
    .why = Zonder het einde weet niemand wiens woorden het zijn.

# Variables:
#   $case (String): speaker, lacking or added
#   $language (String): a language, by its tag
#   $said (String): who speaks there, by id
#   $other-language (String): the original language, by its tag
#   $other (String): who speaks there, by id
quote-disagrees =
    { $case ->
        [lacking] { language-there } heeft een citaat dat { language-here } niet heeft
        [added] { language-here } heeft een citaat dat { language-there } niet heeft
       *[other] het citaat is van `{ $other }` in de ene taal en van `{ $said }` in de andere
    }
    .label = { language-here }
    .other = { language-there }
    .help = laat in elke taal dezelfde mensen aan het woord, in dezelfde volgorde
    .why = Woorden in de mond van iemand anders zijn de duurste fout: elk citaat is goedgekeurd door wie het zei.

# Variables:
#   $kind (String): item, heading, cell, note or paragraph
#   $language (String): a language, by its tag
#   $count (Number): how many it has
#   $other-language (String): the original language, by its tag
#   $other-count (Number): how many that one has
structure-differs =
    { $kind ->
        [item] lijstpunten: { language-there } heeft er { $other-count }, { language-here } { $count }
        [heading] tussentitels: { language-there } heeft er { $other-count }, { language-here } { $count }
        [cell] tabelcellen: { language-there } heeft er { $other-count }, { language-here } { $count }
        [note] alinea’s in voetnoten: { language-there } heeft er { $other-count }, { language-here } { $count }
        [lead] vette woorden die inleiden: { language-there } heeft er { $other-count }, { language-here } { $count }
       *[other] alinea’s: { language-there } heeft er { $other-count }, { language-here } { $count }
    }
    .label = { language-here }
    .other = { language-there }
    .help = geef elke taal dezelfde alinea’s, lijstpunten en tussentitels
    .why = Heeft een tekst een deel minder dan de andere, dan is er iets vergeten; en teksten van dezelfde vorm zijn regel per regel te vergelijken.

# Variables:
#   $language (String): the language of the text, by its tag
#   $other-language (String): the language that the paragraph is in, by its tag
paragraph-untranslated = de alinea staat in een andere taal: verwacht wordt { language-here }, gevonden { language-there }
    .label = niet vertaald
    .other = dezelfde woorden
    .help = vertaal ze; is het zo bedoeld, aanvaard dan de bevinding: `accept:`
    .why = Een alinea die gekopieerd is en niet vertaald, toont lezers dat hun taal de tweede is.

# Variables:
#   $organization (String): the id of the organization
#   $said (String): what the text says
#   $other (String): what the boilerplate says
boilerplate-disagrees = de tekst zegt “{ $said }”, de boilerplate van `{ $organization }` “{ $other }”
    .label = de tekst
    .other = de boilerplate
    .help = verbeter een van beide; of beter nog, maak er een feit van de organisatie van: `facts:` in haar fiche, en `{ "{" }{ $organization }.members{ "}" }` in de tekst
    .why = Een persbericht waarvan tekst en boilerplate verschillen, verbetert zichzelf op de laatste regel. Het is de meest voorkomende tegenspraak, want boilerplates worden jarenlang overgenomen.

# Variables:
#   $said (String): what the text says
#   $right (String): the day with its weekday
weekday-wrong = “{ $said }” is { $right }
    .label = niet die weekdag
    .help = verbeter de weekdag of de datum
    .why = Wie een weekdag en een datum leest die niet samengaan, weet dat een van beide fout is, maar niet welke.

# Variables:
#   $said (String): what the text says
#   $issued (String): the day of issue
date-before-issue = “{ $said }” wordt verteld als iets dat nog komt, en de aankondiging verschijnt op { $issued }
    .label = voor de dag van uitgifte
    .help = verbeter de dag of het jaar; of vertel het als iets dat voorbij is
    .why = Een datum die al voorbij is, toont dat de tekst ouder is dan het persbericht, of dat een jaar verkeerd getypt is.

# Variables:
#   $said (String): what the text says
#   $issued (String): the day of issue
today-disagrees = “vandaag” staat naast { $said }, en de aankondiging verschijnt op { $issued }
    .label = niet de dag van uitgifte
    .help = verbeter de dag, of `issued`
    .why = “Vandaag” is de dag die vooraan in het persbericht staat.

# Variables:
#   $announced (Number): how many things are announced
#   $count (Number): how many items the list has
list-miscounted = er worden er { $announced } aangekondigd, en de lijst heeft er { $count }
    .label = zoveel worden er aangekondigd
    .help = verbeter het aantal, of vul de lijst aan
    .why = Lezers tellen na.
