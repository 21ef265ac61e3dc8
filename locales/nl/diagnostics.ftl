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
             [list] schrijf `[een, twee]`, of een regel met `- ` voor elk
             [fields] schrijf er velden onder, zoals `key: value`
            *[other] zoek het veld op in het overzicht van de fiches
        }

control-character = de tekst bevat een teken dat niet kan worden afgedrukt
    .help = verwijder het; tekst tussen aanhalingstekens kan het bevatten als `\0`

# Variables:
#   $value (String): what was written
invalid-feed-authority = `{ $value }` kan niet het begin zijn van de id’s van een feed
    .help = schrijf de host van de newsroom en een jaar: `newsroom.example.org,2026`

not-a-boolean = de waarde is niet `true` en niet `false`
    .help = schrijf `true` of `false`

too-much-yaml = uitgevouwen bevat het bestand meer dan een fiche kan bevatten
    .help = schrijf waarden voluit in plaats van ze met `&` en `*` te herhalen

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
invalid-telephone = `{ $value }` is geen telefoonnummer
    .help = schrijf het met het landnummer, zoals `+32 2 555 12 12`

# Variables:
#   $value (String): what was written
invalid-country = `{ $value }` is geen landcode
    .help = schrijf twee hoofdletters, zoals `BE`

# Variables:
#   $value (String): what was written
invalid-slug = `{ $value }` kan niet in het adres van een pagina staan
    .help = gebruik kleine letters zonder accenten, cijfers en enkele koppeltekens, zoals `opendeurdag`

# Variables:
#   $value (String): what was written
invalid-fact = `{ $value }` is geen gegeven
    .help = schrijf een cijfer zoals `260`, of een cijfer met een nuance zoals `{ "{" } more-than: 60 { "}" }`

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
missing-logo = naast de fiche staat geen bestand `{ $file }`
    .help = zet het bestand naast de fiche, of verbeter de naam

# Variables:
#   $file (String): what was written
invalid-file-name = `{ $file }` is niet de naam van een bestand naast de fiche
    .help = zet het bestand naast de fiche, en schrijf de naam zonder mappen

# Variables:
#   $file (String): its name
not-a-picture = `{ $file }` is geen afbeelding die pagina’s kunnen tonen
    .help = gebruik SVG, PNG, JPEG of WebP

# Variables:
#   $path (String): the file
unknown-file = niets leest `{ $path }`
    .help = verplaats het bestand naar de map van zijn soort, of verwijder het

## Running text

# Variables:
#   $html (String): the beginning of it
raw-html = in de tekst staat HTML: `{ $html }`
    .label = HTML
    .help = schrijf het in Markdown, of laat het weg

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
#   $language (String): the language
#   $known (String): the languages that have words
unknown-locale = er zijn geen woorden voor de taal `{ $language }`
    .help = gebruik een van deze talen: { $known }; of voeg de map `locales/{ $language }/` toe

## Checks

# Variables:
#   $language (String): the language that is missing
translation-missing = er is geen tekst klaar in de taal `{ $language }`
    .help = voeg het blok `{ $language }:` toe, of laat de taal voorlopig weg
    .why = Een newsroom spreekt elk van haar talen. Lezers van de taal die ontbreekt, vernemen alleen dat het persbericht voor hen niet beschikbaar is.

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
#   $topic (String): the id that was written
unknown-topic = de newsroom heeft geen thema `{ $topic }`
    .label = onbekend
    .help = voeg het toe aan `topics:` in `content/newsroom.yaml`, of verbeter de id
    .why = Elk thema heeft een pagina, en een naam in elke taal. Beide komen uit `content/newsroom.yaml`.

dateline-without-place = bij de datum staat geen plaats
    .help = voeg `places:` toe met de id van een stad
    .why = Redacties kijken eerst naar plaats en datum: zo zien ze waar het nieuws vandaan komt, en of het nieuws is voor hun lezers.

# Variables:
#   $person (String): the id of the contact
contact-unreachable = het contact `{ $person }` heeft geen e-mailadres en geen telefoonnummer
    .person = de fiche
    .help = voeg `email:` of `telephones:` toe aan `content/people/{ $person }.yaml`
    .why = Een journalist met een vraag en een deadline mailt of belt meteen. Een contact dat niet te bereiken is, is erger dan geen.

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
#   $fact (String): its key
unused-fact = het gegeven `{ $fact }` wordt niet gebruikt
    .label = nergens vermeld
    .help = schrijf `{ "{" }{ $fact }{ "}" }` waar de tekst het zegt, of verwijder het
    .why = Een gegeven dat nergens wordt vermeld, is vaak als gewoon cijfer in de tekst getikt. Dan kan het van taal tot taal verschillen.

# Variables:
#   $organization (String): its id
#   $language (String): the language
boilerplate-missing = de aankondiging bestaat in `{ $language }`, de tekst “Over” van `{ $organization }` niet
    .help = voeg `{ $language }:` toe aan `about:` in `content/organizations/{ $organization }.yaml`
    .why = Elk persbericht eindigt met wie het uitgeeft. Zonder die tekst vernemen de lezers van één taal minder dan de andere.

# Variables:
#   $person (String): the id
#   $language (String): the language
role-missing = de functie van `{ $person }` is niet vermeld in `{ $language }`
    .help = voeg `{ $language }:` toe aan `role:` in `content/people/{ $person }.yaml`
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
#   $path (String): the folder
as-of-live = `{ $path }` bevat de gepubliceerde newsroom, die geen andere dag mag tonen
    .help = kies een andere map met `--out`

# Variables:
#   $path (String): the file
damaged-manifest = de lijst van geschreven bestanden is beschadigd: `{ $path }`
    .help = zet ze terug, of schrijf naar een nieuwe map

# Variables:
#   $id (String): the announcement
#   $old (String): its address until now
#   $new (String): its address from now on
address-changed = het persbericht `{ $id }` verhuist van `{ $old }` naar `{ $new }`
    .help = noem het oude adres onder `formerly:`, zodat lezers het nieuwe vinden

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
#   $template (String): its name
render-failed = het sjabloon `{ $template }` kan niet worden ingevuld
    .help = verbeter wat als oorzaak wordt aangehaald
