### The words of `--help`: a message for each command, an attribute for each of its options.

help-headings =
    .usage = Gebruik
    .commands = Opdrachten
    .arguments = Argumenten
    .options = Opties
    .who-is-mailed = Wie aangeschreven wordt
    .what-happens = Wat er gebeurt
    .going-on = Verdergaan

help-values =
    .command = OPDRACHT
    .options = OPTIES
    .dir = MAP
    .file = BESTAND
    .id = ID
    .instant = TIJDSTIP
    .tag = TAAL
    .format = VORM
    .name = NAAM
    .number = NUMMER
    .topic = THEMA
    .address = ADRES
    .text = TEKST
    .code = CODE
    .kind = SOORT

help-everywhere =
    .root = De map van de newsroom, die waarin `content/` staat; anders de huidige map
    .lang = De taal waarin heraut met u praat, zoals `nl`; anders die van uw systeem
    .help = Toon deze hulp
    .version = Toon de versie

help-heraut = Persberichten in verscheidene talen uit één record.

help-build = Schrijf de newsroom: pagina’s, platte tekst, feeds
    .out = De map waarin geschreven wordt; anders `public` in de map van de newsroom
    .as-of = Toon de newsroom zoals hij op een tijdstip zal zijn: `2031-03-03T06:00`, in de tijdzone van de newsroom

help-preview = De newsroom in uw browser tonen terwijl u schrijft, ook ontwerpen en wat onder embargo is
    .port = De poort van deze machine waarop ze te zien is; 0 neemt er een die vrij is
    .open = Ze in uw browser openen
    .editor = Het adres waarmee uw editor een fiche opent, met `{ "{path}" }`, `{ "{line}" }` en `{ "{column}" }`; anders dat van Visual Studio Code, of de variabele `HERAUT_EDITOR`
    .export = De aankondiging met dit id, haar talen naast elkaar, in één bestand schrijven om te mailen of af te drukken
    .file = Het bestand dat `--export` schrijft, bijvoorbeeld `kopie.html`

help-check = Zoek fouten, en schrijf niets
    .strict = Behandel waarschuwingen als fouten
    .format = Hoe de bevindingen geschreven worden: `text`, voor mensen, of `json`, voor programma’s; anders `text`

help-init = Begin een newsroom in een nieuwe map
    .folder = De map die gemaakt wordt

help-new = Begin een aankondiging: een record waarin elk veld wordt uitgelegd
    .id = De id van de aankondiging: kleine letters, cijfers en koppeltekens
    .kind = Wat het is, zodat de fiche de onderdelen heeft: `results`, `event`, `appointment`, `recall`, `statement`, `invitation`

help-send = Stuur een aankondiging naar de pers, één keer aan elk, in de eigen taal
    .id = De id van de aankondiging
    .list = Schrijf de mensen op deze perslijsten aan
    .contacts = Schrijf eerst de eigen perscontacten van de aankondiging aan, voor alle anderen
    .only = Schrijf alleen aan wie over dit thema schrijft
    .except = Schrijf dit adres niet aan; kan meermaals
    .advance = Stuur een aankondiging onder embargo naar wie embargo’s naleeft
    .yes = Vraag niets: verzend wat het plan zegt
    .dry-run = Toon het plan, en stop daar
    .to-folder = Schrijf de brieven in een nieuwe map, één `.eml`-bestand per brief, en verzend niets
    .test = Stuur elke taal één keer naar dit adres, en naar niemand anders; ook een ontwerp
    .prepare = Plan en onderteken nu, verzend later met `--resume`; wat onder embargo is, vertrekt wanneer het openbaar is
    .attach = Voeg een bestand toe aan elke brief; kan meermaals
    .relay = Gebruik deze relay: `smtp://127.0.0.1:2525`, `smtps://HOST`, `smtp+starttls://HOST`
    .resume = Ga verder met wat nog niet gedaan is
    .retry-deferred = Ga verder, en probeer opnieuw wat de relay uitstelde
    .resend-in-doubt = Ga verder, en verzend opnieuw wat misschien wel, misschien niet is aangekomen: dezelfde brieven, byte voor byte
    .retry-refused = Ga verder, en probeer opnieuw wat de relay weigerde
    .keep-unlisted = Schrijf bij het verdergaan ook aan wie op geen enkele lijst meer staat
    .trust-ledger = Verzend uit dit register, ook al kent het minder dan er verzonden is, of is de map verplaatst
    .abandon = Geef op wat wacht: alles, of wat via de lijsten van `--list` kwam

help-status = Toon wie wat kreeg
    .id = De id van de aankondiging; zonder id staan alle verzendingen er
    .format = Hoe het geschreven wordt: `text`, voor mensen, `json`, voor programma’s, of `csv`, voor rekenbladen; anders `text`
    .backup = Schrijf in plaats daarvan een volledige kopie van het register in een nieuw bestand

help-mail-check = Kijk of brieven zouden kunnen vertrekken: relay, aanmelding, handtekeningen
    .relay = Kijk naar deze relay in plaats van die van de newsroom

help-suppress = Schrijf een adres niet meer aan, op welke lijst het ook staat
    .address = Het e-mailadres
    .why = Waarom er geen brief meer heen gaat: `telefonisch gevraagd`

help-facts = Toon wat een aankondiging in elke taal zegt, naast elkaar
    .id = De aankondiging, met haar id

help-fmt = Toon wat de huisstijl in de fiches verandert: leestekens, spaties, accenten
    .id = Alleen deze aankondiging, met haar id
    .write = Verander het; commentaar en opmaak blijven

help-translated = Noteer dat vertalingen zeggen wat het origineel nu zegt
    .id = De aankondiging, met haar id
    .lang = Alleen de vertaling in deze taal
    .paragraphs = Alleen deze alinea van het origineel, met haar nummer; meermaals mogelijk

help-l10n = Toon hoever elke taal haar woorden heeft: wat ontbreekt, en wat niemand zegt
    .language = Alleen deze taal, met haar code

help-explain = Vertel wat een melding betekent
    .code = De code, zoals meldingen ze tonen; zonder code staan alle controles er

help-schema = Toon het JSON-schema van records, voor tekstbewerkers
    .kind = Het soort record; zonder soort komen alle schema’s
    .to = Schrijf de schema’s in plaats daarvan in een map, elk in een eigen bestand

help-help = Toon de hulp bij een opdracht
    .command = De opdracht
