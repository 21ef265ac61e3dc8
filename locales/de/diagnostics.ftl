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
#   $list (String): the value as a list, or an example of one
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
             [list] `{ $list }` schreiben oder für jeden Eintrag eine Zeile mit `- `
             [fields] Felder darunter schreiben, etwa `key: value`
            *[other] das Feld in der Übersicht der Datensätze nachschlagen
        }

control-character = der Text enthält ein Zeichen, das nicht gedruckt werden kann
    .help = das Zeichen entfernen; in Anführungszeichen kann es als `\0` stehen

# Variables:
#   $value (String): what was written
invalid-given-up = `{ $value }` ist keine Adresse dieses Pressebereichs
    .help = schreiben, was hinter der Adresse des Pressebereichs steht: `de/2026/tag-der-offenen-tuer`

# Variables:
#   $value (String): what was written
invalid-feed-authority = `{ $value }` kann nicht am Anfang der Kennungen eines Feeds stehen
    .help = den Host des Pressebereichs und ein Jahr schreiben: `newsroom.example.org,2026`

not-a-boolean = der Wert ist weder `true` noch `false`
    .help = `true` oder `false` schreiben

too-much-yaml = entfaltet enthält die Datei mehr, als ein Datensatz enthalten kann
    .help = Werte ausschreiben, statt sie mit `&` und `*` zu wiederholen

# Variables:
#   $character (String): the mark
#   $line (String): the line as it should be
needs-quotes = `{ $character }` bedeutet hier etwas anderes, und die Zeile ist nicht lesbar
    .label = dieses Zeichen
    .help = `{ $line }` schreiben

# Variables:
#   $line (String): the line as it should be
no-colon = hinter dem Namen eines Feldes fehlen ein Doppelpunkt und ein Leerzeichen
    .label = dahinter
    .help = `{ $line }` schreiben

# Variables:
#   $line (String): the line as it should be
unclosed-bracket = die Liste wird nie geschlossen
    .label = hier geöffnet
    .help = `{ $line }` schreiben

# Variables:
#   $typed (Number): how many spaces there are
#   $right (Number): how many there should be
uneven-indentation = die Zeile beginnt in der falschen Spalte
    .label = hinter { $typed } Leerzeichen
    .help = mit { $right } Leerzeichen beginnen

# Variables:
#   $typed (String): the figure as it was typed
#   $right (String): the figure as it should be
decimal-comma = zwischen Klammern trennt ein Komma zwei Felder: `{ $typed }` ist nicht lesbar
    .label = eine Zahl?
    .help = `{ $right }` schreiben

# Variables:
#   $lost (String): what is lost
#   $line (String): the line as it should be
lost-words = für YAML gehört `{ $lost }` nicht zum Text, und niemand würde es lesen
    .label = verloren
    .help = `{ $line }` schreiben

# Variables:
#   $bare (String): the text without them
#   $quoted (String): the text with them, between straight ones
quotation-marks-around = Lesende sähen die Anführungszeichen um diesen Text
    .label = würden gedruckt
    .help = `{ $bare }` schreiben; oder, wenn es jemand gesagt hat, `{ $quoted }`

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
#   $right (String): the number with the code of its country; `none` if it is not known
invalid-telephone = `{ $value }` ist keine Telefonnummer
    .help =
        { $right ->
            [none] sie mit der Landesvorwahl schreiben, etwa `+32 2 555 12 12`
           *[other] sie mit ihrer Landesvorwahl schreiben: `{ $right }`
        }

# Variables:
#   $value (String): what was written
#   $right (String): the numbers as a list
several-telephones = das sind mehrere Telefonnummern: `{ $value }`
    .help = jede für sich schreiben: `telephones: { $right }`

# Variables:
#   $name (String): the name of the file
#   $right (String): a name that it can have; `none` if there is none
invalid-record-name = `{ $name }` kann kein Name eines Datensatzes sein
    .help =
        { $right ->
            [none] die Datei umbenennen: Kleinbuchstaben ohne Akzente und Umlaute, Ziffern und einzelne Bindestriche
           *[other] die Datei in `{ $right }` umbenennen
        }

# Variables:
#   $value (String): what was written
invalid-country = `{ $value }` ist kein Ländercode
    .help = zwei Großbuchstaben schreiben, etwa `BE`

# Variables:
#   $name (String): the name
reserved-name = Windows hält den Namen `{ $name }` für ein Gerät frei: keine Datei kann so heißen
    .help = einen anderen wählen

# Variables:
#   $value (String): what was written
invalid-mark = `{ $value }` sagt nicht, woraus die Übersetzung entstand
    .help = `heraut translated` schreibt dies: acht hexadezimale Ziffern für jeden Absatz; die Zeile entfernen und den Befehl ausführen

# Variables:
#   $value (String): what was written
invalid-slug = `{ $value }` kann nicht in der Adresse einer Seite stehen
    .help = Kleinbuchstaben ohne Akzente und Umlaute, Ziffern und einzelne Bindestriche verwenden, etwa `tag-der-offenen-tuer`

# Variables:
#   $value (String): what was written
invalid-table-key = `{ $value }` kann nicht der Schlüssel einer Tabelle sein
    .help = verwenden Sie Kleinbuchstaben ohne Akzente, Ziffern und einzelne Bindestriche, etwa `ergebnisse`; der Schlüssel benennt auch eine Datei

# Variables:
#   $value (String): what was written
invalid-unit = Zahlen einer Tabelle können nicht `{ $value }` zählen
    .help = schreiben Sie `EUR`, `million EUR`, `thousand`, `percent`, `points` oder `basis-points`; lassen Sie `unit` weg, wo sie einzelne Dinge zählen

# Variables:
#   $cells (Number): how many cells the row has
#   $columns (Number): how many columns are not computed
table-cells = die Zeile hat { $cells } { PLURAL($cells) ->
        [one] Zelle
       *[other] Zellen
    }, und die Tabelle { $columns } auszufüllende { PLURAL($columns) ->
        [one] Spalte
       *[other] Spalten
    }
    .help = schreiben Sie eine Zelle für jede Spalte, die nicht berechnet wird, und `~`, wo nichts zu sagen ist

# Variables:
#   $reason (String): head, group, nested, cells or formula
invalid-table =
    { $reason ->
        [head] hier fehlt eine Überschrift
        [group] eine Gruppe hat eine Überschrift unter `group` und darunter Spalten oder Zeilen
        [nested] eine Gruppe steht in einer anderen
        [cells] eine Zeile hat entweder Zellen oder eine Formel
       *[formula] eine Zeile oder Spalte wird höchstens auf eine Weise berechnet
    }
    .help =
        { $reason ->
            [head] schreiben Sie `head:` mit den Wörtern in jeder Sprache
            [group] schreiben Sie `group:` mit den Wörtern in jeder Sprache und `columns:` oder `rows:` mit dem, was darunter steht
            [nested] schreiben Sie die Spalten oder Zeilen der inneren Gruppe in die äußere
            [cells] schreiben Sie `cells:` oder `total: true` oder eines von `sum`, `difference`, `share` und `growth`
           *[formula] behalten Sie eines von `sum`, `difference`, `share` und `growth`; `decimals` gehört dazu
        }

# Variables:
#   $id (String): the id that was written
#   $kind (String): row or column
repeated-line =
    { $kind ->
        [row] zwei Zeilen haben die ID `{ $id }`
       *[column] zwei Spalten haben die ID `{ $id }`
    }
    .help = geben Sie jeder eine eigene

# Variables:
#   $id (String): the id that was written
#   $kind (String): row or column
unknown-line =
    { $kind ->
        [row] die Tabelle hat keine Zeile `{ $id }`
       *[column] die Tabelle hat keine Spalte `{ $id }`
    }
    .help =
        { $kind ->
            [row] geben Sie der gemeinten Zeile `id: { $id }`, oder verbessern Sie die ID
           *[column] geben Sie der gemeinten Spalte `id: { $id }`, oder verbessern Sie die ID
        }

# Variables:
#   $reference (String): the reference, with its braces
table-in-line = `{ $reference }` steht zwischen Wörtern
    .help = schreiben Sie das in einen eigenen Absatz, mit einer Leerzeile davor und dahinter

# Variables:
#   $fact (String): the key of the fact
reserved-fact = die Angabe `{ $fact }` entsteht aus `event:` oder `appointment:`
    .help = streichen Sie sie hier; Texte können sie sagen

# Variables:
#   $value (String): what was written
ends-before-start = `{ $value }` liegt nicht nach dem Beginn
    .help = verbessern Sie den Tag oder die Uhrzeit

# Variables:
#   $value (String): what was written
programme-out-of-order = die Uhrzeiten des Programms gehen bei `{ $value }` zurück
    .help = bringen Sie die Punkte in die Reihenfolge, in der sie stattfinden

# Variables:
#   $fact (String): the key that was written
unknown-operand = die Angabe `{ $fact }`, aus der diese berechnet wird, steht hier nicht
    .help = Angaben dieser Mitteilung nennen

# Variables:
#   $fact (String): the key of the fact; `none` where it has none of its own
#   $reason (String): count, vague, kind, nothing, size or elsewhere
not-computable =
    { $fact ->
        [none] das lässt sich nicht berechnen
       *[other] `{ $fact }` lässt sich nicht berechnen
    }
    .label =
        { $reason ->
            [count] eine Differenz, ein Anteil und ein Wachstum sind aus zwei Angaben, eine Summe aus zwei oder mehr
            [vague] eine der Angaben ist nicht genau bekannt
            [kind] die Angaben sind nicht von einer Art
            [nothing] nichts ist ein Teil von nichts, und nichts wächst aus nichts oder aus einem Verlust
            [size] zu viele Ziffern
           *[elsewhere] nur Angaben einer Mitteilung werden berechnet, und keine Teile von Angaben
        }
    .help = Zahlen, Prozentsätze oder Beträge einer Währung nennen, ohne ein Wort wie `more-than`

# Variables:
#   $circle (String): the keys of the facts, each between backticks, from one to itself
computed-in-circle = eine Angabe wird aus sich selbst berechnet: { $circle }
    .help = die Zahl einer von ihnen schreiben

# Variables:
#   $value (String): what was written
#   $right (String): what was probably meant, or `none`
invalid-fact = `{ $value }` ist keine Angabe
    .help = { $right ->
        [none] eine Zahl wie `260` schreiben oder eine eingeschränkte Zahl wie `{ "{" } more-than: 60 { "}" }`
       *[other] `{ $right }` schreiben
    }

# Variables:
#   $value (String): what was written
#   $right (String): what was probably meant, or `none`
invalid-amount = `{ $value }` ist kein Betrag
    .help = { $right ->
        [none] eine Zahl schreiben, wenn nötig `thousand`, `million` oder `billion`, und die Währung: `{ "{" } amount: 2.6 billion EUR { "}" }`
       *[other] `{ $right }` schreiben
    }

# Variables:
#   $value (String): what was written
amount-without-currency = `{ $value }` hat keine Währung
    .help = ihr Kürzel hinzufügen: `{ "{" } amount: { $value } EUR { "}" }`; was kein Geld ist, ist eine gewöhnliche Zahl: `visitors: 1.4 million`

# Variables:
#   $currency (String): the code that was written
unknown-currency = es gibt keine Währung `{ $currency }`
    .help = das Kürzel aus drei Buchstaben verwenden (ISO 4217), etwa `EUR`

range-without-end = ein Bereich hat einen Anfang und ein Ende
    .help = beide schreiben: `{ "{" } from: 40, to: 45 { "}" }`

range-backwards = der Bereich endet, bevor er beginnt
    .help = das Kleinere oder Frühere unter `from:` schreiben

range-of-two-kinds = die Enden des Bereichs sind von zweierlei Art
    .help = zwei Zahlen, zwei Tage, zwei Beträge einer Währung und so weiter schreiben

# Variables:
#   $digits (String): the figure
#   $thousands (String): the same without its point
thousands-or-decimals = `{ $digits }` wird als Zahl mit drei Dezimalstellen gelesen
    .label = Tausender oder Dezimalstellen?
    .help = `{ $thousands }` schreiben, wenn der Punkt Tausender trennt; in Anführungszeichen behält `"{ $digits }"` die Dezimalstellen

# Variables:
#   $digits (String): the figure
figure-or-year = `{ $digits }` wird als Zahl gelesen, mit getrennten Tausendern
    .label = ein Jahr?
    .help = `{ "{" } year: { $digits } { "}" }` schreiben, wenn es ein Jahr ist; in Anführungszeichen bleibt `"{ $digits }"` eine Zahl

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
missing-picture = neben dem Datensatz liegt keine Datei `{ $file }`
    .help = legen Sie das Bild in den Ordner des Datensatzes, oder berichtigen Sie den Namen

# Variables:
#   $file (String): its name
no-picture = `{ $file }` ist kein Bild
    .help = nehmen Sie eine JPEG- oder PNG-Datei; der Inhalt zählt, nicht der Name

# Variables:
#   $file (String): its name
#   $kind (String): what it is
picture-of-other-kind = `{ $file }` ist eine { $kind }-Datei, mit der viele Redaktionen nichts anfangen können
    .help = exportieren Sie sie als JPEG, oder als PNG, wenn es eine Zeichnung ist

# Variables:
#   $file (String): its name
picture-animated = `{ $file }` bewegt sich, und ein Pressebild steht still
    .help = exportieren Sie ein einzelnes Bild daraus

# Variables:
#   $file (String): its name
picture-damaged = `{ $file }` lässt sich nicht bis zum Ende lesen
    .help = kopieren Sie die Datei noch einmal, oder exportieren Sie das Bild neu

# Variables:
#   $file (String): its name
#   $size (String): width and height, in pixels
picture-too-large = `{ $file }` hat { $size } Pixel, mehr als je eine Redaktion verwendet
    .help = verkleinern Sie das Bild: höchstens 100 Millionen Pixel insgesamt

# Variables:
#   $name (String): their name in addresses
repeated-picture = zwei Bilder hätten die Adresse `{ $name }`
    .help = geben Sie ihren Dateien Namen, die sich nicht nur in Großbuchstaben und Zeichen unterscheiden

# Variables:
#   $value (String): what was written
focus-outside = { $value } Prozent liegt außerhalb des Bildes
    .help = nehmen Sie 0 bis 100: von links bei `across`, von oben bei `down`

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
#   $line (String): the line of the file
invalid-svg = Browser zeigen `{ $file }` nicht: ab Zeile { $line } ist es kein gültiges SVG
    .help = das Bild noch einmal exportieren oder PNG verwenden

# Variables:
#   $file (String): its name
not-a-picture = `{ $file }` ist kein Bild, das Seiten zeigen können
    .help = SVG, PNG, JPEG oder WebP verwenden

# Variables:
#   $path (String): the file
#   $right (String): how it should be called
not-a-record = `{ $path }` ist kein Datensatz, und nichts davon wird veröffentlicht
    .help = als `{ $right }` speichern, mit dem Text in den Feldern eines Datensatzes

# Variables:
#   $path (String): the file
#   $other (String): the file that has the name already
repeated-file = `{ $path }` heißt wie `{ $other }`
    .help = eine der beiden Dateien behalten

# Variables:
#   $path (String): the file
unknown-file = nichts liest `{ $path }`
    .help = den Namen berichtigen, die Datei in den Ordner ihrer Art verschieben oder sie entfernen

## Running text

# Variables:
#   $line (String): the line as it should be, such as `body: |`
joined-lines = die Zeilen dieses Textes werden verbunden: Absätze, Listen und Zitate gehen verloren
    .label = die Zeilen darunter werden verbunden
    .help = `{ $line }` schreiben, und den Text in die Zeilen darunter

# Variables:
#   $html (String): the beginning of it
raw-html = im Text steht HTML: `{ $html }`
    .label = HTML
    .help = es in Markdown schreiben oder weglassen

empty-heading = eine Zwischenüberschrift hat keine Wörter
    .label = nichts dahinter
    .help = die Zwischenüberschrift schreiben oder die Zeile löschen

# Variables:
#   $cells (Number): how many cells the row has
#   $columns (Number): how many columns the table has
table-row-too-long = die Zeile hat { $cells } Zellen, die Tabelle nur { $columns } Spalten
    .label = die letzten Zellen gingen verloren
    .help = dem Tabellenkopf eine Zelle hinzufügen, oder `\|` für einen Strich in einer Zelle schreiben

# Variables:
#   $markup (String): the marks
#   $kind (String): `bold`, `struck`, `footnote` or `link`
stray-markup = `{ $markup }` würde so gedruckt, wie es dasteht
    .label = gehört zu nichts
    .help = { $kind ->
        [bold] `**` direkt vor das erste und direkt hinter das letzte fette Wort setzen
        [struck] Wörter lassen sich nicht durchstreichen: löschen
        [footnote] den Text der Fußnote auf eine eigene Zeile schreiben: `[^1]: …`
       *[link] einen Link ohne Leerzeichen schreiben: `[Wörter](https://www.example.org/)`, eine Nummer als `tel:+3281001234`
    }

# Variables:
#   $markup (String): the marks, and the words between them
markup-in-line = Titel und Unterzeile enthalten nur Wörter: `{ $markup }` würde so gedruckt, wie es dasteht
    .label = Auszeichnung
    .help = nur die Wörter schreiben; Fettes und Links gehören in den Text (`body`)

# Variables:
#   $label (String): what stands between the brackets
repeated-footnote = es gibt zwei Fußnoten `[^{ $label }]`
    .label = hier noch einmal
    .help = einer von beiden eine andere Marke geben, hier und im Text

# Variables:
#   $label (String): what stands between the brackets
unused-footnote = nichts verweist auf die Fußnote `[^{ $label }]`
    .label = ihre Wörter gingen verloren
    .help = `[^{ $label }]` hinter die Wörter schreiben, um die es geht, oder sie löschen

# Variables:
#   $target (String): where the link leads
#   $fault (String): `words`, `fact`, `email`, `telephone` or `web`: what is wrong
invalid-link = { $fault ->
        [words] ein Link zu `{ $target }` hat keine Wörter
        [fact] in der Adresse `{ $target }` steht ein Fakt
        [email] `{ $target }` ist keine vollständige E-Mail-Adresse
        [telephone] `{ $target }` ist keine vollständige Telefonnummer
       *[web] `{ $target }` ist keine vollständige Webadresse
    }
    .label = dieser Link
    .help = { $fault ->
        [words] Wörter zwischen die Klammern schreiben: `[unser Bericht]({ $target })`
        [fact] die Adresse ausschreiben: Fakten werden nur zwischen Wörtern eingesetzt
        [email] als `mailto:presse@example.org` schreiben
        [telephone] mit Land und ohne Leerzeichen schreiben: `tel:+3281001234`
       *[web] so schreiben, wie der Browser sie zeigt: `https://www.example.org/`
    }
    .why = Wer klickt, sieht nichts. Wer für die Presse schreibt und eine Quelle nicht erreicht, geht zur nächsten.

# Variables:
#   $typed (String): the marks of the heading
#   $right (String): the marks that it should have
heading-skips-level = eine Zwischenüberschrift mit `{ $typed }` steht, wo `{ $right }` hingehört
    .label = überspringt eine Ebene
    .help = die Zeile mit `{ $right }` beginnen
    .why = Wer die Seite hört, richtet sich nach der Ebene der Überschriften (WCAG 2.2, 1.3.1). Eine übersprungene klingt wie ein Teil, der fehlt.

# Variables:
#   $case (String): changed, new or gone
#   $number (Number): which paragraph of the original, or how many are gone
#   $language (String): the language of the translation, by its tag
#   $id (String): the announcement
translation-stale =
    { $case ->
        [new] Absatz { $number } des Originals fehlt in der Übersetzung `{ $language }`
        [gone] { $number ->
            [1] ein Absatz wurde aus dem Original genommen, seit `{ $language }` daraus übersetzt wurde
           *[other] { $number } Absätze wurden aus dem Original genommen, seit `{ $language }` daraus übersetzt wurde
        }
       *[changed] Absatz { $number } des Originals wurde geändert, seit `{ $language }` daraus übersetzt wurde
    }
    .label =
    { $case ->
        [new] neu
        [gone] diesen Teil ansehen
       *[changed] geändert
    }
    .other = dies ansehen
    .marks = woraus die Übersetzung entstand
    .help =
    { $case ->
        [gone] sobald die Übersetzung dasselbe sagt: `heraut translated { $id } --lang { $language }`
       *[changed] sobald die Übersetzung dasselbe sagt: `heraut translated { $id } --lang { $language } --paragraph { $number }`
    }
    .why = Das Original wird oft zuletzt verbessert, in einer Sprache. Wer eine andere liest, bekommt dann, was gestern stimmte.

# Variables:
#   $dateline (String): what was typed
typed-dateline = der Text beginnt mit Ort und Datum, die dann zweimal dastünden
    .label = von Hand getippt
    .help = „{ $dateline }“ löschen: Städte, Land und Datum des Datensatzes kommen von selbst vor den Text
    .why = Städte und Tag werden einmal gesagt, in `places` und `issued`, und jede Sprache schreibt sie auf ihre Weise. Von Hand getippt stehen sie doppelt da, und weichen ab, sobald der Tag sich ändert.

# Variables:
#   $target (String): where the link leads
#   $whole (String): the same with its scheme
link-without-scheme = die Adresse `{ $target }` ist nicht vollständig
    .label = dieser Link
    .help = `{ $whole }` schreiben

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

# Variables:
#   $person (String): the id of a person
second-speaker = `{ $person }` steht hinter einem Zitat, das schon sagt, wer spricht
    .label = der zweite Name
    .first = der erste Name
    .help = einen der beiden behalten: `> @{ $person }:` vor den Worten oder `> — @{ $person }` dahinter

# Variables:
#   $person (String): the id of a person
speaker-without-words = `{ $person }` wird genannt, aber es ist nichts gesagt
    .help = die Worte vor den Namen schreiben, in dasselbe Zitat

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
#   $key (String): the name of the message
unsaid-message = nichts sagt den Text `{ $key }`
    .label = unbekannt
    .help = den Namen berichtigen oder den Text löschen

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
#   $path (String): the file
changed-meanwhile = `{ $path }` wurde von jemand anderem geändert, während es gelesen wurde
    .help = nichts wurde hineingeschrieben; den Befehl noch einmal ausführen

# Variables:
#   $id (String): the announcement
#   $language (String): the language that was meant, by its tag
#   $original (String): the original language, by its tag
#   $known (String): the languages of the translations
no-such-translation = `{ $id }` hat keine Übersetzung in `{ $language }`
    .help = das Original ist in `{ $original }`; die Übersetzungen: { $known }

# Variables:
#   $number (Number): the number that was typed
#   $count (Number): how many paragraphs the original has
no-such-paragraph = es gibt keinen Absatz { $number }
    .help = das Original hat { $count }: der Titel ist der erste; Überschriften, Listenpunkte und Tabellenzellen zählen mit

# Variables:
#   $language (String): the language of the block, by its tag
inline-block = den Texten in `{ $language }` kann nichts hinzugefügt werden
    .help = den Block in Zeilen schreiben, jedes Feld in einer eigenen, weiter rechts als `{ $language }:`

# Variables:
#   $profile (String): the name that was written
#   $known (String): the names that there are
unknown-profile = für diese Sprache gibt es keinen Stil `{ $profile }`
    .help = einen dieser Stile verwenden: { $known }

# Variables:
#   $language (String): the language
#   $known (String): the languages that have words
unknown-locale = für die Sprache `{ $language }` gibt es keine Texte
    .help = eine dieser Sprachen verwenden: { $known }; oder den Ordner `locales/{ $language }/` hinzufügen

## Checks

# Variables:
#   $fact (String): the key that was written
#   $day (String): the day that the text shows
#   $from (String): the first day with a value
fact-not-yet = der Fakt `{ $fact }` hat am { $day } noch keinen Wert: der erste gilt ab { $from }
    .label = zu früh
    .help = den Wert hinzufügen, der davor gilt, oder sagen, ab welchem Tag dieser Text gilt
    .why = Ein Text zeigt die Werte seines Tages: des Tages der Pressemitteilung oder von heute. Ein Wert, der später kommt, ließe eine Lücke im Satz.

# Variables:
#   $id (String): what is named twice
repeated-id = `{ $id }` steht zweimal da
    .label = hier noch einmal
    .help = hier löschen
    .why = Lesende sähen denselben Namen, dasselbe Logo und denselben Text zweimal.

# Variables:
#   $said (String): the figure that was typed
#   $fact (String): the fact as a text refers to it
#   $by (String): where the fact is shown: boilerplate or record
typed-fact = „{ $said }“ ist hier getippt und ist eine Angabe der Organisation
    .label = `{ $fact }` schreiben
    .other =
        { $by ->
            [boilerplate] die Selbstdarstellung sagt es mit der Angabe
           *[record] die Angabe
        }
    .help = eine Zahl, die einmal gesagt wird, stimmt überall; sind beide zufällig gleich, den Befund hinnehmen: `accept:`
    .why = Ändert sich die Angabe, folgt die Selbstdarstellung und die getippte Zahl nicht: Eine Mitteilung sagt dann zweierlei.

# Variables:
#   $words (String): what stands there
words-to-come = „{ $words }“ steht für Worte, die noch kommen
    .label = noch zu schreiben
    .help = es schreiben, es entfernen oder bis dahin `draft: true` stehen lassen; ist es so gemeint, es anders sagen
    .why = Eine Notiz an sich selbst, die mit hinausgeht, ist das Erste, was jeder liest.

# Variables:
#   $language (String): the language of the block
#   $count (Number): how many sentences
unchanged-placeholder =
    { PLURAL($count) ->
        [one] im Block `{ $language }` steht noch ein Satz des Formulars
       *[other] im Block `{ $language }` stehen noch { $count } Sätze des Formulars
    }
    .label = noch so, wie `heraut new` es schrieb
    .help = den eigenen Text an seine Stelle schreiben, die Zeile löschen oder bis dahin `draft: true` behalten
    .why = Das Formular zeigt, was wohin gehört. Was davon übrig ist, läse die Presse als Ihre Worte.

# Variables:
#   $file (String): the picture
#   $languages (String): the languages that lack it
alternative-missing = `{ $file }` hat keinen Alternativtext in { $languages }
    .label = was ist zu sehen?
    .help = ergänzen Sie `alternative:` mit einem Satz, der sagt, was das Bild zeigt, in jeder Sprache
    .why = Wer das Bild nicht sieht, hört stattdessen diesen Satz. Öffentliche Stellen in Europa müssen ihn liefern (EN 301 549, WCAG 1.1.1).

# Variables:
#   $file (String): the picture
#   $parts (String): the fields that are missing
#   $languages (String): the languages that lack them
caption-missing = bei `{ $file }` fehlt in { $languages }: { $parts }
    .label = ohne das druckt es keine Redaktion
    .help = ergänzen Sie, wen und was das Bild zeigt (`caption:`), von wem es ist (`credit:`), und was andere damit dürfen (`licence:`)
    .why = Eine Redaktion, die nicht weiß, wer auf einem Bild ist, wem es gehört und ob sie es drucken darf, nimmt ein anderes.

# Variables:
#   $file (String): the picture
#   $size (String): width and height, in pixels
#   $print (String): how wide it is in print, in centimetres
picture-too-small = `{ $file }` hat nur { $size } Pixel, im Druck { $print } cm breit
    .label = zu klein für den Druck
    .help = nehmen Sie das Original: mindestens 1200 Pixel an der längeren Seite
    .why = Zeitungen drucken 300 Pixel pro Zoll; unter 1200 Pixeln füllt ein Bild keine zehn Zentimeter.

# Variables:
#   $name (String): the name
#   $language (String): the language
article-unknown = in einem Satz auf `{ $language }` braucht „{ $name }“ eine Form, die der Datensatz nicht nennt
    .label = der Name allein
    .help = `with-article: { "{" } { $language }: … { "}" }` mit dem Artikel im Akkusativ hinzufügen, oder ohne, wenn er keinen hat; bis dahin steht der Name für sich
    .why = „Leiterin von Sankt-Eligius-Krankenhaus“ klingt nach Maschine. Ob ein Name einen Artikel hat, weiß nur, wer ihn trägt.

# Variables:
#   $person (String): the id of a person
stray-speaker = `@{ $person }` steht hier so, wie es getippt wurde
    .label = hier
    .help = die Worte als Zitat schreiben: `>` vor jeder Zeile, und `> — @{ $person }` am Ende
    .why = Leser sähen die Kennung einer Person statt ihres Namens. Nur das Ende eines Zitats nennt, wer spricht.

# Variables:
#   $total (String): the total, as it is written
#   $sum (String): the sum of the parts, as the language writes it
total-wrong = die Summe sagt „{ $total }“, ihre Teile ergeben { $sum }
    .label = die Summe
    .other = die Teile beginnen hier
    .help = den Teil oder die Summe berichtigen; fehlen Teile mit Absicht, den Befund hinnehmen: `accept:`
    .why = Wer Zahlen liest, rechnet nach. Eine falsche Summe kostet das Vertrauen in alle anderen Zahlen.

# Variables:
#   $languages (String): the languages that are missing, each between backticks
#   $count (Number): how many they are
#   $block (String): the first of them
translation-missing =
    { $count ->
        [1] in der Sprache { $languages } ist kein Text fertig
       *[other] in den Sprachen { $languages } ist kein Text fertig
    }
    .help =
        { $count ->
            [1] den Block `{ $block }:` hinzufügen oder die Sprache vorerst weglassen
           *[other] für jede einen Block wie `{ $block }:` hinzufügen oder sie vorerst weglassen
        }
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
#   $table (String): the key that was written
unknown-table = es gibt keine Tabelle `{ $table }`
    .label = nicht bekannt
    .help = fügen Sie sie bei `tables:` der Mitteilung hinzu, oder verbessern Sie den Schlüssel
    .why = Eine Tabelle wird einmal geschrieben, als Daten, und jede Sprache zeigt sie. Wo ein Schlüssel ohne Tabelle im Text steht, würden den Lesern die Zahlen fehlen.

# Variables:
#   $table (String): the key of the table
#   $languages (String): the tags of the languages, with commas
table-missing = die Tabelle `{ $table }` steht in keinem Text auf { $languages }
    .label = fehlt auf { $languages }
    .help = schreiben Sie `{ "{" }table:{ $table }{ "}" }` in einen eigenen Absatz, wo sie stehen soll
    .why = Leser einer Sprache bekämen Zahlen, die Leser einer anderen nicht bekommen.

# Variables:
#   $kind (String): results, event, appointment, recall, statement or invitation
#   $part (String): the name of the part
part-missing =
    für { $kind ->
        [results] Ergebnisse
        [event] eine Veranstaltung
        [appointment] eine Ernennung
        [recall] einen Rückruf
        [statement] eine Stellungnahme
       *[invitation] eine Einladung
    } fehlt { $part ->
        [label] der Hinweis
        [table] eine Tabelle
        [event] der Tag
        [place] der Ort
        [appointment] wer ernannt wird
        [recall] das Produkt
        [lots] die Liste der Chargen
       *[quote] eine Stimme
    }
    .label = fehlt für diese Art
    .help =
        { $part ->
            [label] schreiben Sie `label:` in jeder Sprache, etwa `label: Vorgeschriebene Informationen`
            [table] schreiben Sie die Zahlen unter `tables:`, und setzen Sie sie in den Text: `{ "{" }table:ergebnisse{ "}" }`
            [event] schreiben Sie `event: { "{" } starts: 2026-12-03T18:00, ends: 2026-12-03T21:00, venue: … { "}" }`
            [place] schreiben Sie `venue:` unter `event:` oder die Stadt unter `places:`
            [appointment] schreiben Sie `appointment: { "{" } person: …, role: …, from: 2027-01-01 { "}" }`
            [recall] schreiben Sie `recall: { "{" } product: …, lots: […], risk: …, action: … { "}" }`
            [lots] schreiben Sie sie unter `recall:`, wie sie auf dem Produkt stehen: `lots: [L2304-17]`
           *[quote] zitieren Sie jemanden: `> …` und darunter `> — @person`
        }
    .why = Ohne das nützt eine Mitteilung dieser Art niemandem.

# Variables:
#   $kind (String): results, event, appointment, recall, statement or invitation
#   $part (String): the name of the part
part-advised =
    für { $kind ->
        [results] Ergebnisse
        [event] eine Veranstaltung
        [appointment] eine Ernennung
        [recall] einen Rückruf
        [statement] eine Stellungnahme
       *[invitation] eine Einladung
    } fehlt noch { $part ->
        [outlook] der Ausblick
        [end] das Ende
        [programme] das Programm
        [accreditation] Anmeldung oder Akkreditierung
        [succeeds] der Vorgänger
       *[hotline] die Hotline
    }
    .label = fehlt noch
    .help =
        { $part ->
            [outlook] schreiben Sie eine Zwischenüberschrift wie `## Ausblick` und darunter, was erwartet wird
            [end] schreiben Sie `ends:` unter `event:`
            [programme] schreiben Sie `programme:` unter `event:`: `- { "{" } from: "18:00", what: … { "}" }`
            [accreditation] schreiben Sie `registration:` mit einer Adresse oder `accreditation:` mit Wörtern unter `event:`
            [succeeds] schreiben Sie `succeeds:` mit einem Namen unter `appointment:`
           *[hotline] schreiben Sie `hotline:` mit der ID einer Person oder Stelle unter `recall:`
        }
    .why = Leser dieser Art von Mitteilung suchen danach; wer es nicht findet, ruft an oder rät.

# Variables:
#   $language (String): the tag of the language
#   $words (String): the same words in another language
words-missing = auf { $language } fehlen die Wörter für „{ $words }“
    .label = nicht auf { $language }
    .help = fügen Sie sie hinter `{ $language }:` hinzu; Wörter, die in jeder Sprache dieselben sind, stehen allein: `head: EBITDA`
    .why = Die Überschrift einer Zeile oder Spalte stünde dort in einer anderen Sprache.

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
#   $language (String): the tag of the language, or `none` for all
contact-missing =
    { $language ->
        [none] es ist niemand genannt, den Journalisten erreichen können
       *[other] es ist niemand genannt, den Journalisten erreichen können auf { $language }
    }
    .label =
        { $language ->
            [none] die Mitteilung und ihre Organisationen haben keinen Pressekontakt
           *[other] die Kontakte antworten in anderen Sprachen
        }
    .help = jemanden aus `content/people` nennen: `contacts: [id]`, hier oder bei der Organisation, wo es für alle ihre Mitteilungen gilt
    .why = Wer eine Frage hat, ruft sofort an oder schreibt über etwas anderes.

# Variables:
#   $person (String): the id of the contact
contact-unreachable = der Kontakt `{ $person }` hat weder eine E-Mail-Adresse noch eine Telefonnummer
    .person = der Datensatz
    .help = `email:` oder `telephones:` in `content/people/{ $person }.yaml` hinzufügen
    .why = Wer eine Frage und einen Redaktionsschluss hat, schreibt oder ruft sofort an. Ein Kontakt, den niemand erreicht, ist schlechter als keiner.

# Variables:
#   $form (String): the form that was asked for
#   $value (String): the fact, as the language writes it
#   $wanted (String): what has this form: day, period, number or whole-number
form-unfit = „{ $value }“ kann nicht als `{ $form }` geschrieben werden
    .label =
        { $wanted ->
            [day] nur ein Tag hat diese Form
            [number] nur eine Zahl, ein Betrag oder ein Prozentsatz hat diese Form
            [period] nur ein Quartal oder ein Halbjahr hat diese Form
           *[whole-number] nur eine ganze Zahl hat diese Form
        }
    .help =
        { $wanted ->
            [day] `:{ $form }` entfernen oder eine Angabe nennen, die ein Tag ist
            [number] nehmen Sie `:{ $form }` weg, oder nennen Sie eine Angabe, die eine Zahl ist
            [period] `:{ $form }` entfernen oder eine Angabe nennen, die ein Quartal oder ein Halbjahr ist
           *[whole-number] `:{ $form }` entfernen oder eine Angabe nennen, die eine ganze Zahl ist
        }
    .why = Eine Form, die nicht passt, würde übergangen, und wer liest, sähe etwas anderes als gemeint war.

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
#   $public (String): the day on which it becomes public
#   $issued (String): the day of issue
#   $until (String): the end of the embargo on the day of issue
embargo-before-issue = die Sperrfrist endet am { $public }, vor dem Tag der Ausgabe, dem { $issued }
    .label = ab hier öffentlich
    .issued = das Datum, das Leser sehen
    .help = `until: { $until }` schreiben oder `issued` auf den { $public } vorziehen
    .why = Leser sähen eine Pressemitteilung mit einem Datum, das noch nicht gekommen ist.

# Variables:
#   $fact (String): its key
unused-fact = die Angabe `{ $fact }` wird nicht verwendet
    .label = nirgends erwähnt
    .help = `{ "{" }{ $fact }{ "}" }` schreiben, wo der Text sie nennt, oder sie entfernen
    .why = Eine Angabe, die nirgends erwähnt wird, steht oft als bloße Zahl im Text. Dann kann sie von Sprache zu Sprache abweichen.

# Variables:
#   $organization (String): its id
#   $languages (String): the languages that are missing, each between backticks
#   $count (Number): how many they are
#   $block (String): the first of them
boilerplate-missing = es gibt Mitteilungen in { $languages }, aber keine Selbstdarstellung von `{ $organization }`
    .help =
        { $count ->
            [1] `{ $block }:` unter `about:` in `content/organizations/{ $organization }.yaml` ergänzen, für die Tage ihrer Mitteilungen
           *[other] { $languages } unter `about:` in `content/organizations/{ $organization }.yaml` ergänzen, für die Tage ihrer Mitteilungen
        }
    .why = Jede Pressemitteilung endet damit, wer sie herausgibt. Ohne diesen Text erfahren die Lesenden einer Sprache weniger als die anderen.

# Variables:
#   $person (String): the id
#   $language (String): the language
#   $from (String): the first day with a role in this language; `none` if there is none
#   $issued (String): the day of the announcement
role-missing = die Funktion von `{ $person }` ist auf `{ $language }` nicht angegeben
    .help =
        { $from ->
            [none] `{ $language }:` unter `role:` in `content/people/{ $person }.yaml` hinzufügen
           *[other] in `content/people/{ $person }.yaml` beginnt `role:` am { $from }: diesen Tag auf spätestens { $issued } legen oder die Funktion davor hinzufügen
        }
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
#   $path (String): the file
protected-file = `{ $path }` ist schreibgeschützt
    .help = den Schreibschutz der Datei aufheben, wenn sie geändert werden darf, und den Befehl noch einmal ausführen

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
#   $id (String): the announcement
#   $language (String): the language
#   $addresses (String): its published addresses that it has no more
#   $line (String): the line to write
address-changed = die Pressemitteilung `{ $id }` wurde auf `{ $language }` unter { $addresses } veröffentlicht und ist dort nicht mehr zu finden
    .label = hat jetzt eine andere Adresse
    .help = `{ $line }` im Block `{ $language }:` hinzufügen, damit alte Links zur neuen Adresse führen

# Variables:
#   $address (String): the address
#   $was (String): the announcement and the language that was published there
#   $now (String): those that the records put there
#   $line (String): the line that gives the address up
address-taken = die Adresse `{ $address }` ist die von `{ $was }` und würde `{ $now }` zeigen
    .label = möchte eine vergebene Adresse
    .help = ihr einen anderen `slug:` geben oder, wenn `{ $was }` nirgends mehr zu finden sein soll, `{ $line }` in `content/newsroom.yaml` schreiben

# Variables:
#   $id (String): the announcement
#   $addresses (String): its published addresses that no record has any more
#   $line (String): the line that gives them up
address-abandoned = kein Datensatz hat mehr { $addresses }, wo `{ $id }` veröffentlicht wurde
    .label = es fehlt, was veröffentlicht wurde
    .help = den Datensatz oder seinen Block zurücksetzen, wo `draft: true` oder `ready: false` ihn unsichtbar macht; oder, wenn die Adresse für immer verschwinden soll, `{ $line }` in `content/newsroom.yaml` hinzufügen

# Variables:
#   $path (String): the folder
#   $old (String): the newsroom that it holds
#   $new (String): the newsroom that is built
another-newsroom = `{ $path }` enthält den Pressebereich `{ $old }`, und dieser ist `{ $new }`
    .help = mit `--out` einen anderen Ordner wählen; oder, wenn der Pressebereich eine neue Adresse hat, `feed-authority: { $old }` in `content/newsroom.yaml` schreiben, damit Feeds ihre Kennungen behalten

as-of-needs-out = ein künftiger Tag braucht einen eigenen Ordner: Er kann zeigen, was noch gesperrt ist
    .help = `--out` mit einem Ordner hinzufügen, den niemand veröffentlicht: `--out vorschau`

# Variables:
#   $path (String): the folder
as-of-live = `{ $path }` enthält den veröffentlichten Pressebereich, der keinen anderen Tag zeigen darf
    .help = mit `--out` einen anderen Ordner wählen

# Variables:
#   $path (String): the file
damaged-manifest = die Liste der geschriebenen Dateien ist beschädigt: `{ $path }`
    .help = sie wiederherstellen oder in einen neuen Ordner schreiben

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
#   $character (String): the character
#   $code (String): its number in Unicode, such as U+4E2D
#   $document (String): the announcement and the language, such as opening/fr
missing-glyph = keine Schrift hat das Zeichen „{ $character }“ ({ $code }): im PDF von `{ $document }` stünde ein leeres Kästchen
    .help = es anders schreiben, oder eine Schrift, die es hat, in den Ordner `fonts/` legen

# Variables:
#   $path (String): the file
invalid-font = `{ $path }` ist keine lesbare Schrift
    .help = dort eine TrueType- oder OpenType-Datei ablegen (.ttf, .otf), oder die Datei entfernen

# Variables:
#   $template (String): its name
render-failed = die Vorlage `{ $template }` lässt sich nicht ausfüllen
    .help = beheben, was als Ursache angeführt ist

## Mailings

mailing-not-set = der Presseraum sagt nicht, wie er der Presse schreibt
    .help = fügen Sie `mailing:` mit einem `sender:` in `content/newsroom.yaml` ein; `docs/records.md` zeigt, wie

relay-not-set = kein Relay ist genannt, das die Briefe annimmt
    .help = fügen Sie `relay:` unter `mailing:` in `content/newsroom.yaml` ein, oder nennen Sie eines mit `--relay`

# Variables:
#   $relay (String): the relay
demonstration-relay = ein Presseraum zur Vorführung sendet nichts an `{ $relay }`
    .help = nehmen Sie ein Relay auf diesem Rechner, etwa `--relay smtp://127.0.0.1:2525`; Ihr eigener Presseraum hat kein `demonstration: true`

password-not-set = das Relay hat einen Benutzer, aber kein Passwort ist genannt
    .help = schreiben Sie `password: { "{" } variable: NAME { "}" }` unter `relay:`, und legen Sie das Passwort in diese Umgebungsvariable

# Variables:
#   $name (String): the variable
password-variable-empty = die Umgebungsvariable `{ $name }` enthält kein Passwort
    .help = setzen Sie sie, bevor `heraut` gestartet wird

password-command-failed = der Befehl, der das Passwort ausgeben sollte, tat es nicht
    .help = führen Sie den Befehl von `password:` allein aus und sehen Sie, was er sagt

# Variables:
#   $id (String): what was asked for
unknown-announcement = es gibt keine Mitteilung `{ $id }`
    .help = nehmen Sie die `id:` eines Datensatzes in `content/announcements/`

# Variables:
#   $id (String): the announcement
announcement-draft = `{ $id }` ist ein Entwurf
    .help = entfernen Sie `draft: true`, wenn die Mitteilung fertig ist; `--test` sendet sie nur an Sie selbst

# Variables:
#   $lists (String): the names of the lists
nobody-named = niemand ist genannt, der sie erhalten soll
    .help = nennen Sie eine Medienliste mit `--list` ({ $lists }), oder nehmen Sie `--contacts`

# Variables:
#   $id (String): the announcement
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone
advance-not-allowed = `{ $id }` ist gesperrt bis { $date }, { $time } ({ $zone }), und niemand darf sie vorab haben
    .help = schreiben Sie `advance: true` unter `embargo:`, wenn die vertraute Presse sie haben darf

# Variables:
#   $id (String): the announcement
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone
announcement-held = `{ $id }` ist gesperrt bis { $date }, { $time } ({ $zone })
    .help = `--advance` sendet sie an die, die Sperrfristen achten; `--prepare` macht alles für diesen Zeitpunkt bereit

# Variables:
#   $id (String): the announcement
advance-too-late = `{ $id }` ist schon öffentlich: vorab gibt es nichts mehr
    .help = lassen Sie `--advance` weg

# Variables:
#   $id (String): the announcement
no-language-ready = keine Sprache von `{ $id }` darf schon gelesen werden
    .help = stellen Sie eine Sprache fertig, oder entfernen Sie ihr `ready: false`

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone
mailing-held = dieser Versand darf ab { $date }, { $time } ({ $zone }) hinausgehen
    .help = geben Sie denselben Befehl dann noch einmal

# Variables:
#   $id (String): the announcement
nothing-to-resume = kein Versand von `{ $id }` wurde begonnen
    .help = beginnen Sie einen: `heraut send { $id } --list NAME`

# Variables:
#   $word (String): what was written
#   $known (String): what may be written
#   $command (String): the command, as it is typed
unknown-command = `{ $word }` ist kein Befehl
    .help = einen dieser Befehle verwenden: { $known }; `{ $command } --help` sagt, was jeder tut

# Variables:
#   $option (String): an option
#   $command (String): the command, as it is typed
unknown-option = `{ $command }` hat keine Option `{ $option }`
    .help = `{ $command } --help` zeigt die Optionen

# Variables:
#   $argument (String): an argument of a command
#   $command (String): the command, as it is typed
unexpected-argument = `{ $argument }` ist ein Wort zu viel
    .help = es löschen oder Zusammengehöriges in Anführungszeichen setzen; `{ $command } --help` zeigt, was der Befehl annimmt

# Variables:
#   $argument (String): an argument of a command
#   $command (String): the command, as it is typed
missing-argument = `{ $argument }` fehlt
    .help = es hinzufügen; `{ $command } --help` sagt, was es ist

# Variables:
#   $option (String): an option
#   $command (String): the command, as it is typed
missing-value = hinter der Option `{ $option }` muss etwas stehen
    .help = es hinter die Option schreiben; `{ $command } --help` sagt, was es ist

# Variables:
#   $option (String): an option
unexpected-value = die Option `{ $option }` nimmt keinen Wert
    .help = nur `{ $option }` schreiben

# Variables:
#   $option (String): an option
#   $value (String): what was written
#   $known (String): what may be written
unknown-choice = `{ $value }` kann nicht hinter `{ $option }` stehen
    .help = eines davon verwenden: { $known }

# Variables:
#   $option (String): an option
#   $value (String): what was written
not-a-number = hinter `{ $option }` kann `{ $value }` nicht stehen: dort gehört eine ganze Zahl hin
    .help = zum Beispiel `{ $option } 2` schreiben

# Variables:
#   $option (String): an option
repeated-option = die Option `{ $option }` steht zweimal da
    .help = eine der beiden behalten

# Variables:
#   $command (String): the command, as it is typed
unreadable-command = dieser Befehl ist nicht lesbar
    .help = ihn ohne ungewöhnliche Zeichen noch einmal tippen; `{ $command } --help` zeigt, wie er getippt wird

# Variables:
#   $port (Number): its number
port-taken = Port { $port } ist nicht zu haben
    .help = beenden Sie das andere Programm, das ihn belegt, vielleicht eine andere Vorschau, oder wählen Sie einen anderen: `--port 4041`

# Variables:
#   $value (String): the address as typed
editor-without-path = `{ $value }` sagt nicht, wo der Pfad der Datei steht
    .help = schreiben Sie `{ "{path}" }`, und `{ "{line}" }` und `{ "{column}" }`, wenn der Editor sie versteht: `vscode://file{ "{path}" }:{ "{line}" }:{ "{column}" }`

# Variables:
#   $path (String): where it is to be written
export-not-html = `{ $path }` ist kein Name für die Kopie, die eine Seite ist
    .help = lassen Sie ihn auf `.html` enden

# Variables:
#   $address (String): what would have been opened
browser-not-opened = es ließ sich kein Browser öffnen
    .help = tippen Sie `{ $address }` in den Ihren

preview-failed = die Vorschau kann nicht weitergehen
    .help = starten Sie sie neu

preview-not-watching = dieses System meldet nicht, welche Dateien sich ändern
    .help = starten Sie die Vorschau nach einer Änderung neu und laden Sie die Seite neu

impossible-clock = die Uhr dieses Rechners zeigt ein Jahr nach 9999
    .help = das Datum des Rechners einstellen

# Variables:
#   $first (String): an option
#   $second (String): another option
#   $why (String): the reason, as a word of the program
options-conflict = `{ $first }` passt nicht zu `{ $second }`
    .help =
        { $why ->
            [trial] ein Test geht an eine Adresse, in jeder Sprache, und an niemanden sonst
            [abandon] Aufgeben sendet nichts; nur `--list` und `--contacts` sagen, was aufgegeben wird
            [unlisted] wer zum Versand gehört, der weitergeht, ist schon entschieden
            [nothing-leaves] es geht nichts hinaus, also ist nichts zu bestätigen und nichts vorzubereiten
           *[planned] der Versand, der weitergeht, wurde früher geplant; andere Listen bekommen einen eigenen Versand
        }

# Variables:
#   $option (String): an option
option-alone = `{ $option }` sagt allein nichts
    .help = fügen Sie `--resume` hinzu oder eine andere Option, die einen Versand fortsetzt

# Variables:
#   $path (String): the ledger
#   $sent (Number): how many letters left this folder
#   $known (Number): how many of them the ledger knows
#   $at (String): when the last of them left
ledger-behind = das Register `{ $path }` kennt { $known } Briefe, aber { $sent } haben diesen Ordner verlassen (der letzte am { $at })
    .help = es ist eine alte Kopie, oder seine letzten Seiten fehlen: Menschen bekämen Briefe doppelt. Bringen Sie das neueste Register mit den Dateien daneben zurück; nur wenn Sie wissen, wer bedient ist, fügen Sie `--trust-ledger` hinzu

# Variables:
#   $folder (String): the folder that it belonged to
ledger-moved = das Register gehört zum Ordner `{ $folder }`
    .help = wenn der Pressebereich verschoben wurde und von dort nichts mehr hinausgeht, geben Sie den Befehl noch einmal und antworten Sie `ja`, oder fügen Sie `--trust-ledger` hinzu; wurde er kopiert, senden Sie nur von einem der beiden

nothing-to-back-up = es wurde noch nichts versandt, also gibt es kein Register zu kopieren

# Variables:
#   $path (String): the file
file-exists = `{ $path }` gibt es schon
    .help = nennen Sie eine Datei, die es noch nicht gibt

# Variables:
#   $seconds (Number): how long it was waited for
password-command-slow = der Befehl, der das Passwort ausgibt, endete nicht innerhalb von { $seconds } Sekunden
    .help = führen Sie ihn von Hand aus und sehen Sie, worauf er wartet

records-changed-unreadable = die Datensätze haben sich während des Versands geändert und sind nicht lesbar
    .help = verbessern Sie sie (`heraut check` zeigt, was nicht stimmt), und fahren Sie mit `--resume` fort

records-changed-demonstration = der Pressebereich wurde während des Versands zu einer Demonstration
    .help = entfernen Sie `demonstration: true`, wenn Briefe diesen Rechner verlassen dürfen, und fahren Sie mit `--resume` fort

# Variables:
#   $id (String): the announcement
nothing-mailed = von `{ $id }` wurde nichts versandt
    .help = `heraut status` zeigt, was versandt wurde

# Variables:
#   $address (String): whom it was for
trial-not-taken = das Relay hat den Probebrief an { $address } nicht angenommen

# Variables:
#   $count (Number): how many
outcomes-unrecorded =
    { PLURAL($count) ->
        [one] was aus { $count } Brief wurde, ließ sich nicht in das Register schreiben
       *[other] was aus { $count } Briefen wurde, ließ sich nicht in das Register schreiben
    }
    .help = das Register zeigt sie als ungewiss; schaffen Sie Platz, bevor Sie fortfahren

# Variables:
#   $count (Number): how many
relay-refuses-letters = das Relay hat { $count } Briefe nacheinander abgelehnt, weil sie sind, wie sie sind
    .help = fragen Sie die Betreiber des Relays nach dem Grund; die übrigen warten, mehr wurde nicht gesendet

# Variables:
#   $value (String): what was written
invalid-helo = `{ $value }` ist kein Name eines Rechners
    .help = schreiben Sie einen Hostnamen: `helo: newsroom.example.org`

# Variables:
#   $relay (String): the relay
relay-refuses-letter = `{ $relay }` nimmt diesen Brief nicht an, gleich für wen
    .help = senden Sie weniger oder kleinere Dateien, oder fragen Sie die Betreiber des Relais; niemand ist abgehakt, alle warten

# Variables:
#   $relay (String): the relay
relay-silent-after-letters = `{ $relay }` nimmt Briefe an und sagt nicht, was aus ihnen wurde
    .help = fragen Sie die Betreiber des Relays; Briefe, die vielleicht ankamen, sind ungewiss, die übrigen warten

# Variables:
#   $address (String): whom it is for
letter-not-frozen = das Register enthält den Brief an { $address } nicht
    .help = lassen Sie das Register, wie es ist, und melden Sie diesen Fehler

# Variables:
#   $domain (String): the domain of the key
#   $address (String): the sender's address
dkim-not-aligned = der Schlüssel von `{ $domain }` bürgt nicht für { $address }
    .help = signieren Sie für die Domäne des Absenders, oder ändern Sie den Absender

## The letters of a mailing

# Variables:
#   $name (String): the name of the file
#   $type (String): its type, as it was given
attachment-not-mailable = die Datei `{ $name }` vom Typ `{ $type }` kann keinem Brief beigefügt werden
    .help = einen Typ wie `application/pdf` angeben; Briefe und Teile von Briefen lassen sich nicht beifügen

# Variables:
#   $header (String): the field of the header
letter-header-too-long = eine Zeile des Briefs ist für E-Mail zu lang: `{ $header }`
    .help = die Adressen und Namen kürzen, aus denen sie besteht

# Variables:
#   $address (String): the address
letter-sender-beyond-ascii = Briefe können nicht von `{ $address }` kommen: nicht jeder Server nimmt solche Zeichen vor dem `@` an
    .help = einen Absender und eine Antwortadresse wählen, die vor dem `@` nur `a` bis `z`, Ziffern und `.`, `-`, `_` haben

# Variables:
#   $date (String): the date
letter-date-impossible = ein Brief kann nicht auf `{ $date }` datiert werden
    .help = ein Datum unserer Zeitrechnung wählen

# Variables:
#   $id (String): what was written
letter-list-id-invalid = `{ $id }` kann die Liste im Kopf der Briefe nicht bezeichnen
    .help = wie den Namen einer Domain schreiben: `press.example.org`

letter-not-composed = der Brief lässt sich nicht zusammenstellen
    .help = dies mit der angeführten Ursache melden

# Variables:
#   $language (String): the language of the letter
#   $part (String): where: text, html, or subject
letter-greeting-not-once =
    { $part ->
         [text] der Text des Briefs in `{ $language }` enthält die Anrede nicht genau einmal
         [html] das HTML des Briefs in `{ $language }` enthält die Anrede nicht genau einmal
        *[subject] der Betreff des Briefs in `{ $language }` enthält die Anrede
    }
    .help = die Anrede in jeder Vorlage des Briefs einmal setzen, und sonst nirgends

stationery-damaged = ein Brief, den das Register aufbewahrt, ist beschädigt
    .help = das Register aus einer Sicherung wiederherstellen; es wurde nichts versendet

# Variables:
#   $version (String): its version
stationery-of-another-version = das Register bewahrt seine Briefe in Version { $version } auf, die dieses Programm nicht kennt
    .help = den Versand mit der Version von heraut beenden, die ihn begonnen hat

## The signatures of letters

# Variables:
#   $path (String): the file of the key
dkim-key-unreadable = `{ $path }` enthält keinen privaten Schlüssel, der Briefe signieren kann
    .help = dort einen RSA-Schlüssel (PKCS#8 oder PKCS#1) oder einen Ed25519-Schlüssel (PKCS#8) im PEM-Format ablegen

# Variables:
#   $path (String): the file of the key
dkim-key-encrypted = der private Schlüssel in `{ $path }` ist mit einem Passwort gesichert
    .help = ihn mit `openssl pkey -in … -out …` ohne Passwort schreiben und die Datei nur für das Konto des Absenders lesbar machen

# Variables:
#   $path (String): the file of the key
dkim-key-too-short = der RSA-Schlüssel in `{ $path }` hat weniger als 2048 Bit
    .help = mit `openssl genrsa 2048` einen neuen erzeugen und seinen öffentlichen Schlüssel im DNS veröffentlichen

# Variables:
#   $domain (String): what was written
dkim-domain-invalid = `{ $domain }` ist keine Domain, die für Briefe bürgen kann
    .help = die Domain der Absenderadresse schreiben

# Variables:
#   $selector (String): what was written
dkim-selector-invalid = `{ $selector }` kann nicht der Selektor eines Schlüssels sein
    .help = nur Buchstaben, Ziffern und `-` verwenden, wie in `press2026`

dkim-signing-failed = der Brief lässt sich nicht signieren
    .help = den Schlüssel mit `heraut mail-check` prüfen

## Letters in words

# Variables:
#   $id (String): the announcement
#   $language (String): the language
#   $size (Number): how many kilobytes it has
#   $limit (Number): how many it may have
letter-too-long = die E-Mail zu `{ $id }` in `{ $language }` hat { $size } kB HTML, mehr als die erlaubten { $limit }
    .help = die Pressemitteilung oder ihre Begleittexte kürzen: Gmail schneidet ab, was darüber liegt

# Variables:
#   $template (String): the template
letter-style = das Stylesheet der Vorlage `{ $template }` lässt sich nicht anwenden
    .help = beheben, was als Ursache angeführt ist

# Variables:
#   $template (String): the template
letter-without-greeting = die Vorlage `{ $template }` hat nicht genau eine eigene Zeile für die Anrede
    .help = `{ "{{" } slot { "}}" }` einmal allein auf eine Zeile setzen

## Das Register der Sendungen

# Variables:
#   $path (String): the file
ledger-locked = ein anderes Programm hält das Register `{ $path }` schon zu lange fest
    .help = schließen, was es geöffnet hat, und den Befehl erneut ausführen; nichts, was eingetragen war, ist verloren

# Variables:
#   $path (String): the file
ledger-damaged = das Register `{ $path }` ist beschädigt
    .help = denselben Personen nichts mehr senden, bevor es wiederhergestellt ist: diese Datei aufbewahren, die letzte Sicherung zurückholen und mit dem Protokoll des Mailservers vergleichen, was seither abging

# Variables:
#   $path (String): the file
ledger-foreign = `{ $path }` ist kein Register von heraut
    .help = diese Datei verschieben; falls es das Register war, vor jeder Sendung die letzte Sicherung zurückholen

# Variables:
#   $path (String): the file
ledger-newer = das Register `{ $path }` wurde von einer neueren Version von heraut geschrieben
    .help = heraut mindestens auf diese Version aktualisieren

# Variables:
#   $path (String): the file
ledger-read-only = in das Register `{ $path }` kann nicht geschrieben werden
    .help = die Zugriffsrechte der Datei und ihres Ordners so ändern, dass Sendungen eingetragen werden können; ohne Eintrag geht keine E-Mail ab

# Variables:
#   $path (String): the file
ledger-full = auf dem Datenträger ist kein Platz mehr für das Register `{ $path }`
    .help = dort und auf dem Datenträger der temporären Dateien Platz schaffen; was eingetragen war, bleibt erhalten, und `--resume` macht weiter

# Variables:
#   $path (String): the file
ledger-unreadable = das Register `{ $path }` kann weder gelesen noch geschrieben werden
    .help = prüfen, ob sein Ordner vorhanden ist, die Zugriffsrechte es erlauben und der Datenträger in Ordnung ist

# Variables:
#   $path (String): the folder
locks-missing = der Datenträger von `{ $path }` kann keine Dateien sperren, sodass zwei Sendungen nichts voneinander wüssten
    .help = den Pressebereich auf einem lokalen Datenträger halten, solange E-Mails gesendet werden

## The relay

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-unresolved = der Mailserver `{ $relay }` hat keine Adresse
    .help = den Namen des Relays prüfen, und ob dieser Rechner online ist

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-unreachable = es kommt keine Verbindung zum Mailserver `{ $relay }` zustande
    .help = den Port prüfen und die IT-Abteilung fragen, ob eine Firewall im Weg steht

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-not-loopback = der Mailserver `{ $relay }` steht nicht auf diesem Rechner, und dieser Pressebereich ist eine Vorführung
    .help = ein Relay auf diesem Rechner verwenden, etwa `127.0.0.1`

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-unprotected = der Mailserver `{ $relay }` steht nicht auf diesem Rechner, und die Verbindung wäre nicht geschützt
    .help = die IT-Abteilung nach dem Port mit TLS fragen und `security` des Relays anpassen

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-closed = der Mailserver `{ $relay }` hat die Verbindung bei `{ $stage }` abgebrochen
    .help = später erneut versuchen; bleibt es so, die IT-Abteilung fragen, was im Protokoll steht

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-silent = der Mailserver `{ $relay }` hat bei `{ $stage }` nicht geantwortet
    .help = später erneut versuchen; bleibt es so, die IT-Abteilung fragen, was im Protokoll steht

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-garbled = was der Mailserver `{ $relay }` bei `{ $stage }` gesagt hat, ist keine Antwort
    .help = prüfen, ob Host und Port die eines Mailservers sind und ob der Port TLS verlangt

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-refused = der Mailserver `{ $relay }` verweigert bei `{ $stage }` den Dienst
    .help = der IT-Abteilung zeigen, was der Server gesagt hat

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-refused-sender = der Mailserver `{ $relay }` nimmt von diesem Absender keine Briefe an
    .help = die IT-Abteilung fragen, ob die Adresse des Absenders erlaubt ist und ob eine Anmeldung nötig ist

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-without-starttls = der Mailserver `{ $relay }` bietet nicht an, die Verbindung zu schützen (STARTTLS)
    .help = die IT-Abteilung nach dem Port mit TLS fragen

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-expired = das Zertifikat des Mailservers `{ $relay }` ist nicht mehr gültig oder noch nicht
    .help = die IT-Abteilung bitten, es zu erneuern, und die Uhr dieses Rechners prüfen

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-other-name = das Zertifikat des Mailservers `{ $relay }` gilt für einen anderen Namen
    .help = den Namen des Relays so schreiben, wie er im Zertifikat steht

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-untrusted = niemand, dem dieser Rechner vertraut, bürgt für das Zertifikat des Mailservers `{ $relay }`
    .help = ist es das eigene, dessen Zertifizierungsstelle unter `authority` des Relays nennen

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-failed = es kommt keine geschützte Verbindung zum Mailserver `{ $relay }` zustande
    .help = die IT-Abteilung fragen, ob dieser Port TLS in Version 1.2 oder neuer spricht

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-no-authorities = dieser Rechner vertraut keiner Zertifizierungsstelle; der Mailserver `{ $relay }` lässt sich daher nicht prüfen
    .help = die Zertifikate des Systems installieren (`ca-certificates`) oder eine `authority` des Relays nennen

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-authority-unreadable = die Zertifizierungsstelle für den Mailserver `{ $relay }` ist nicht lesbar
    .help = eine PEM-Datei mit mindestens einem Zertifikat angeben

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-without-login = der Mailserver `{ $relay }` bietet keine Anmeldung an, die hier bekannt ist
    .help = die IT-Abteilung nach einem Port fragen, der PLAIN oder LOGIN anbietet, oder den Benutzer weglassen

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-login-refused = der Mailserver `{ $relay }` nimmt Benutzer oder Passwort nicht an
    .help = beide prüfen; manche Anbieter verlangen ein eigenes Passwort für Programme

# Variables:
#   $address (String): the recipient
letter-needs-smtputf8 = die Adresse `{ $address }` enthält Zeichen außerhalb von ASCII, und der Mailserver nimmt solche Adressen nicht an
    .help = den Empfänger um eine andere Adresse bitten oder ein Relay mit SMTPUTF8 verwenden

# Variables:
#   $address (String): the recipient
letter-needs-8bitmime = der Brief an `{ $address }` enthält Bytes außerhalb von ASCII, und der Mailserver nimmt sie nicht an
    .help = ein Relay mit 8BITMIME verwenden

# Variables:
#   $address (String): the recipient
#   $size (String): its size in bytes
#   $limit (String): the largest size in bytes
letter-too-large = der Brief an `{ $address }` hat { $size } Bytes, und der Mailserver nimmt höchstens { $limit } an
    .help = Anhänge weglassen oder verkleinern

# Variables:
#   $address (String): the recipient
letter-malformed = der Brief an `{ $address }` hat eine Zeile, die nicht endet, wie sie muss
    .help = dies als Fehler des Programms melden

## Media lists

# Variables:
#   $path (String): the list
#   $line (String): the first line that is none
list-not-utf-8 = Zeile { $line } von `{ $path }` ist kein Text in UTF-8
    .help = die Tabelle als „CSV UTF-8 (durch Trennzeichen getrennt)“ speichern; im einfachen Format „CSV“ von Excel gehen Buchstaben verloren

# Variables:
#   $path (String): the list
#   $encoding (String): the name of an encoding
list-encoding = `{ $path }` wurde als { $encoding } gelesen
    .help = sehen Sie nach, ob Namen mit Akzenten stimmen (`heraut send ID --list NAME --dry-run`), und speichern Sie die Datei nächstes Mal als „CSV UTF-8“

# Variables:
#   $path (String): the list
spreadsheet-unreadable = `{ $path }` lässt sich nicht als Tabelle lesen
    .help = öffnen Sie die Datei in Excel oder LibreOffice und speichern Sie sie neu, oder speichern Sie sie als „CSV UTF-8“

# Variables:
#   $path (String): the list
#   $sheet (String): the name of a sheet
unknown-sheet = `{ $path }` hat kein Blatt `{ $sheet }`
    .help = nennen Sie eines, das es gibt, oder keines für das erste

# Variables:
#   $columns (String): the columns that lack, as records name them
#   $found (String): the headers that were found
column-missing = in der Liste fehlt: { $columns }
    .label = gefundene Spalten: { $found }
    .help = diese Überschriften hinzufügen: `name` (oder `Vorname` und `Nachname`), `email` (oder `E-Mail-Adresse`), `languages` (oder `Sprache`)

# Variables:
#   $column (String): the header of the column
empty-cell = die Spalte `{ $column }` ist leer
    .label = leer
    .help = die Zelle ausfüllen oder die Zeile entfernen

# Variables:
#   $value (String): what was written
#   $column (String): the header of the column
cell-not-understood = `{ $value }` wird in der Spalte `{ $column }` nicht verstanden
    .label = übergangen
    .help = `Frau` oder `Herr`, `ja` oder `nein` oder ein Datum wie `2026-01-15` schreiben; sonst die Zelle leer lassen

# Variables:
#   $topic (String): what was written
unknown-recipient-topic = der Pressebereich hat kein Thema `{ $topic }`
    .label = übergangen
    .help = die Kennung oder den Namen eines Themas aus `content/newsroom.yaml` schreiben

# Variables:
#   $path (String): the list
#   $count (Number): how many people
consent-missing =
    { PLURAL($count) ->
        [one] in `{ $path }` ist für { $count } Person keine Einwilligung vermerkt
       *[other] in `{ $path }` ist für { $count } Personen keine Einwilligung vermerkt
    }
    .help = die Einwilligung oder die Rechtsgrundlage in einer Spalte `Einwilligung` vermerken

# Variables:
#   $path (String): the list
#   $count (Number): how many are not shown
more-in-list =
    { PLURAL($count) ->
        [one] { $count } weiterer Befund in `{ $path }` wird nicht gezeigt
       *[other] { $count } weitere Befunde in `{ $path }` werden nicht gezeigt
    }
    .help = zuerst beheben, was gezeigt wird, und dann erneut starten

quote-left-open = ein Anführungszeichen öffnet eine Zelle, und nichts schließt sie
    .label = ab hier
    .help = die Zelle mit `"` schließen und Anführungszeichen darin verdoppeln (`""`)

row-too-long = die Zeile ist zu lang für eine Person
    .label = zu lang
    .help = prüfen, ob jede Person eine eigene Zeile hat

# Variables:
#   $list (String): its name
#   $path (String): the second file
#   $first (String): the first file
duplicate-list = zwei Listen heißen `{ $list }`: `{ $first }` und `{ $path }`
    .help = einer der beiden Dateien einen anderen Namen geben

# Variables:
#   $list (String): what was asked for
#   $known (String): the lists that there are
unknown-list = es gibt keinen Presseverteiler `{ $list }`
    .help = einen von diesen verwenden: { $known }

# Variables:
#   $email (String): the address
#   $path (String): the list where it stands first
#   $line (String): the line there
repeated-recipient = `{ $email }` steht schon in Zeile { $line } von `{ $path }`
    .label = hier noch einmal
    .help = das kann so bleiben: Es geht nur ein Brief hinaus; weichen die Einträge voneinander ab, gilt der erste

# Variables:
#   $count (Number): how many are not shown
more-repeated-recipients =
    { PLURAL($count) ->
        [one] { $count } weitere Adresse steht mehrmals auf den Listen
       *[other] { $count } weitere Adressen stehen mehrmals auf den Listen
    }
    .help = das kann so bleiben: Jede bekommt nur einen Brief

# Variables:
#   $path (String): the file
not-appendable = am Ende von `{ $path }` kann nichts hinzugefügt werden
    .help = die Datei berichtigen oder die Adresse von Hand hinzufügen

## How a newsroom writes to the press

# Variables:
#   $value (String): what was written
invalid-relay = `{ $value }` ist nicht die Adresse eines Mailservers
    .help = `smtp+starttls://mail.example.org` oder `smtps://mail.example.org` schreiben; auf diesem Rechner `smtp://127.0.0.1:2525`

# Variables:
#   $value (String): what was written
relay-without-tls = `{ $value }` würde Briefe unverschlüsselt senden
    .help = `smtp+starttls://` oder `smtps://` schreiben; nur dieser Rechner kommt ohne aus

password-in-record = in der Adresse des Mailservers oder unter `password:` steht ein Passwort
    .help = es entfernen, ändern und schreiben, woher es kommt: `password: { "{" } variable: NAME { "}" }` oder `password: { "{" } command: … { "}" }`

# Variables:
#   $value (String): what was written
#   $limit (String): the largest that may stand here
number-too-large = { $value } ist mehr, als hier sinnvoll ist
    .help = höchstens { $limit } schreiben

# Variables:
#   $value (String): what was written
invalid-one-click = `{ $value }` kann nicht zur Abmeldung mit einem Klick dienen
    .help = eine Adresse schreiben, die mit `https://` beginnt und ein POST annimmt (RFC 8058), oder das Feld entfernen

# Variables:
#   $value (String): what was written
invalid-list-id = `{ $value }` kann die Briefe nicht kennzeichnen
    .help = einen Namen der eigenen Domain schreiben, etwa `presse.example.org`

# Variables:
#   $value (String): what was written
invalid-domain = `{ $value }` ist kein Domainname
    .help = den des Absenders schreiben, etwa `example.org`

# Variables:
#   $value (String): what was written
invalid-selector = `{ $value }` ist kein DKIM-Selektor
    .help = schreiben, was im DNS vor `._domainkey` steht: Buchstaben, Ziffern und Bindestriche

# A language in a sentence, by its tag.
# Variables:
#   $language (String): the tag
language-here =
    { $language ->
        [fr] der französische Text
        [nl] der niederländische Text
        [en] der englische Text
        [de] der deutsche Text
       *[other] der Text in `{ $language }`
    }

# Variables:
#   $other-language (String): the tag
language-there =
    { $other-language ->
        [fr] der französische Text
        [nl] der niederländische Text
        [en] der englische Text
        [de] der deutsche Text
       *[other] der Text in `{ $other-language }`
    }

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
languages-differ = { language-here } sagt „{ $said }“, { language-there } „{ $other }“

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
figure-disagrees = die Sprachen nennen verschiedene Zahlen: { languages-differ }
    .label = { language-here }
    .other = { language-there }: „{ $other }“
    .help = die falsche Zahl berichtigen; besser noch daraus eine Angabe machen: `facts: { "{" } members: 260 { "}" }`, und in jeder Sprache `{ "{" }members{ "}" }` schreiben
    .why = Leser zweier Sprachen läsen zweierlei, und jemand wird beides nebeneinanderlegen. Eine Angabe wird einmal gemacht, und jede Sprache schreibt sie auf ihre Weise.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
scale-disagrees = die Sprachen nennen eine Zahl in verschiedenen Größenordnungen: { languages-differ }
    .label = { language-here }
    .other = { language-there }: „{ $other }“
    .help = die Größenordnung berichtigen: Französisch `milliard` und Niederländisch `miljard` sind Englisch `billion`
    .why = Der Fehler macht einen Faktor tausend aus. Er ist schnell gemacht, denn die Wörter einer Sprache ähneln anderen der nächsten.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
currency-disagrees = die Sprachen nennen einen Betrag in verschiedenen Währungen: { languages-differ }
    .label = { language-here }
    .other = { language-there }: „{ $other }“
    .help = die Währung berichtigen; wurde umgerechnet, auch die Zahl umrechnen
    .why = Dieselbe Zahl in einer anderen Währung ist ein anderer Betrag.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
unit-disagrees = die Sprachen nennen eine Zahl in verschiedenen Einheiten: { languages-differ }
    .label = { language-here }
    .other = { language-there }: „{ $other }“
    .help = die Einheit berichtigen: von 10 % auf 15 % sind es fünf Punkte mehr oder fünfzig Prozent
    .why = Prozent und Punkte werden leicht verwechselt und sagen nicht dasselbe.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
qualifier-disagrees = die Sprachen sagen verschieden, wie genau eine Zahl bekannt ist: { languages-differ }
    .label = { language-here }
    .other = { language-there }: „{ $other }“
    .help = in jeder Sprache dasselbe sagen; eine Angabe trägt die Wörter mit sich: `facts: { "{" } investors: { "{" } more-than: 60 { "}" } { "}" }`
    .why = „Mehr als sechzig“ und „etwa sechzig“ sind zwei Aussagen.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
qualifier-missing = eine Sprache sagt, wie genau eine Zahl bekannt ist, eine andere nicht: { languages-differ }
    .label = { language-here }
    .other = { language-there }: „{ $other }“
    .help = in jeder Sprache dasselbe sagen; eine Angabe trägt die Wörter mit sich: `facts: { "{" } investors: { "{" } more-than: 60 { "}" } { "}" }`
    .why = „Sechzig“ verspricht, was „mehr als sechzig“ nicht verspricht.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
date-disagrees = die Sprachen nennen verschiedene Tage: { languages-differ }
    .label = { language-here }
    .other = { language-there }: „{ $other }“
    .help = den falschen berichtigen; besser noch daraus eine Angabe machen: `facts: { "{" } opening: { "{" } date: 2027-05-14 { "}" } { "}" }`
    .why = Jemand wird am falschen Tag kommen.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
time-disagrees = die Sprachen nennen verschiedene Uhrzeiten: { languages-differ }
    .label = { language-here }
    .other = { language-there }: „{ $other }“
    .help = die falsche berichtigen
    .why = Jemand wird zur falschen Stunde kommen.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
contact-disagrees = die Sprachen nennen verschiedene Kontaktdaten: { languages-differ }
    .label = { language-here }
    .other = { language-there }: „{ $other }“
    .help = die falschen berichtigen; wer Journalisten antwortet, gehört in `contacts`
    .why = Wer schreibt oder anruft, erreicht niemanden oder einen Fremden.

# Variables:
#   $language (String): the language that lacks it, by its tag
label-missing = dem Text in `{ $language }` fehlt der Hinweis
    .label = kein `label:` zu dieser Überschrift
    .other = eine andere Sprache hat einen
    .help = auch in diesem Block `label:` schreiben
    .why = Ob es sich um eine vorgeschriebene oder eine Insiderinformation handelt, müssen alle erfahren, in jeder Sprache.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
link-disagrees = die Links der Sprachen führen zu verschiedenen Seiten: { languages-differ }
    .label = { language-here }
    .other = { language-there }: „{ $other }“
    .help = den falschen berichtigen; Adressen, die sich nur durch ihre Sprache unterscheiden, wie `/fr/` und `/nl/`, gelten als eine
    .why = Leser einer Sprache werden auf eine andere Seite geführt.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
role-disagrees = die Sprachen nennen verschiedene Funktionen: { languages-differ }
    .label = { language-here }
    .other = { language-there }: „{ $other }“
    .help = prüfen, ob sie dasselbe bedeuten; Funktionen von Sprechern werden einmal genannt, in `people/`
    .why = Eine Funktion, die abweicht, sieht nach einem Fehler aus und ist oft einer.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
statement-missing = { language-here } sagt „{ $said }“, { language-there } nicht
    .label = { language-here }
    .other = { language-there } sagt nichts davon
    .help = die andere Sprache ergänzen oder es in beiden weglassen
    .why = Was eine Sprache weiß, erfahren Leser der anderen nicht.

# Variables:
#   $code (String): the code that the record accepts
waiver-unknown = kein Befund mit dem Code `{ $code }` kann hingenommen werden
    .label = hier hingenommen
    .help = den Code übernehmen, der in Klammern hinter `warning` oder `error` steht
    .why = Wer einen Code hinnimmt, den es nicht gibt, verbirgt nichts, glaubt es aber. Fehler, die Seiten verhindern, lassen sich nicht hinnehmen.

# Variables:
#   $code (String): the code that the record accepts
waiver-unneeded = der Datensatz nimmt `{ $code }` hin, und nichts dergleichen wird gefunden
    .label = hier hingenommen
    .help = den Eintrag aus `accept:` entfernen
    .why = Was hingenommen bleibt, wenn der Befund verschwunden ist, verbirgt den nächsten.

# Variables:
#   $code (String): the code that the record accepts
waiver-unclear = mehrere Befunde haben den Code `{ $code }`, und einer wird hingenommen
    .label = hier hingenommen
    .help = Wörter hinzufügen, die der Befund zitiert: `words: "250"`; jeder Befund hat einen eigenen Eintrag
    .why = Jeder Befund wird für sich hingenommen, mit seinem Grund. Sonst verbärge der Grund des ersten den nächsten Fehler dieser Art.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
name-disagrees = die Sprachen nennen verschiedene Personen oder Organisationen: { languages-differ }
    .label = { language-here }
    .other = { language-there }: „{ $other }“
    .help = den falschen Namen berichtigen
    .why = Wer nur in einer Sprache genannt wird, ist vielleicht der Falsche und erfährt es aus der Presse.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
place-disagrees = die Sprachen nennen verschiedene Orte: { languages-differ }
    .label = { language-here }
    .other = { language-there }: „{ $other }“
    .help = den falschen berichtigen
    .why = Ein falscher Ort schickt die Leute dorthin.

# Variables:
#   $name (String): the name here
#   $meant (String): the name elsewhere
name-misspelt = „{ $name }“ ist beinahe „{ $meant }“
    .label = hier so geschrieben
    .other = und hier so
    .help = die Schreibweise berichtigen; gibt es beide Namen, den Befund hinnehmen: `accept:`
    .why = Ein Name in zwei Schreibweisen ist einmal falsch. Leser übernehmen die eine oder die andere, und der Betroffene merkt es.

# Variables:
#   $words (String): how the quotation begins
quotation-unclosed = ein Zitat wird geöffnet und nicht geschlossen: „{ $words }…“
    .label = kein Anführungszeichen schließt, was hier beginnt
    .help = es schließen, wo die zitierten Worte enden; gehen sie im nächsten Absatz weiter, auch diesen mit einem Anführungszeichen beginnen
    .why = Ohne das Ende weiß niemand, wessen Worte es sind.

# Variables:
#   $case (String): speaker, lacking or added
#   $language (String): a language, by its tag
#   $said (String): who speaks there, by id
#   $other-language (String): the original language, by its tag
#   $other (String): who speaks there, by id
quote-disagrees =
    { $case ->
        [lacking] { language-there } hat ein Zitat, das { language-here } nicht hat
        [added] { language-here } hat ein Zitat, das { language-there } nicht hat
       *[other] das Zitat ist in einer Sprache von `{ $other }` und in der anderen von `{ $said }`
    }
    .label = { language-here }
    .other = { language-there }
    .help = in jeder Sprache dieselben Menschen in derselben Reihenfolge sprechen lassen
    .why = Worte im Mund eines anderen sind der teuerste Fehler: Jedes Zitat wurde von dem freigegeben, der es gesagt hat.

# Variables:
#   $kind (String): item, heading, cell, note or paragraph
#   $language (String): a language, by its tag
#   $count (Number): how many it has
#   $other-language (String): the original language, by its tag
#   $other-count (Number): how many that one has
structure-differs =
    { $kind ->
        [item] Listenpunkte: { language-there } hat { $other-count }, { language-here } { $count }
        [heading] Zwischentitel: { language-there } hat { $other-count }, { language-here } { $count }
        [cell] Tabellenzellen: { language-there } hat { $other-count }, { language-here } { $count }
        [note] Absätze in Fußnoten: { language-there } hat { $other-count }, { language-here } { $count }
        [lead] fette Wörter, die einleiten: { language-there } hat { $other-count }, { language-here } { $count }
       *[other] Absätze: { language-there } hat { $other-count }, { language-here } { $count }
    }
    .label = { language-here }
    .other = { language-there }
    .help = jeder Sprache dieselben Absätze, Listenpunkte und Zwischentitel geben
    .why = Hat ein Text einen Teil weniger als der andere, wurde etwas vergessen; und Texte derselben Form lassen sich Zeile für Zeile vergleichen.

# Variables:
#   $language (String): the language of the text, by its tag
#   $other-language (String): the language that the paragraph is in, by its tag
paragraph-untranslated = der Absatz gehört zu einer anderen Sprache: erwartet wird { language-here }, gefunden { language-there }
    .label = nicht übersetzt
    .other = dieselben Wörter
    .help = übersetzen; ist es so gemeint, den Befund hinnehmen: `accept:`
    .why = Ein Absatz, der kopiert und nicht übersetzt wurde, zeigt Lesern, dass ihre Sprache die zweite ist.

# Variables:
#   $organization (String): the id of the organization
#   $said (String): what the text says
#   $other (String): what the boilerplate says
boilerplate-disagrees = der Text sagt „{ $said }“, die Selbstdarstellung von `{ $organization }` „{ $other }“
    .label = der Text
    .other = die Selbstdarstellung
    .help = eines von beiden berichtigen; besser noch daraus eine Angabe der Organisation machen: `facts:` in ihrem Datensatz, und `{ "{" }{ $organization }.members{ "}" }` im Text
    .why = Eine Mitteilung, deren Text und Selbstdarstellung sich widersprechen, berichtigt sich selbst in der letzten Zeile. Es ist der häufigste Widerspruch, denn solche Texte werden jahrelang kopiert.

# Variables:
#   $said (String): what the text says
#   $right (String): the day with its weekday
weekday-wrong = „{ $said }“ ist { $right }
    .label = nicht dieser Wochentag
    .help = den Wochentag oder das Datum berichtigen
    .why = Wer einen Wochentag und ein Datum liest, die nicht zusammenpassen, weiß, dass eines falsch ist, aber nicht, welches.

# Variables:
#   $said (String): what the text says
#   $issued (String): the day of issue
date-before-issue = „{ $said }“ steht als etwas Künftiges da, und die Mitteilung erscheint am { $issued }
    .label = vor dem Tag der Ausgabe
    .help = den Tag oder das Jahr berichtigen; oder davon als Vergangenem sprechen
    .why = Ein Datum, das schon vorbei ist, zeigt, dass der Text älter ist als die Mitteilung oder ein Jahr vertippt wurde.

# Variables:
#   $said (String): what the text says
#   $issued (String): the day of issue
today-disagrees = „heute“ steht neben { $said }, und die Mitteilung erscheint am { $issued }
    .label = nicht der Tag der Ausgabe
    .help = den Tag berichtigen, oder `issued`
    .why = „Heute“ ist der Tag am Anfang der Mitteilung.

# Variables:
#   $announced (Number): how many things are announced
#   $count (Number): how many items the list has
list-miscounted = { $announced } werden angekündigt, und die Liste hat { $count }
    .label = so viele werden angekündigt
    .help = die Zahl berichtigen oder die Liste ergänzen
    .why = Leser zählen nach.
