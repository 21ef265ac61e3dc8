### The words of `--help`: a message for each command, an attribute for each of its options.

help-headings =
    .usage = Usage
    .commands = Commands
    .arguments = Arguments
    .options = Options
    .who-is-mailed = Who is mailed
    .what-happens = What happens
    .going-on = Going on

help-values =
    .command = COMMAND
    .options = OPTIONS
    .dir = FOLDER
    .file = FILE
    .id = ID
    .instant = INSTANT
    .tag = LANGUAGE
    .format = FORMAT
    .name = NAME
    .number = NUMBER
    .topic = TOPIC
    .address = ADDRESS
    .text = TEXT
    .code = CODE
    .kind = KIND

help-everywhere =
    .root = The newsroom’s folder, the one that has `content/` in it; otherwise the current folder
    .lang = The language in which heraut talks to you, such as `fr`; otherwise that of your system
    .help = Show this help
    .version = Show the version

help-heraut = Press releases in several languages from one record.

help-build = Write the newsroom: pages, plain text, feeds
    .out = The folder to write; otherwise `public` in the newsroom’s folder
    .as-of = Show the newsroom as it will be at an instant: `2031-03-03T06:00`, in the newsroom’s zone

help-preview = Show the newsroom in your browser as you write, drafts and held announcements too
    .port = The port of this machine to show it at; 0 takes any that is free
    .open = Open it in your browser
    .editor = The address by which your editor opens a record, with `{ "{path}" }`, `{ "{line}" }` and `{ "{column}" }`; otherwise that of Visual Studio Code, or the variable `HERAUT_EDITOR`
    .export = Write the announcement with this id, its languages side by side, into one file, to mail or print it
    .file = The file to write with `--export`, such as `copy.html`

help-check = Look for mistakes, and write nothing
    .strict = Take warnings for errors
    .format = How findings are written: `text`, for people, or `json`, for programs; otherwise `text`

help-init = Start a newsroom in a new folder
    .folder = The folder to make

help-new = Start an announcement: a record with every field explained
    .id = The announcement’s id: lower-case letters, digits and hyphens
    .kind = What it is, so that the record has its parts: `results`, `event`, `appointment`, `recall`, `statement`, `invitation`

help-send = Mail an announcement to the press, once to each, in their own language
    .id = The announcement’s id
    .list = Mail the people on these media lists
    .contacts = Mail the announcement’s own press contacts, before anybody else
    .only = Mail only those who write about this topic
    .except = Do not mail this address; can be given several times
    .advance = Mail a held announcement to those who honour embargoes
    .yes = Do not ask: send what the plan says
    .dry-run = Show the plan, and stop there
    .to-folder = Write the letters into a new folder, one `.eml` file each, and send nothing
    .test = Send every language once to this address, and to nobody else; drafts too
    .prepare = Plan and sign now, send later with `--resume`; a held announcement leaves when it is public
    .attach = Add a file to every letter; can be given several times
    .relay = Use this relay: `smtp://127.0.0.1:2525`, `smtps://HOST`, `smtp+starttls://HOST`
    .resume = Go on with what is not done
    .retry-deferred = Go on, and try again what the relay put off
    .resend-in-doubt = Go on, and send again what may or may not have arrived: the same letters to the byte
    .retry-refused = Go on, and try again what the relay refused
    .keep-unlisted = Going on, mail also those who are on none of the lists any more
    .trust-ledger = Send from this ledger though it knows less than was sent, or its folder was moved
    .abandon = Give up what waits: all of it, or what the lists named by `--list` brought in

help-status = Show who got what
    .id = The announcement’s id; without one, all mailings are listed
    .format = How it is written: `text`, for people, `json`, for programs, or `csv`, for spreadsheets; otherwise `text`
    .backup = Write a whole copy of the ledger into a new file instead

help-mail-check = Look whether letters could leave: relay, login, signatures
    .relay = Look at this relay instead of the newsroom’s

help-suppress = Write no more letters to an address, whatever list it is on
    .address = The e-mail address
    .why = Why no letter goes there: `asked for it by telephone`

help-facts = Show what an announcement states in each language, side by side
    .id = The announcement, by its id

help-fmt = Show what the house style changes in the records: marks, spaces, accents
    .id = Only this announcement, by its id
    .write = Change it; comments and layout stay

help-translated = Note that translations say what the original says now
    .id = The announcement, by its id
    .lang = Only the translation into this language
    .paragraphs = Only this paragraph of the original, by its number; may be repeated

help-l10n = Show how far each language has its words: what is missing, and what nobody says
    .language = Only this language, by its tag

help-explain = Tell what a diagnostic means
    .code = The code, as diagnostics show it; without one, all checks are listed

help-schema = Print the JSON Schema of records, for editors
    .kind = The kind of record; without one, all schemas are printed
    .to = Write the schemas into a folder instead, a file each

help-help = Show the help of a command
    .command = The command
