### The words of `--help`: a message for each command, an attribute for each of its options.

help-headings =
    .usage = Utilisation{ "\u00A0" }
    .commands = Commandes{ "\u00A0" }
    .arguments = Arguments{ "\u00A0" }
    .options = Options{ "\u00A0" }
    .who-is-mailed = À qui écrire{ "\u00A0" }
    .what-happens = Ce qui se passe{ "\u00A0" }
    .going-on = Poursuivre{ "\u00A0" }

help-values =
    .command = COMMANDE
    .options = OPTIONS
    .dir = DOSSIER
    .file = FICHIER
    .id = ID
    .instant = INSTANT
    .tag = LANGUE
    .format = FORME
    .name = NOM
    .number = NUMÉRO
    .topic = THÈME
    .address = ADRESSE
    .text = TEXTE
    .code = CODE
    .kind = TYPE

help-everywhere =
    .root = Le dossier de l’espace presse, celui où se trouve `content/`{ "\u202F" }; sinon le dossier courant
    .lang = La langue dans laquelle heraut vous parle, par exemple `fr`{ "\u202F" }; sinon celle de votre système
    .help = Afficher cette aide
    .version = Afficher la version

help-heraut = Des communiqués de presse en plusieurs langues à partir d’une seule fiche.

help-build = Écrire l’espace presse{ "\u00A0" }: pages, texte brut, flux
    .out = Le dossier à écrire{ "\u202F" }; sinon `public` dans le dossier de l’espace presse
    .as-of = Montrer l’espace presse tel qu’il sera à un instant{ "\u00A0" }: `2031-03-03T06:00`, dans le fuseau de l’espace presse

help-preview = Montrer l’espace presse dans votre navigateur pendant que vous écrivez, brouillons et embargos compris
    .port = Le port de cette machine où le montrer{ "\u202F" }; 0 prend n’importe lequel qui soit libre
    .open = L’ouvrir dans votre navigateur
    .editor = L’adresse par laquelle votre éditeur ouvre une fiche, avec `{ "{path}" }`, `{ "{line}" }` et `{ "{column}" }`{ "\u202F" }; sinon celle de Visual Studio Code, ou la variable `HERAUT_EDITOR`
    .export = Écrire l’annonce qui a cet identifiant, ses langues côte à côte, dans un seul fichier à envoyer ou à imprimer
    .file = Le fichier qu’écrit `--export`, par exemple `copie.html`

help-check = Chercher les erreurs, sans rien écrire
    .strict = Traiter les avertissements comme des erreurs
    .format = La forme des constats{ "\u00A0" }: `text`, pour les personnes, ou `json`, pour les programmes{ "\u202F" }; sinon `text`

help-init = Créer un espace presse dans un nouveau dossier
    .folder = Le dossier à créer

help-new = Commencer une annonce{ "\u00A0" }: une fiche où chaque champ est expliqué
    .id = L’identifiant de l’annonce{ "\u00A0" }: minuscules, chiffres et traits d’union
    .kind = Ce que c’est, pour que la fiche ait ses éléments{ "\u00A0" }: `results`, `event`, `appointment`, `recall`, `statement`, `invitation`

help-send = Envoyer une annonce à la presse, une seule fois à chacun, dans sa langue
    .id = L’identifiant de l’annonce
    .list = Écrire aux personnes de ces listes de presse
    .contacts = Écrire aux contacts presse de l’annonce, avant tous les autres
    .only = N’écrire qu’à ceux qui suivent ce thème
    .except = Ne pas écrire à cette adresse{ "\u202F" }; peut être répété
    .advance = Envoyer une annonce sous embargo à ceux qui respectent les embargos
    .yes = Ne rien demander{ "\u00A0" }: envoyer ce que dit le plan
    .dry-run = Afficher le plan, et s’arrêter là
    .to-folder = Écrire les lettres dans un nouveau dossier, un fichier `.eml` chacune, et ne rien envoyer
    .test = Envoyer chaque langue une fois à cette adresse, et à personne d’autre{ "\u202F" }; même un brouillon
    .prepare = Planifier et signer maintenant, envoyer plus tard avec `--resume`{ "\u202F" }; ce qui est sous embargo part une fois public
    .attach = Joindre un fichier à chaque lettre{ "\u202F" }; peut être répété
    .relay = Utiliser ce relais{ "\u00A0" }: `smtp://127.0.0.1:2525`, `smtps://HOST`, `smtp+starttls://HOST`
    .resume = Poursuivre ce qui n’est pas terminé
    .retry-deferred = Poursuivre, et réessayer ce que le relais a différé
    .resend-in-doubt = Poursuivre, et renvoyer ce qui est peut-être arrivé, peut-être pas{ "\u00A0" }: les mêmes lettres, à l’octet près
    .retry-refused = Poursuivre, et réessayer ce que le relais a refusé
    .keep-unlisted = En poursuivant, écrire aussi à ceux qui ne sont plus sur aucune liste
    .trust-ledger = Envoyer d’après ce registre, même s’il connaît moins que ce qui est parti ou si son dossier a été déplacé
    .abandon = Abandonner ce qui attend{ "\u00A0" }: tout, ou ce que les listes nommées par `--list` ont amené

help-status = Afficher qui a reçu quoi
    .id = L’identifiant de l’annonce{ "\u202F" }; sans lui, tous les envois sont énumérés
    .format = La forme{ "\u00A0" }: `text`, pour les personnes, `json`, pour les programmes, ou `csv`, pour les tableurs{ "\u202F" }; sinon `text`
    .backup = Écrire plutôt une copie complète du registre dans un nouveau fichier

help-mail-check = Vérifier que des lettres pourraient partir{ "\u00A0" }: relais, identification, signatures
    .relay = Vérifier ce relais plutôt que celui de l’espace presse

help-suppress = Ne plus écrire à une adresse, sur quelque liste qu’elle soit
    .address = L’adresse électronique
    .why = Pourquoi plus aucune lettre n’y va{ "\u00A0" }: `demandé par téléphone`

help-facts = Montrer ce qu’une annonce affirme dans chaque langue, côte à côte
    .id = L’annonce, par son identifiant

help-fmt = Montrer ce que le style maison change dans les fiches{ "\u00A0" }: signes, espaces, accents
    .id = Seulement cette annonce, par son identifiant
    .write = Le changer{ "\u202F" }; commentaires et mise en page restent

help-translated = Noter que les traductions disent ce que dit l’original à présent
    .id = L’annonce, par son identifiant
    .lang = Seulement la traduction dans cette langue
    .paragraphs = Seulement ce paragraphe de l’original, par son numéro{ "\u202F" }; peut être répété

help-l10n = Montrer où en sont les textes de chaque langue{ "\u00A0" }: ce qui manque, ce que personne ne dit
    .language = Seulement cette langue, par son code

help-explain = Dire ce que signifie un message
    .code = Le code, tel que les messages l’affichent{ "\u202F" }; sans lui, toutes les vérifications sont énumérées

help-schema = Afficher le schéma JSON des fiches, pour les éditeurs de texte
    .kind = Le type de fiche{ "\u202F" }; sans lui, tous les schémas sont affichés
    .to = Écrire plutôt les schémas dans un dossier, un fichier chacun

help-help = Afficher l’aide d’une commande
    .command = La commande
