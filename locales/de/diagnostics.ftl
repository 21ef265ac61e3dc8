### The words of diagnostics: a message for each code, with the attributes
### `label` (at the place), `help` (what to do) and, for checks, `why` (what is at stake).
### A `$language` here is the code of a language, such as `nl`.

## The shape of a record

# Variables:
#   $field (String): what was written
#   $known (String): the fields that may stand here
unknown-field = `{ $field }` ist hier kein Feld
    .label = unbekannt
    .help = eines dieser Felder verwenden: { $known }

# Variables:
#   $value (String): what was written
#   $known (String): the values that may stand here
unknown-value = `{ $value }` ist kein Wert, der hier stehen darf
    .label = unbekannt
    .help = einen dieser Werte verwenden: { $known }

# Variables:
#   $field (String): its name
missing-field = das Feld `{ $field }` fehlt
    .label = fehlt hier
    .help = `{ $field }:` mit einem Wert hinzufügen

# Variables:
#   $key (String): what is written twice
duplicate-key = `{ $key }` steht zweimal da
    .label = das zweite Mal
    .help = eines der beiden behalten

empty-value = das Feld hat keinen Wert
    .label = hier folgt nichts
    .help = einen Wert schreiben oder das Feld entfernen

empty-file = die Datei ist leer
    .help = einen Datensatz schreiben oder die Datei entfernen

several-documents = die Datei enthält mehr als ein Dokument
    .label = hier beginnt ein weiteres
    .help = jeden Datensatz in eine eigene Datei setzen und die Zeile `---` entfernen

# Variables:
#   $expected (String): what is expected, in a word: text, number, list, fields, or other
wrong-type =
    { $expected ->
         [text] hier wird Text erwartet
         [number] hier wird eine ganze Zahl erwartet
         [list] hier wird eine Liste erwartet
         [fields] hier werden Felder erwartet
        *[other] hier wird ein Wert eines anderen Typs erwartet
    }
    .label = nicht das
    .help =
        { $expected ->
             [text] in gerade Anführungszeichen setzen, wenn es Text ist
             [number] nur Ziffern schreiben, ohne Anführungszeichen, Leerzeichen oder Einheiten
             [list] `[eins, zwei]` schreiben oder für jeden Eintrag eine Zeile mit `- `
             [fields] Felder darunter schreiben, etwa `key: value`
            *[other] das Feld in der Übersicht der Datensätze nachschlagen
        }

control-character = der Text enthält ein Zeichen, das nicht gedruckt werden kann
    .help = das Zeichen entfernen; in Anführungszeichen kann es als `\0` stehen

# Variables:
#   $value (String): what was written
invalid-feed-authority = `{ $value }` kann nicht am Anfang der Kennungen eines Feeds stehen
    .help = den Host des Pressebereichs und ein Jahr schreiben: `newsroom.example.org,2026`

not-a-boolean = der Wert ist weder `true` noch `false`
    .help = `true` oder `false` schreiben

too-much-yaml = entfaltet enthält die Datei mehr, als ein Datensatz enthalten kann
    .help = Werte ausschreiben, statt sie mit `&` und `*` zu wiederholen

yaml-syntax = die Datei ist kein lesbares YAML
    .label = ab hier
    .help = die Einrückungen prüfen und einen Text, der `: ` oder ` #` enthält, in gerade Anführungszeichen setzen

tab = die Zeile ist mit einem Tabulator eingerückt
    .label = ein Tabulator
    .help = mit Leerzeichen einrücken

no-break-space = die Zeile ist mit einem geschützten Leerzeichen eingerückt
    .label = ein geschütztes Leerzeichen
    .help = mit gewöhnlichen Leerzeichen einrücken

# Variables:
#   $path (String): the file
#   $line (String): its number
invalid-utf-8 = Zeile { $line } von `{ $path }` ist kein Text in UTF-8
    .help = die Datei mit der Kodierung UTF-8 speichern

# Variables:
#   $path (String): the file
#   $limit (String): the largest size that is read
file-too-large = `{ $path }` ist größer als { $limit }
    .help = aus der Datei entfernen, was nicht zum Datensatz gehört

# Variables:
#   $path (String): the file or folder
unreadable-file = `{ $path }` kann nicht gelesen werden
    .help = prüfen, ob es vorhanden ist und die Zugriffsrechte das Lesen erlauben

# Variables:
#   $language (String): the language
#   $known (String): the languages of the newsroom
unknown-language = `{ $language }` ist keine Sprache dieses Pressebereichs
    .label = keine Sprache dieses Pressebereichs
    .help = eine dieser Sprachen verwenden: { $known }; oder die Sprache unter `languages:` in `content/newsroom.yaml` hinzufügen

# Variables:
#   $language (String): what was written
#   $known (String): the languages of the newsroom
not-a-language = `{ $language }` ist weder ein Feld noch eine Sprache dieses Pressebereichs
    .label = unbekannt
    .help = das Feld berichtigen oder eine dieser Sprachen verwenden: { $known }

# Variables:
#   $language (String): what was written
invalid-language = `{ $language }` ist kein Sprachcode
    .help = einen Code wie `nl` oder `de-BE` schreiben

# Variables:
#   $id (String): what was written
invalid-id = `{ $id }` kann keine Kennung sein
    .help = Kleinbuchstaben ohne Akzente und Umlaute, Ziffern und einzelne Bindestriche verwenden, etwa `tag-der-offenen-tuer-2026`

# Variables:
#   $id (String): the id
duplicate-id = die Kennung `{ $id }` wird zweimal verwendet
    .label = erneut verwendet
    .first = zuerst hier
    .help = einem der beiden eine andere Kennung geben

# Variables:
#   $value (String): what was written
invalid-date = `{ $value }` ist kein Datum
    .help = Jahr, Monat und Tag schreiben, etwa `2026-05-14`

# Variables:
#   $value (String): what was written
invalid-time = `{ $value }` ist keine Uhrzeit
    .help = Stunden und Minuten schreiben, etwa `09:00`; wo ein Tag dazugehört, `2026-05-14T09:00`

# Variables:
#   $value (String): what was written
invalid-instant = `{ $value }` ist kein Tag mit Uhrzeit
    .help = den Tag und die Ortszeit schreiben, etwa `2026-05-14T09:00`

# Variables:
#   $value (String): what was written
invalid-zone = `{ $value }` ist keine Zeitzone
    .help = ihren Namen in der Datenbank der IANA schreiben, etwa `Europe/Brussels`

# Variables:
#   $value (String): what was written
time-in-gap = `{ $value }` gibt es nicht: die Zeitumstellung überspringt diesen Zeitpunkt
    .help = einen Zeitpunkt vor oder nach der übersprungenen Stunde wählen

# Variables:
#   $value (String): what was written
time-twice = `{ $value }` gibt es zweimal: die Zeitumstellung wiederholt diesen Zeitpunkt
    .help = einen Zeitpunkt vor oder nach der wiederholten Stunde wählen

repeated-day = zwei Werte gelten ab demselben Tag
    .label = hier noch einmal
    .help = jedem Wert ein eigenes `from:` geben; nur der erste kommt ohne aus

# Variables:
#   $value (String): what was written
invalid-address = `{ $value }` ist keine Webadresse
    .help = sie vollständig schreiben, etwa `https://www.example.org/`

# Variables:
#   $value (String): what was written
invalid-site-address = `{ $value }` ist keine Adresse, unter der ein Pressebereich stehen kann
    .help = sie vollständig und mit einem Schrägstrich am Ende schreiben, etwa `https://newsroom.example.org/`

# Variables:
#   $value (String): what was written
invalid-email = `{ $value }` ist keine E-Mail-Adresse
    .help = eine Adresse wie `presse@example.org` schreiben

# Variables:
#   $value (String): what was written
invalid-telephone = `{ $value }` ist keine Telefonnummer
    .help = sie mit der Landesvorwahl schreiben, etwa `+32 2 555 12 12`

# Variables:
#   $value (String): what was written
invalid-country = `{ $value }` ist kein Ländercode
    .help = zwei Großbuchstaben schreiben, etwa `BE`

# Variables:
#   $value (String): what was written
invalid-slug = `{ $value }` kann nicht in der Adresse einer Seite stehen
    .help = Kleinbuchstaben ohne Akzente und Umlaute, Ziffern und einzelne Bindestriche verwenden, etwa `tag-der-offenen-tuer`

# Variables:
#   $value (String): what was written
invalid-fact = `{ $value }` ist keine Angabe
    .help = eine Zahl wie `260` schreiben oder eine eingeschränkte Zahl wie `{ "{" } more-than: 60 { "}" }`

no-translation = die Mitteilung hat in keiner Sprache einen Text
    .help = für jede Sprache einen Block mit `headline:`, `lede:` und `body:` hinzufügen

# Variables:
#   $language (String): the language
unknown-original = die Mitteilung hat keinen Text auf `{ $language }`, ihrer Originalsprache
    .help = den Block `{ $language }:` hinzufügen oder unter `original:` eine andere Sprache nennen

# Variables:
#   $path (String): the file that is missing
missing-newsroom = hier ist kein Pressebereich: `{ $path }` fehlt
    .help = in den Ordner eines Pressebereichs wechseln, ihn mit `--root` nennen oder mit `heraut init` einen anlegen

# Variables:
#   $address (String): the address
duplicate-address = zwei Pressemitteilungen haben die Adresse `{ $address }`
    .label = die zweite
    .first = die erste
    .help = einer der beiden einen eigenen `slug:` geben
    .why = Unter einer Adresse kann nur eine Seite stehen. Die andere Pressemitteilung wäre nirgends zu finden.

# Variables:
#   $field (String): its name
empty-list = die Liste `{ $field }` ist leer
    .help = einen Eintrag hinzufügen oder das Feld entfernen

# Variables:
#   $file (String): its name
missing-logo = neben dem Datensatz gibt es keine Datei `{ $file }`
    .help = die Datei neben den Datensatz legen oder ihren Namen berichtigen

# Variables:
#   $file (String): what was written
invalid-file-name = `{ $file }` ist nicht der Name einer Datei neben dem Datensatz
    .help = die Datei neben den Datensatz legen und ihren Namen ohne Ordner schreiben

# Variables:
#   $file (String): its name
not-a-picture = `{ $file }` ist kein Bild, das Seiten zeigen können
    .help = SVG, PNG, JPEG oder WebP verwenden

# Variables:
#   $path (String): the file
unknown-file = nichts liest `{ $path }`
    .help = die Datei in den Ordner ihrer Art verschieben oder entfernen

## Running text

# Variables:
#   $html (String): the beginning of it
raw-html = im Text steht HTML: `{ $html }`
    .label = HTML
    .help = es in Markdown schreiben oder weglassen

# Variables:
#   $target (String): the address
link-scheme = ein Link führt zu `{ $target }`, was Lesende nicht sicher öffnen können
    .help = eine Adresse verwenden, die mit `https://`, `mailto:` oder `tel:` beginnt

# Variables:
#   $what (String): "picture", "nesting" or another part of Markdown
unsupported-markdown =
    { $what ->
        [picture] im Text steht ein Bild
        [nesting] Listen oder Zitate sind zu tief verschachtelt
       *[other] dieser Teil von Markdown dient nicht in Pressemitteilungen: `{ $what }`
    }
    .help = Absätze, Überschriften, Listen, Tabellen, Links, Fett- und Kursivschrift verwenden

stray-brace = eine geschweifte Klammer steht allein
    .label = keine Angabe
    .help = eine Angabe nennen, etwa `{ "{members}" }`, oder `{ "{{" }` für eine Klammer schreiben

# Variables:
#   $reference (String): what was written
invalid-fact-reference = `{ $reference }` kann nicht der Name einer Angabe sein
    .help = den Schlüssel einer Angabe schreiben, etwa `{ "{members}" }`, oder davor die Kennung einer Organisation, etwa `{ "{biowin.members}" }`

# Variables:
#   $value (String): what was written
invalid-speaker = `{ $value }` nennt keine Person, die spricht
    .help = das Zitat mit einer Zeile wie `— @ann-van-gysel` beenden: der Kennung einer Person

## Words and templates

fluent-syntax = die Texte können nicht gelesen werden
    .label = ab hier
    .help = auch die Zeilen davor prüfen: was einen Text fortsetzt, ist eingerückt, und jede Klammer hat ihr Gegenstück

# Variables:
#   $function (String): its name
#   $known (String): the functions that there are
unknown-function = Texte haben keine Funktion `{ $function }`
    .help = eine dieser Funktionen verwenden: { $known }

# Variables:
#   $function (String): its name
function-without-value = die Funktion `{ $function }` hat keinen Wert
    .help = eine Variable in ihre Klammern schreiben, etwa `{ $function }($name)`

# Variables:
#   $variable (String): its name
plural-without-function = ein Plural wird allein mit `{ $variable }` gewählt
    .help = ihn mit `PLURAL({ $variable })` wählen

# Variables:
#   $category (String): its name
#   $language (String): the language
missing-plural = die Pluralform `{ $category }` fehlt auf `{ $language }`
    .label = nicht für jede Anzahl
    .help = die Variante `[{ $category }]` hinzufügen

# Variables:
#   $key (String): the message
#   $language (String): the language
unsayable-message = der Text `{ $key }` lässt sich auf `{ $language }` nicht sagen
    .help = beheben, was als Ursache angeführt ist

# Variables:
#   $key (String): the message
#   $language (String): the language
missing-message = der Text `{ $key }` fehlt auf `{ $language }`
    .help = ihn in den Dateien unter `locales/{ $language }/` hinzufügen

# Variables:
#   $key (String): the message
#   $variable (String): the variable
#   $language (String): the language
missing-variable = der Text `{ $key }` auf `{ $language }` verlangt `{ $variable }`, erhält es aber nicht
    .help = nur die Variablen verwenden, die der Text in den anderen Sprachen hat

# Variables:
#   $language (String): the language
#   $file (String): its name
missing-message-file = die Sprache `{ $language }` hat keine Datei `{ $file }`
    .help = `locales/{ $language }/{ $file }` hinzufügen

# Variables:
#   $value (String): the pattern
#   $known (String): the parts that it may have
invalid-pattern = das Muster `{ $value }` lässt sich nicht ausfüllen
    .help = diese Teile verwenden: { $known }

# Variables:
#   $language (String): what was written
unknown-to-cldr = CLDR weiß nicht, wie man Daten auf `{ $language }` schreibt
    .help = eine verwandte Sprache nennen, die es kennt, etwa `nl-BE`

# Variables:
#   $template (String): its name
template-syntax = die Vorlage `{ $template }` kann nicht gelesen werden
    .help = beheben, was als Ursache angeführt ist

# Variables:
#   $template (String): its name
#   $key (String): the message
#   $language (String): the language
unknown-message-in-template = die Vorlage `{ $template }` verlangt den Text `{ $key }`, den `{ $language }` nicht hat
    .help = den Text in `locales/{ $language }/messages.ftl` hinzufügen oder seinen Namen in der Vorlage berichtigen

# Variables:
#   $language (String): the language
#   $known (String): the languages that have words
unknown-locale = für die Sprache `{ $language }` gibt es keine Texte
    .help = eine dieser Sprachen verwenden: { $known }; oder den Ordner `locales/{ $language }/` hinzufügen

## Checks

# Variables:
#   $language (String): the language that is missing
translation-missing = in der Sprache `{ $language }` ist kein Text fertig
    .help = den Block `{ $language }:` hinzufügen oder die Sprache vorerst weglassen
    .why = Ein Pressebereich spricht jede seiner Sprachen. Wer die fehlende liest, erfährt nur, dass die Pressemitteilung darin nicht verfügbar ist.

quote-without-speaker = das Zitat sagt nicht, wer spricht
    .label = wer sagt das?
    .help = das Zitat mit einer Zeile wie `— @ann-van-gysel` beenden: der Kennung einer Person
    .why = Die Presse kann nur Worte drucken, für die jemand einsteht. Ein zugeordnetes Zitat erhält den Namen und die Funktion in jeder Sprache.

# Variables:
#   $person (String): the id that was written
unknown-person = es gibt keine Person `{ $person }`
    .label = nicht in `content/people/`
    .help = `content/people/{ $person }.yaml` hinzufügen oder die Kennung berichtigen
    .why = Namen, Funktionen und Telefonnummern stehen nur einmal da, in `content/people/`, damit sich keine zwei Sprachen widersprechen.

# Variables:
#   $organization (String): the id that was written
unknown-organization = es gibt keine Organisation `{ $organization }`
    .label = nicht in `content/organizations/`
    .help = `content/organizations/{ $organization }.yaml` hinzufügen oder die Kennung berichtigen
    .why = Der Name, die Angaben und der Text „Über“ einer Organisation stehen nur einmal da, in `content/organizations/`, für alle Mitteilungen.

# Variables:
#   $place (String): the id that was written
unknown-place = es gibt weder einen Ort noch ein Land `{ $place }`
    .label = unbekannt
    .help = ihn in `content/places.yaml` hinzufügen oder die Kennung berichtigen
    .why = Eine Stadt kann in jeder Sprache anders heißen. Nur bei einem bekannten Ort lassen sich alle Namen schreiben.

# Variables:
#   $fact (String): the key that was written
unknown-fact = es gibt keine Angabe `{ $fact }`
    .label = unbekannt
    .help = sie unter `facts:` hinzufügen oder ihren Schlüssel berichtigen
    .why = Eine Zahl steht nur einmal da, als Angabe, und jede Sprache nimmt sie von dort. Ein Schlüssel, hinter dem nichts steht, ließe eine Lücke im Satz.

# Variables:
#   $topic (String): the id that was written
unknown-topic = der Pressebereich hat kein Thema `{ $topic }`
    .label = unbekannt
    .help = es unter `topics:` in `content/newsroom.yaml` hinzufügen oder die Kennung berichtigen
    .why = Jedes Thema hat eine Seite und in jeder Sprache einen Namen. Beides kommt aus `content/newsroom.yaml`.

dateline-without-place = die Datumszeile nennt keinen Ort
    .help = `places:` mit der Kennung einer Stadt hinzufügen
    .why = Redaktionen sehen zuerst auf die Datumszeile: sie sagt ihnen, woher die Nachricht kommt und ob sie ihr Publikum angeht.

# Variables:
#   $person (String): the id of the contact
contact-unreachable = der Kontakt `{ $person }` hat weder eine E-Mail-Adresse noch eine Telefonnummer
    .person = der Datensatz
    .help = `email:` oder `telephones:` in `content/people/{ $person }.yaml` hinzufügen
    .why = Wer eine Frage und einen Redaktionsschluss hat, schreibt oder ruft sofort an. Ein Kontakt, den niemand erreicht, ist schlechter als keiner.

# Variables:
#   $length (Number): the number of its characters
#   $limit (Number): how many fit
headline-too-long = der Titel hat { $length } Zeichen, mehr als { $limit }
    .label = zu lang
    .help = ihn kürzen und den Rest in `subhead:` sagen
    .why = Suchmaschinen, Feeds und Mailprogramme schneiden lange Titel ab, meist mitten im Wesentlichen.

# Variables:
#   $language (String): the tag of the language
name-missing = in der Sprache `{ $language }` fehlt ein Name
    .help = `{ $language }:` hinzufügen oder einen Namen für alle Sprachen schreiben
    .why = Was in einer Sprache keinen Namen hat, fehlt dort oder steht unter einem fremden Namen.

# Variables:
#   $fact (String): its key
unused-fact = die Angabe `{ $fact }` wird nicht verwendet
    .label = nirgends erwähnt
    .help = `{ "{" }{ $fact }{ "}" }` schreiben, wo der Text sie nennt, oder sie entfernen
    .why = Eine Angabe, die nirgends erwähnt wird, steht oft als bloße Zahl im Text. Dann kann sie von Sprache zu Sprache abweichen.

# Variables:
#   $organization (String): its id
#   $language (String): the language
boilerplate-missing = die Mitteilung gibt es auf `{ $language }`, den Text „Über“ von `{ $organization }` nicht
    .help = `{ $language }:` unter `about:` in `content/organizations/{ $organization }.yaml` hinzufügen
    .why = Jede Pressemitteilung endet damit, wer sie herausgibt. Ohne diesen Text erfahren die Lesenden einer Sprache weniger als die anderen.

# Variables:
#   $person (String): the id
#   $language (String): the language
role-missing = die Funktion von `{ $person }` ist auf `{ $language }` nicht angegeben
    .help = `{ $language }:` unter `role:` in `content/people/{ $person }.yaml` hinzufügen
    .why = Lesende wollen wissen, in welcher Eigenschaft jemand spricht. Ohne die Funktion steht nur der Name unter dem Zitat.

# Variables:
#   $value (String): the figure
#   $language (String): the language
no-number-word = `{ $language }` hat kein Wort für { $value }
    .label = nicht in der Tabelle
    .help = die Angabe ohne `:words` schreiben oder das Wort unter `number-words:` in `locales/{ $language }/conventions.yaml` hinzufügen
    .why = Zahlen werden nach einer Tabelle der Sprache zu Wörtern. Wo die Tabelle endet, lesen sich Ziffern leichter.

## Output

# Variables:
#   $path (String): the folder
unwritable-folder = in `{ $path }` kann nichts geschrieben werden
    .help = mit `--out` einen anderen Ordner wählen oder die Zugriffsrechte dieses Ordners ändern

# Variables:
#   $path (String): the file or folder
disk-full = der Datenträger ist voll: `{ $path }` kann nicht geschrieben werden
    .help = Platz schaffen und `heraut build` erneut ausführen

# Variables:
#   $path (String): the file
foreign-file = an `{ $path }` gehört eine Seite, dort liegt aber eine andere Datei
    .help = diese Datei verschieben oder mit `--out` einen anderen Ordner wählen

# Variables:
#   $path (String): the folder
locked-folder = ein anderer Befehl `build` schreibt in `{ $path }`
    .help = warten, bis er fertig ist, und `heraut build` erneut ausführen

# Variables:
#   $path (String): the folder
as-of-live = `{ $path }` enthält den veröffentlichten Pressebereich, der keinen anderen Tag zeigen darf
    .help = mit `--out` einen anderen Ordner wählen

# Variables:
#   $path (String): the file
damaged-manifest = die Liste der geschriebenen Dateien ist beschädigt: `{ $path }`
    .help = sie wiederherstellen oder in einen neuen Ordner schreiben

# Variables:
#   $id (String): the announcement
#   $old (String): its address until now
#   $new (String): its address from now on
address-changed = die Pressemitteilung `{ $id }` zieht von `{ $old }` nach `{ $new }` um
    .help = die alte Adresse unter `formerly:` nennen, damit Lesende die neue finden

# Variables:
#   $path (String): the folder
folder-not-empty = der Ordner `{ $path }` ist nicht leer
    .help = einen neuen Ordner nennen

# Variables:
#   $path (String): the folder
folder-is-content = in `{ $path }` können keine Seiten entstehen: dort liegen die Datensätze
    .help = mit `--out` einen anderen Ordner wählen

# Variables:
#   $path (String): the file
record-exists = `{ $path }` gibt es schon
    .help = eine andere Kennung wählen oder diese Datei bearbeiten

# Variables:
#   $path (String): the path
path-not-allowed = unter `{ $path }` kann keine Datei geschrieben werden
    .help = Namen wählen, die jedes System speichern kann

# Variables:
#   $path (String): the path
path-used-twice = unter `{ $path }` würden zwei Dateien geschrieben
    .help = einer der beiden einen anderen Namen geben; Großbuchstaben allein machen keinen Unterschied

# Variables:
#   $code (String): what was asked for
unknown-code = `{ $code }` ist nicht der Code einer Prüfung
    .help = alle Codes mit `heraut explain` auflisten

# Variables:
#   $template (String): its name
render-failed = die Vorlage `{ $template }` lässt sich nicht ausfüllen
    .help = beheben, was als Ursache angeführt ist
