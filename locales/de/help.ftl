### The words of `--help`: a message for each command, an attribute for each of its options.

help-headings =
    .usage = Aufruf
    .commands = Befehle
    .arguments = Argumente
    .options = Optionen
    .who-is-mailed = Wer angeschrieben wird
    .what-happens = Was geschieht
    .going-on = Fortsetzen

help-values =
    .command = BEFEHL
    .options = OPTIONEN
    .dir = ORDNER
    .file = DATEI
    .id = ID
    .instant = ZEITPUNKT
    .tag = SPRACHE
    .format = FORM
    .name = NAME
    .number = NUMMER
    .topic = THEMA
    .address = ADRESSE
    .text = TEXT
    .code = CODE
    .kind = ART

help-everywhere =
    .root = Der Ordner des Pressebereichs, der mit `content/` darin; sonst der aktuelle Ordner
    .lang = Die Sprache, in der heraut mit Ihnen spricht, etwa `de`; sonst die Ihres Systems
    .help = Diese Hilfe zeigen
    .version = Die Version zeigen

help-heraut = Pressemitteilungen in mehreren Sprachen aus einem Datensatz.

help-build = Den Pressebereich schreiben: Seiten, reinen Text, Feeds
    .out = Der Ordner, in den geschrieben wird; sonst `public` im Ordner des Pressebereichs
    .as-of = Den Pressebereich zeigen, wie er zu einem Zeitpunkt sein wird: `2031-03-03T06:00`, in der Zeitzone des Pressebereichs

help-preview = Den Pressebereich beim Schreiben im Browser zeigen, auch Entwürfe und Gesperrtes
    .port = Der Port dieses Rechners, an dem er zu sehen ist; 0 nimmt irgendeinen freien
    .open = Ihn in Ihrem Browser öffnen
    .editor = Die Adresse, mit der Ihr Editor einen Datensatz öffnet, mit `{ "{path}" }`, `{ "{line}" }` und `{ "{column}" }`; sonst die von Visual Studio Code, oder die Variable `HERAUT_EDITOR`
    .export = Die Mitteilung mit dieser Kennung, ihre Sprachen nebeneinander, in eine Datei schreiben, zum Mailen oder Drucken
    .file = Die Datei, die `--export` schreibt, etwa `kopie.html`

help-check = Fehler suchen und nichts schreiben
    .strict = Warnungen wie Fehler behandeln
    .format = Wie Befunde geschrieben werden: `text` für Menschen oder `json` für Programme; sonst `text`

help-init = Einen Pressebereich in einem neuen Ordner anlegen
    .folder = Der Ordner, der angelegt wird

help-new = Eine Mitteilung beginnen: einen Datensatz, in dem jedes Feld erklärt ist
    .id = Die ID der Mitteilung: Kleinbuchstaben, Ziffern und Bindestriche
    .kind = Was es ist, damit der Datensatz seine Teile hat: `results`, `event`, `appointment`, `recall`, `statement`, `invitation`

help-send = Eine Mitteilung an die Presse senden, jedem einmal und in der eigenen Sprache
    .id = Die ID der Mitteilung
    .list = Die Personen auf diesen Presseverteilern anschreiben
    .contacts = Zuerst die eigenen Pressekontakte der Mitteilung anschreiben, vor allen anderen
    .only = Nur anschreiben, wer über dieses Thema schreibt
    .except = Diese Adresse nicht anschreiben; mehrmals möglich
    .advance = Eine gesperrte Mitteilung an alle senden, die Sperrfristen achten
    .yes = Nicht fragen: senden, was der Plan sagt
    .dry-run = Den Plan zeigen und dort aufhören
    .to-folder = Die Briefe in einen neuen Ordner schreiben, je eine `.eml`-Datei, und nichts senden
    .test = Jede Sprache einmal an diese Adresse senden und an niemanden sonst; auch einen Entwurf
    .prepare = Jetzt planen und signieren, später mit `--resume` senden; was gesperrt ist, geht hinaus, sobald es öffentlich ist
    .attach = Jedem Brief eine Datei beilegen; mehrmals möglich
    .relay = Dieses Relay verwenden: `smtp://127.0.0.1:2525`, `smtps://HOST`, `smtp+starttls://HOST`
    .resume = Mit dem fortfahren, was nicht erledigt ist
    .retry-deferred = Fortfahren und erneut versuchen, was das Relay aufgeschoben hat
    .resend-in-doubt = Fortfahren und erneut senden, was vielleicht angekommen ist, vielleicht nicht: dieselben Briefe, Byte für Byte
    .retry-refused = Fortfahren und erneut versuchen, was das Relay abgelehnt hat
    .keep-unlisted = Beim Fortfahren auch anschreiben, wer auf keinem Verteiler mehr steht
    .trust-ledger = Mit diesem Register senden, obwohl es weniger kennt, als gesendet wurde, oder sein Ordner verschoben wurde
    .abandon = Aufgeben, was wartet: alles oder was über die mit `--list` genannten Verteiler kam

help-status = Zeigen, wer was bekommen hat
    .id = Die ID der Mitteilung; ohne sie werden alle Sendungen aufgezählt
    .format = Wie es geschrieben wird: `text` für Menschen, `json` für Programme oder `csv` für Tabellen; sonst `text`
    .backup = Stattdessen eine ganze Kopie des Registers in eine neue Datei schreiben

help-mail-check = Nachsehen, ob Briefe hinausgehen könnten: Relay, Anmeldung, Signaturen
    .relay = Dieses Relay ansehen statt des im Pressebereich eingestellten

help-suppress = Einer Adresse nicht mehr schreiben, auf welchem Verteiler sie auch steht
    .address = Die E-Mail-Adresse
    .why = Warum kein Brief mehr dorthin geht: `telefonisch darum gebeten`

help-facts = Zeigen, was eine Mitteilung in jeder Sprache angibt, nebeneinander
    .id = Die Mitteilung, mit ihrer Kennung

help-fmt = Zeigen, was der Hausstil in den Datensätzen ändert: Zeichen, Leerzeichen, Akzente
    .id = Nur diese Mitteilung, mit ihrer Kennung
    .write = Es ändern; Kommentare und Aufbau bleiben

help-translated = Festhalten, dass Übersetzungen sagen, was das Original jetzt sagt
    .id = Die Mitteilung, mit ihrer Kennung
    .lang = Nur die Übersetzung in diese Sprache
    .paragraphs = Nur dieser Absatz des Originals, mit seiner Nummer; mehrmals möglich

help-l10n = Zeigen, wie weit jede Sprache ihre Texte hat: was fehlt und was niemand sagt
    .language = Nur diese Sprache, mit ihrem Kürzel

help-explain = Sagen, was eine Meldung bedeutet
    .code = Der Code, wie ihn Meldungen zeigen; ohne ihn werden alle Prüfungen aufgezählt

help-schema = Das JSON-Schema der Datensätze ausgeben, für Textprogramme
    .kind = Die Art des Datensatzes; ohne sie werden alle Schemas ausgegeben
    .to = Die Schemas stattdessen in einen Ordner schreiben, je eine Datei

help-help = Die Hilfe zu einem Befehl zeigen
    .command = Der Befehl
