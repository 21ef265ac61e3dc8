### The words of diagnostics: a message for each code, with the attributes
### `label` (at the place), `help` (what to do) and, for checks, `why` (what is at stake).
### A `$language` here is the code of a language, such as `nl`.

## The shape of a record

# Variables:
#   $field (String): what was written
#   $known (String): the fields that may stand here
unknown-field = `{ $field }` is not a field here
    .label = not known
    .help = use one of: { $known }

# Variables:
#   $value (String): what was written
#   $known (String): the values that may stand here
unknown-value = `{ $value }` is not a value that may stand here
    .label = not known
    .help = use one of: { $known }

# Variables:
#   $field (String): its name
missing-field = the field `{ $field }` is missing
    .label = missing here
    .help = add `{ $field }:` with its value

# Variables:
#   $key (String): what is written twice
duplicate-key = `{ $key }` is written twice
    .label = the second time
    .help = keep one of the two

empty-value = the field has no value
    .label = nothing follows
    .help = write a value, or remove the field

empty-file = the file is empty
    .help = write a record, or remove the file

several-documents = the file holds more than one document
    .label = another one starts here
    .help = put each record into a file of its own, and remove the line `---`

# Variables:
#   $expected (String): what is expected, in a word: text, number, list, fields, or other
#   $list (String): the value as a list, or an example of one
wrong-type =
    { $expected ->
         [text] text is expected here
         [number] a whole number is expected here
         [list] a list is expected here
         [fields] fields are expected here
        *[other] a value of another type is expected here
    }
    .label = not this
    .help =
        { $expected ->
             [text] put quotation marks around it if it is meant as text
             [number] write figures only, without quotation marks, spaces or units
             [list] write `{ $list }`, or a line with `- ` for each
             [fields] write fields below it, as in `key: value`
            *[other] look the field up in the record reference
        }

control-character = the text holds a character that cannot be printed
    .help = remove it; text in quotation marks may hold it as `\0` or the like

# Variables:
#   $value (String): what was written
invalid-given-up = `{ $value }` is no address of this newsroom
    .help = write what stands behind the newsroom’s own address: `fr/2026/open-day`

# Variables:
#   $value (String): what was written
invalid-feed-authority = `{ $value }` cannot start the ids of a feed
    .help = write the host of the newsroom and a year: `newsroom.example.org,2026`

not-a-boolean = the value is neither `true` nor `false`
    .help = write `true` or `false`

too-much-yaml = the file unfolds into more than a record can hold
    .help = write values out instead of repeating them with `&` and `*`

# Variables:
#   $character (String): the mark
#   $line (String): the line as it should be
needs-quotes = `{ $character }` means something else here, and the line cannot be read
    .label = this mark
    .help = write `{ $line }`

# Variables:
#   $line (String): the line as it should be
no-colon = a colon and a space are missing behind the name of a field
    .label = behind this
    .help = write `{ $line }`

# Variables:
#   $line (String): the line as it should be
unclosed-bracket = the list is never closed
    .label = opened here
    .help = write `{ $line }`

# Variables:
#   $typed (Number): how many spaces there are
#   $right (Number): how many there should be
uneven-indentation = the line begins in the wrong column
    .label = behind { PLURAL($typed) ->
        [one] { $typed } space
       *[other] { $typed } spaces
    }
    .help = begin it with { PLURAL($right) ->
        [one] { $right } space
       *[other] { $right } spaces
    }

# Variables:
#   $typed (String): the figure as it was typed
#   $right (String): the figure as it should be
decimal-comma = between braces a comma parts two fields: `{ $typed }` cannot be read
    .label = one figure?
    .help = write `{ $right }`

# Variables:
#   $lost (String): what is lost
#   $line (String): the line as it should be
lost-words = `{ $lost }` is no part of the text for YAML, and readers would not see it
    .label = lost
    .help = write `{ $line }`

# Variables:
#   $bare (String): the text without them
#   $quoted (String): the text with them, between straight ones
quotation-marks-around = readers would see the quotation marks around this text
    .label = would be printed
    .help = write `{ $bare }`; or, if somebody said it, `{ $quoted }`

yaml-syntax = the file cannot be read as YAML
    .label = from here on
    .help = check the indentation, and put quotation marks around a text that contains `: ` or ` #`

tab = the line is indented with a tab
    .label = a tab
    .help = indent with spaces

no-break-space = the line is indented with a no-break space
    .label = a no-break space
    .help = indent with ordinary spaces

# Variables:
#   $path (String): the file
#   $line (String): its number
invalid-utf-8 = line { $line } of `{ $path }` is not text in UTF-8
    .help = save the file with the encoding UTF-8

# Variables:
#   $path (String): the file
#   $limit (String): the largest size that is read
file-too-large = `{ $path }` is larger than { $limit }
    .help = remove from the file what does not belong to the record

# Variables:
#   $path (String): the file or folder
unreadable-file = `{ $path }` cannot be read
    .help = check that it exists, and that its permissions let it be read

# Variables:
#   $language (String): the language
#   $known (String): the languages of the newsroom
unknown-language = `{ $language }` is not a language of this newsroom
    .label = not a language of this newsroom
    .help = use one of: { $known }; or add the language to `languages:` in `content/newsroom.yaml`

# Variables:
#   $language (String): what was written
#   $known (String): the languages of the newsroom
not-a-language = `{ $language }` is neither a field nor a language of this newsroom
    .label = not known
    .help = correct the field, or use one of the languages: { $known }

# Variables:
#   $language (String): what was written
invalid-language = `{ $language }` is not the code of a language
    .help = write a code such as `nl` or `de-BE`

# Variables:
#   $id (String): what was written
invalid-id = `{ $id }` cannot be an id
    .help = use lower-case letters without accents, digits and single hyphens, such as `open-day-2026`

# Variables:
#   $id (String): the id
duplicate-id = the id `{ $id }` is used twice
    .label = used again
    .first = first here
    .help = give one of the two another id

# Variables:
#   $value (String): what was written
invalid-date = `{ $value }` is not a date
    .help = write the year, the month and the day, such as `2026-05-14`

# Variables:
#   $value (String): what was written
invalid-time = `{ $value }` is not a time
    .help = write hours and minutes, such as `09:00`; where a day belongs to it, `2026-05-14T09:00`

# Variables:
#   $value (String): what was written
invalid-instant = `{ $value }` is not a day with a time
    .help = write the day and the local time, such as `2026-05-14T09:00`

# Variables:
#   $value (String): what was written
invalid-zone = `{ $value }` is not a time zone
    .help = write its name in the IANA database, such as `Europe/Brussels`

# Variables:
#   $value (String): what was written
time-in-gap = `{ $value }` does not exist: the clocks skip it
    .help = choose a time before or after the hour that is skipped

# Variables:
#   $value (String): what was written
time-twice = `{ $value }` happens twice: the clocks go back over it
    .help = choose a time before or after the hour that is repeated

repeated-day = two values hold from the same day
    .label = here again
    .help = give each value a `from:` of its own; leave it out of the first one only

# Variables:
#   $value (String): what was written
invalid-address = `{ $value }` is not a web address
    .help = write it in full, such as `https://www.example.org/`

# Variables:
#   $value (String): what was written
invalid-site-address = `{ $value }` is not an address where a newsroom can be published
    .help = write it in full with a slash at the end, such as `https://newsroom.example.org/`

# Variables:
#   $value (String): what was written
invalid-email = `{ $value }` is not an e-mail address
    .help = write an address such as `press@example.org`

# Variables:
#   $value (String): what was written
#   $right (String): the number with the code of its country; `none` if it is not known
invalid-telephone = `{ $value }` is not a telephone number
    .help =
        { $right ->
            [none] write it with the code of its country, such as `+32 2 555 12 12`
           *[other] write it with the code of its country: `{ $right }`
        }

# Variables:
#   $value (String): what was written
#   $right (String): the numbers as a list
several-telephones = these are several telephone numbers: `{ $value }`
    .help = write each on its own: `telephones: { $right }`

# Variables:
#   $name (String): the name of the file
#   $right (String): a name that it can have; `none` if there is none
invalid-record-name = `{ $name }` cannot be the name of a record
    .help =
        { $right ->
            [none] rename the file: lower-case letters without accents, digits and single hyphens
           *[other] rename the file to `{ $right }`
        }

# Variables:
#   $value (String): what was written
invalid-country = `{ $value }` is not the code of a country
    .help = write two capital letters, such as `BE`

# Variables:
#   $name (String): the name
reserved-name = Windows keeps the name `{ $name }` for a device: no file can have it
    .help = use another one

# Variables:
#   $value (String): what was written
invalid-mark = `{ $value }` does not say what the translation was made from
    .help = `heraut translated` writes this: eight hexadecimal digits for each paragraph; remove the line and run it

# Variables:
#   $value (String): what was written
invalid-slug = `{ $value }` cannot stand in the address of a page
    .help = use lower-case letters without accents, digits and single hyphens, such as `open-day`

# Variables:
#   $value (String): what was written
invalid-table-key = `{ $value }` cannot be the key of a table
    .help = use lower-case letters without accents, digits and single hyphens, such as `results`; the key names a file, too

# Variables:
#   $value (String): what was written
invalid-unit = figures of a table cannot count `{ $value }`
    .help = write `EUR`, `million EUR`, `thousand`, `percent`, `points` or `basis-points`; leave `unit` out where they count single things

# Variables:
#   $cells (Number): how many cells the row has
#   $columns (Number): how many columns are not computed
table-cells = the row has { $cells } { PLURAL($cells) ->
        [one] cell
       *[other] cells
    }, and the table { $columns } { PLURAL($columns) ->
        [one] column
       *[other] columns
    } to fill
    .help = write a cell for each column that is not computed, and `~` where there is nothing to tell

# Variables:
#   $reason (String): head, group, nested, cells or formula
invalid-table =
    { $reason ->
        [head] this has no head
        [group] a group has a head under `group`, and columns or rows under it
        [nested] a group stands in another
        [cells] a row has either cells or a formula
       *[formula] a row or a column is computed in one way at most
    }
    .help =
        { $reason ->
            [head] write `head:` with its words in each language
            [group] write `group:` with its words in each language, and `columns:` or `rows:` with what stands under it
            [nested] write the columns or rows of the inner group into the outer one
            [cells] write `cells:`, or `total: true`, or one of `sum`, `difference`, `share` and `growth`
           *[formula] keep one of `sum`, `difference`, `share` and `growth`; `decimals` goes with it
        }

# Variables:
#   $id (String): the id that was written
#   $kind (String): row or column
repeated-line =
    { $kind ->
        [row] two rows have the id `{ $id }`
       *[column] two columns have the id `{ $id }`
    }
    .help = give each an id of its own

# Variables:
#   $id (String): the id that was written
#   $kind (String): row or column
unknown-line =
    { $kind ->
        [row] the table has no row `{ $id }`
       *[column] the table has no column `{ $id }`
    }
    .help =
        { $kind ->
            [row] give the row that is meant `id: { $id }`, or correct the id
           *[column] give the column that is meant `id: { $id }`, or correct the id
        }

# Variables:
#   $reference (String): the reference, with its braces
table-in-line = `{ $reference }` stands among words
    .help = write it in a paragraph of its own, with an empty line before and behind it

# Variables:
#   $fact (String): the key of the fact
reserved-fact = the fact `{ $fact }` is made by `event:` or `appointment:`
    .help = delete it here; texts can say it

# Variables:
#   $value (String): what was written
ends-before-start = `{ $value }` is not after the start
    .help = correct the day or the hour

# Variables:
#   $value (String): what was written
programme-out-of-order = the hours of a programme go back at `{ $value }`
    .help = put the points in the order in which they take place

# Variables:
#   $fact (String): the key that was written
unknown-operand = the fact `{ $fact }`, from which this one is computed, is not here
    .help = name facts of this announcement

# Variables:
#   $fact (String): the key of the fact; `none` where it has none of its own
#   $reason (String): count, vague, kind, nothing, size or elsewhere
not-computable =
    { $fact ->
        [none] this cannot be computed
       *[other] `{ $fact }` cannot be computed
    }
    .label =
        { $reason ->
            [count] a difference, a share and a growth are of two facts, a sum of two or more
            [vague] one of the facts is not known exactly
            [kind] the facts are not of one kind
            [nothing] nothing is a share of nothing, and nothing grows from nothing or from a loss
            [size] too many digits
           *[elsewhere] only facts of an announcement can be computed, and no parts of facts
        }
    .help = name figures, percentages, or amounts of one currency, without a word such as `more-than`

# Variables:
#   $circle (String): the keys of the facts, each between backticks, from one to itself
computed-in-circle = a fact is computed from itself: { $circle }
    .help = write the figure of one of them

# Variables:
#   $value (String): what was written
#   $right (String): what was probably meant, or `none`
invalid-fact = `{ $value }` is not a fact
    .help = { $right ->
        [none] write a figure such as `260`, or one with a qualifier such as `{ "{" } more-than: 60 { "}" }`
       *[other] write `{ $right }`
    }

# Variables:
#   $value (String): what was written
#   $right (String): what was probably meant, or `none`
invalid-amount = `{ $value }` is not an amount
    .help = { $right ->
        [none] write a figure, `thousand`, `million` or `billion` if need be, and the currency: `{ "{" } amount: 2.6 billion EUR { "}" }`
       *[other] write `{ $right }`
    }

# Variables:
#   $value (String): what was written
amount-without-currency = `{ $value }` has no currency
    .help = add its code: `{ "{" } amount: { $value } EUR { "}" }`; what is no money is a figure of its own: `visitors: 1.4 million`

# Variables:
#   $currency (String): the code that was written
unknown-currency = there is no currency `{ $currency }`
    .help = use the code of three letters (ISO 4217), such as `EUR`

range-without-end = a range has a start and an end
    .help = write both: `{ "{" } from: 40, to: 45 { "}" }`

range-backwards = the range ends before it begins
    .help = write the smaller or earlier one under `from:`

range-of-two-kinds = the ends of the range are of two kinds
    .help = write two figures, two days, two amounts of one currency and so on

# Variables:
#   $digits (String): the figure
#   $thousands (String): the same without its point
thousands-or-decimals = `{ $digits }` is read as a figure with three decimals
    .label = thousands, or decimals?
    .help = write `{ $thousands }` if it parts thousands; `"{ $digits }"`, in quotation marks, keeps the decimals

# Variables:
#   $digits (String): the figure
figure-or-year = `{ $digits }` is read as a figure, and its thousands are set apart
    .label = a year?
    .help = write `{ "{" } year: { $digits } { "}" }` if it is a year; `"{ $digits }"`, in quotation marks, stays a figure

no-translation = the announcement has no text in any language
    .help = add a block for each language, with `headline:`, `lede:` and `body:`

# Variables:
#   $language (String): the language
unknown-original = the announcement has no text in `{ $language }`, its original language
    .help = add the block `{ $language }:`, or name another language in `original:`

# Variables:
#   $path (String): the file that is missing
missing-newsroom = there is no newsroom here: `{ $path }` is missing
    .help = go to the folder of a newsroom, name it with `--root`, or start one with `heraut init`

# Variables:
#   $address (String): the address
duplicate-address = two press releases have the address `{ $address }`
    .label = the second one
    .first = the first one
    .help = give one of them a `slug:` of its own
    .why = At one address there can be one page. The other press release would be nowhere.

# Variables:
#   $field (String): its name
empty-list = the list `{ $field }` is empty
    .help = add an item, or remove the field

# Variables:
#   $file (String): its name
missing-picture = there is no file `{ $file }` beside the record
    .help = put the picture into the folder of the record, or correct its name

# Variables:
#   $file (String): its name
no-picture = `{ $file }` is not a picture
    .help = use a JPEG or PNG file; its bytes decide, not its name

# Variables:
#   $file (String): its name
#   $kind (String): what it is
picture-of-other-kind = `{ $file }` is in the format { $kind }, which many newsdesks cannot use
    .help = export it as JPEG, or as PNG if it is a drawing

# Variables:
#   $file (String): its name
picture-animated = `{ $file }` moves, and pictures for the press do not
    .help = export one image of it

# Variables:
#   $file (String): its name
picture-damaged = `{ $file }` cannot be read to its end
    .help = copy the file again, or export the picture anew

# Variables:
#   $file (String): its name
#   $size (String): width and height, in pixels
picture-too-large = `{ $file }` has { $size } pixels, more than any press uses
    .help = make it smaller: at most 100 million pixels in all

# Variables:
#   $name (String): their name in addresses
repeated-picture = two pictures would have the address `{ $name }`
    .help = give their files names that differ in more than capitals and signs

# Variables:
#   $value (String): what was written
focus-outside = { $value } percent lies outside the picture
    .help = use 0 to 100: from the left with `across`, from the top with `down`

# Variables:
#   $file (String): its name
missing-logo = there is no file `{ $file }` beside the record
    .help = put the file beside the record, or correct its name

# Variables:
#   $file (String): what was written
invalid-file-name = `{ $file }` is not the name of a file beside the record
    .help = put the file beside the record, and write its name without folders

# Variables:
#   $file (String): its name
#   $line (String): the line of the file
invalid-svg = browsers do not show `{ $file }`: from line { $line } on it is not valid SVG
    .help = export the picture again, or use PNG

# Variables:
#   $file (String): its name
not-a-picture = `{ $file }` is not a picture that pages can show
    .help = use SVG, PNG, JPEG or WebP

# Variables:
#   $path (String): the file
#   $right (String): how it should be called
not-a-record = `{ $path }` is no record, and nothing of it is published
    .help = save it as `{ $right }`, with its text in the fields of a record

# Variables:
#   $path (String): the file
#   $other (String): the file that has the name already
repeated-file = `{ $path }` has the same name as `{ $other }`
    .help = keep one of the two

# Variables:
#   $path (String): the file
unknown-file = nothing reads `{ $path }`
    .help = correct its name, move the file to the folder of its kind, or remove it

## Running text

# Variables:
#   $line (String): the line as it should be, such as `body: |`
joined-lines = the lines of this text are joined: its paragraphs, lists and quotes are lost
    .label = the lines below are joined
    .help = write `{ $line }`, and the text on the lines below it

# Variables:
#   $html (String): the beginning of it
raw-html = HTML stands in the text: `{ $html }`
    .label = HTML
    .help = write it in Markdown, or leave it out

empty-heading = a heading has no words
    .label = nothing behind it
    .help = write the heading, or delete the line

# Variables:
#   $cells (Number): how many cells the row has
#   $columns (Number): how many columns the table has
table-row-too-long = the row has { $cells } cells, the table only { $columns } columns
    .label = the last cells would vanish
    .help = add a cell to the head of the table, or write `\|` for a stroke inside a cell

# Variables:
#   $markup (String): the marks
#   $kind (String): `bold`, `struck`, `footnote` or `link`
stray-markup = `{ $markup }` would be printed as it stands
    .label = belongs to nothing
    .help = { $kind ->
        [bold] put `**` right before the first bold word and right behind the last one
        [struck] words cannot be struck through: delete them
        [footnote] write the words of the footnote on a line of their own: `[^1]: …`
       *[link] write a link without spaces: `[words](https://www.example.org/)`, a number as `tel:+3281001234`
    }

# Variables:
#   $markup (String): the marks, and the words between them
markup-in-line = a headline and a subhead hold words only: `{ $markup }` would be printed as it stands
    .label = markup
    .help = write the words alone; bold words and links belong into the body

# Variables:
#   $label (String): what stands between the brackets
repeated-footnote = there are two footnotes `[^{ $label }]`
    .label = here again
    .help = give one of them another label, here and where the text marks it

# Variables:
#   $label (String): what stands between the brackets
unused-footnote = nothing marks the footnote `[^{ $label }]`
    .label = its words would vanish
    .help = write `[^{ $label }]` behind the words that it is about, or delete it

# Variables:
#   $target (String): where the link leads
#   $fault (String): `words`, `fact`, `email`, `telephone` or `web`: what is wrong
invalid-link = { $fault ->
        [words] a link to `{ $target }` has no words
        [fact] the address `{ $target }` has a fact in it
        [email] `{ $target }` is no complete e-mail address
        [telephone] `{ $target }` is no complete telephone number
       *[web] `{ $target }` is no complete web address
    }
    .label = this link
    .help = { $fault ->
        [words] write words between the brackets: `[our report]({ $target })`
        [fact] write the address in full: a fact is filled in only between words
        [email] write it as `mailto:press@example.org`
        [telephone] write it with its country and without spaces: `tel:+3281001234`
       *[web] write it as your browser shows it: `https://www.example.org/`
    }
    .why = Readers click, and nothing opens. Journalists who cannot reach a source go on to the next.

# Variables:
#   $typed (String): the marks of the heading
#   $right (String): the marks that it should have
heading-skips-level = a heading with `{ $typed }` stands where `{ $right }` is meant
    .label = skips a level
    .help = begin the line with `{ $right }`
    .why = Readers who hear the page go by the levels of its headings (WCAG 2.2, 1.3.1). A level that is skipped sounds like a part that is missing.

# Variables:
#   $case (String): changed, new or gone
#   $number (Number): which paragraph of the original, or how many are gone
#   $language (String): the language of the translation, by its tag
#   $id (String): the announcement
translation-stale =
    { $case ->
        [new] paragraph { $number } of the original is not in the translation `{ $language }`
        [gone] { $number ->
            [1] a paragraph was taken out of the original since `{ $language }` was translated from it
           *[other] { $number } paragraphs were taken out of the original since `{ $language }` was translated from it
        }
       *[changed] paragraph { $number } of the original was changed since `{ $language }` was translated from it
    }
    .label =
    { $case ->
        [new] new
        [gone] look at this part
       *[changed] changed
    }
    .other = look at this
    .marks = what the translation was made from
    .help =
    { $case ->
        [gone] once the translation says the same: `heraut translated { $id } --lang { $language }`
       *[changed] once the translation says the same: `heraut translated { $id } --lang { $language } --paragraph { $number }`
    }
    .why = The original is often corrected last, in one language. What readers of the others get is then what was true yesterday.

# Variables:
#   $dateline (String): what was typed
typed-dateline = the text begins with a dateline, and would get a second one
    .label = typed
    .help = delete “{ $dateline }”: the towns, the country and the date of the record are put before the text
    .why = Towns and day are said once, in `places` and `issued`, and each language writes them its own way. A dateline that was typed stands there twice, and differs when the day changes.

# Variables:
#   $target (String): where the link leads
#   $whole (String): the same with its scheme
link-without-scheme = the address `{ $target }` is not complete
    .label = this link
    .help = write `{ $whole }`

# Variables:
#   $target (String): the address
link-scheme = a link leads to `{ $target }`, which readers cannot open safely
    .help = use an address that starts with `https://`, `mailto:` or `tel:`

# Variables:
#   $what (String): "picture", "nesting" or another part of Markdown
unsupported-markdown =
    { $what ->
        [picture] a picture stands in the text
        [nesting] lists or quotes are nested too deeply
       *[other] this part of Markdown is not used in press releases: `{ $what }`
    }
    .help = use paragraphs, headings, lists, tables, links, bold and italics

stray-brace = a brace stands alone
    .label = no fact
    .help = name a fact, such as `{ "{members}" }`, or write `{ "{{" }` for a brace

# Variables:
#   $reference (String): what was written
invalid-fact-reference = `{ $reference }` cannot be the name of a fact
    .help = write the key of a fact, such as `{ "{members}" }`, or the id of an organization before it, such as `{ "{biowin.members}" }`

# Variables:
#   $value (String): what was written
invalid-speaker = `{ $value }` does not name a speaker
    .help = end the quote with a line such as `— @ann-van-gysel`: the id of a person

# Variables:
#   $person (String): the id of a person
second-speaker = `{ $person }` is named behind a quote that names its speaker already
    .label = the second name
    .first = the first name
    .help = keep one of the two: `> @{ $person }:` before the words, or `> — @{ $person }` behind them

# Variables:
#   $person (String): the id of a person
speaker-without-words = `{ $person }` is named, but nothing was said
    .help = write the words before the name, in the same quote

## Words and templates

fluent-syntax = the messages cannot be read
    .label = from here on
    .help = check the lines above as well: what continues a message is indented, and every brace has its pair

# Variables:
#   $function (String): its name
#   $known (String): the functions that there are
unknown-function = messages have no function `{ $function }`
    .help = use one of: { $known }

# Variables:
#   $function (String): its name
function-without-value = the function `{ $function }` has no value
    .help = write a variable between its parentheses, such as `{ $function }($name)`

# Variables:
#   $variable (String): its name
plural-without-function = a plural is chosen by `{ $variable }` alone
    .help = choose it by `PLURAL({ $variable })`

# Variables:
#   $category (String): its name
#   $language (String): the language
missing-plural = the plural form `{ $category }` of `{ $language }` is missing
    .label = not for all counts
    .help = add the variant `[{ $category }]`

# Variables:
#   $key (String): the message
#   $language (String): the language
unsayable-message = the message `{ $key }` cannot be said in `{ $language }`
    .help = mend what is quoted as the cause

# Variables:
#   $key (String): the message
#   $language (String): the language
missing-message = the message `{ $key }` is missing in `{ $language }`
    .help = add it to the files in `locales/{ $language }/`

# Variables:
#   $key (String): the name of the message
unsaid-message = nothing says the message `{ $key }`
    .label = not known
    .help = correct its name, or remove it

# Variables:
#   $key (String): the message
#   $variable (String): the variable
#   $language (String): the language
missing-variable = the message `{ $key }` in `{ $language }` wants `{ $variable }`, which it is not given
    .help = use only the variables that the message has in the other languages

# Variables:
#   $language (String): the language
#   $file (String): its name
missing-message-file = the language `{ $language }` has no `{ $file }`
    .help = add `locales/{ $language }/{ $file }`

# Variables:
#   $value (String): the pattern
#   $known (String): the parts that it may have
invalid-pattern = the pattern `{ $value }` cannot be filled in
    .help = use these parts: { $known }

# Variables:
#   $language (String): what was written
unknown-to-cldr = CLDR does not know how to write dates in `{ $language }`
    .help = name a related language that it knows, such as `nl-BE`

# Variables:
#   $template (String): its name
template-syntax = the template `{ $template }` cannot be read
    .help = mend what is quoted as the cause

# Variables:
#   $template (String): its name
#   $key (String): the message
#   $language (String): the language
unknown-message-in-template = the template `{ $template }` asks for the message `{ $key }`, which `{ $language }` lacks
    .help = add the message to `locales/{ $language }/messages.ftl`, or correct its name in the template

# Variables:
#   $path (String): the file
changed-meanwhile = `{ $path }` was changed by somebody else while it was being read
    .help = nothing was written to it; run the command again

# Variables:
#   $id (String): the announcement
#   $language (String): the language that was meant, by its tag
#   $original (String): the original language, by its tag
#   $known (String): the languages of the translations
no-such-translation = `{ $id }` has no translation into `{ $language }`
    .help = its original is in `{ $original }`; its translations: { $known }

# Variables:
#   $number (Number): the number that was typed
#   $count (Number): how many paragraphs the original has
no-such-paragraph = there is no paragraph { $number }
    .help = the original has { $count }: the headline is the first; headings, items of lists and cells of tables count

# Variables:
#   $language (String): the language of the block, by its tag
inline-block = nothing can be added to the words in `{ $language }`
    .help = write the block in lines, each field on its own, further right than `{ $language }:`

# Variables:
#   $profile (String): the name that was written
#   $known (String): the names that there are
unknown-profile = there is no house style `{ $profile }` for this language
    .help = use one of: { $known }

# Variables:
#   $language (String): the language
#   $known (String): the languages that have words
unknown-locale = there are no words for the language `{ $language }`
    .help = use one of: { $known }; or add the folder `locales/{ $language }/`

## Checks

# Variables:
#   $fact (String): the key that was written
#   $day (String): the day that the text shows
#   $from (String): the first day with a value
fact-not-yet = the fact `{ $fact }` has no value on { $day }: its first holds from { $from }
    .label = too early
    .help = add the value that holds before, or say from which day on this text is meant
    .why = A text shows the values of its day: that of the press release, or today. A value that comes later would leave a gap in the sentence.

# Variables:
#   $id (String): what is named twice
repeated-id = `{ $id }` is named twice
    .label = here again
    .help = delete it here
    .why = Readers would see the same name, logo and text twice.

# Variables:
#   $said (String): the figure that was typed
#   $fact (String): the fact as a text refers to it
#   $by (String): where the fact is shown: boilerplate or record
typed-fact = “{ $said }” is typed here, and is a fact of the organization
    .label = write `{ $fact }`
    .other =
        { $by ->
            [boilerplate] the boilerplate says it by the fact
           *[record] the fact
        }
    .help = a figure that is said once is right everywhere; if both are the same by chance, accept the finding: `accept:`
    .why = When the fact changes, the boilerplate follows and the typed figure does not: one release then says two things.

# Variables:
#   $words (String): what stands there
words-to-come = “{ $words }” stands for words that are still to come
    .label = still to be written
    .help = write it, delete it, or keep `draft: true` until it is known; if it is meant so, write it otherwise
    .why = A note to oneself that goes out is the first thing that every reader sees.

# Variables:
#   $language (String): the language of the block
#   $count (Number): how many sentences
unchanged-placeholder =
    { PLURAL($count) ->
        [one] a sentence of the form is still in the block `{ $language }`
       *[other] { $count } sentences of the form are still in the block `{ $language }`
    }
    .label = still as `heraut new` wrote it
    .help = write what you announce in its place, delete the line, or keep `draft: true` until then
    .why = The form shows what to write where. What is left of it would be read by the press as your words.

# Variables:
#   $file (String): the picture
#   $languages (String): the languages that lack it
alternative-missing = `{ $file }` has no alternative text in { $languages }
    .label = what does it show?
    .help = add `alternative:` with one sentence that says what the picture shows, in each language
    .why = Whoever cannot see the picture hears this sentence instead. Public bodies in Europe must provide it (EN 301 549, WCAG 1.1.1).

# Variables:
#   $file (String): the picture
#   $parts (String): the fields that are missing
#   $languages (String): the languages that lack them
caption-missing = `{ $file }` lacks { $parts } in { $languages }
    .label = newsdesks do not print it without
    .help = add who and what the picture shows (`caption:`), who made it (`credit:`), and what others may do with it (`licence:`)
    .why = A newsdesk that cannot see who is in a picture, whose it is and whether it may be printed takes another one.

# Variables:
#   $file (String): the picture
#   $size (String): width and height, in pixels
#   $print (String): how wide it is in print, in centimetres
picture-too-small = `{ $file }` has only { $size } pixels, { $print } cm wide in print
    .label = too small for print
    .help = take the original: at least 1200 pixels on its longer side
    .why = Newspapers print 300 pixels to the inch; below 1200 pixels a picture fills less than ten centimetres.

# Variables:
#   $name (String): the name
#   $language (String): the language
article-unknown = in a sentence in `{ $language }`, “{ $name }” needs a form that its record does not give
    .label = the name alone
    .help = add `with-article: { "{" } { $language }: … { "}" }` with the article, or without if it has none; until then the name stands apart
    .why = “CEO of Haelterman Foundation” reads as if a machine wrote it. Whether a name has an article, only its owner knows.

# Variables:
#   $person (String): the id of a person
stray-speaker = `@{ $person }` stands here as it was typed
    .label = here
    .help = put the words into a block quote: `>` before each line, and `> — @{ $person }` at its end
    .why = Readers would see the id of a person instead of a name. Only the end of a block quote names a speaker.

# Variables:
#   $total (String): the total, as it is written
#   $sum (String): the sum of the parts, as the language writes it
total-wrong = the total says “{ $total }”, its parts make { $sum }
    .label = the total
    .other = the parts begin here
    .help = correct the part or the total; if some parts are left out on purpose, accept the finding: `accept:`
    .why = Readers add up what they are told. A sum that is wrong costs the trust in all other figures.

# Variables:
#   $languages (String): the languages that are missing, each between backticks
#   $count (Number): how many they are
#   $block (String): the first of them
translation-missing =
    { $count ->
        [1] no text is ready in the language { $languages }
       *[other] no text is ready in the languages { $languages }
    }
    .help =
        { $count ->
            [1] add the block `{ $block }:`, or leave the language out for now
           *[other] add a block for each of them, such as `{ $block }:`, or leave them out for now
        }
    .why = A newsroom speaks each of its languages. Readers of the missing one are told that the press release is not available to them.

quote-without-speaker = the quote does not say who speaks
    .label = who says this?
    .help = end the quote with a line such as `— @ann-van-gysel`: the id of a person
    .why = A journalist can only print words that somebody stands for. A quote with its speaker gets the name and the role in every language.

# Variables:
#   $person (String): the id that was written
unknown-person = there is no person `{ $person }`
    .label = not in `content/people/`
    .help = add `content/people/{ $person }.yaml`, or correct the id
    .why = Names, roles and telephone numbers are written once, in `content/people/`, so that no two languages disagree about them.

# Variables:
#   $organization (String): the id that was written
unknown-organization = there is no organization `{ $organization }`
    .label = not in `content/organizations/`
    .help = add `content/organizations/{ $organization }.yaml`, or correct the id
    .why = The name, the facts and the “about” text of an organization are written once, in `content/organizations/`, for all announcements.

# Variables:
#   $place (String): the id that was written
unknown-place = there is no place or country `{ $place }`
    .label = not known
    .help = add it to `content/places.yaml`, or correct the id
    .why = A town may have another name in each language. Only of a place that is known can all of them be written.

# Variables:
#   $fact (String): the key that was written
unknown-fact = there is no fact `{ $fact }`
    .label = not known
    .help = add it to `facts:`, or correct its key
    .why = A figure is written once, as a fact, and every language takes it from there. A key that nothing stands behind would leave a gap in the sentence.

# Variables:
#   $table (String): the key that was written
unknown-table = there is no table `{ $table }`
    .label = not known
    .help = add it to `tables:` of the announcement, or correct its key
    .why = A table is written once, as data, and each language shows it. Where a key that nothing stands behind is left in a text, readers would miss the figures.

# Variables:
#   $table (String): the key of the table
#   $languages (String): the tags of the languages, with commas
table-missing = the table `{ $table }` stands in no text in { $languages }
    .label = not placed in { $languages }
    .help = write `{ "{" }table:{ $table }{ "}" }` in a paragraph of its own where it is to stand
    .why = Readers of one language would get figures that those of another do not.

# Variables:
#   $kind (String): results, event, appointment, recall, statement or invitation
#   $part (String): the name of the part
part-missing =
    for { $kind ->
        [results] results
        [event] an event
        [appointment] an appointment
        [recall] a recall
        [statement] a statement
       *[invitation] an invitation
    }, { $part ->
        [label] a label line
        [table] a table
        [event] its day
        [place] its place
        [appointment] the person
        [recall] the product
        [lots] the list of lots
       *[quote] a speaker
    } is missing
    .label = missing for this kind
    .help =
        { $part ->
            [label] write `label:` in each language, such as `label: Regulated information`
            [table] write the figures under `tables:`, and place them: `{ "{" }table:results{ "}" }`
            [event] write `event: { "{" } starts: 2026-12-03T18:00, ends: 2026-12-03T21:00, venue: … { "}" }`
            [place] write `venue:` under `event:`, or the town under `places:`
            [appointment] write `appointment: { "{" } person: …, role: …, from: 2027-01-01 { "}" }`
            [recall] write `recall: { "{" } product: …, lots: […], risk: …, action: … { "}" }`
            [lots] write them under `recall:` as they stand on the product: `lots: [L2304-17]`
           *[quote] quote somebody: `> …` and below it `> — @person`
        }
    .why = A release of this kind is of no use without it.

# Variables:
#   $kind (String): results, event, appointment, recall, statement or invitation
#   $part (String): the name of the part
part-advised =
    for { $kind ->
        [results] results
        [event] an event
        [appointment] an appointment
        [recall] a recall
        [statement] a statement
       *[invitation] an invitation
    }, { $part ->
        [outlook] an outlook
        [end] its end
        [programme] its programme
        [accreditation] how to register or be admitted
        [succeeds] a predecessor
       *[hotline] a hotline
    } could be told
    .label = could be told
    .help =
        { $part ->
            [outlook] write a heading such as `## Outlook`, and under it what is expected
            [end] write `ends:` under `event:`
            [programme] write `programme:` under `event:`: `- { "{" } from: "18:00", what: … { "}" }`
            [accreditation] write `registration:` with an address, or `accreditation:` with words, under `event:`
            [succeeds] write `succeeds:` with a name under `appointment:`
           *[hotline] write `hotline:` with the id of a person or desk under `recall:`
        }
    .why = Readers of this kind of release look for it; who does not find it calls, or guesses.

# Variables:
#   $language (String): the tag of the language
#   $words (String): the same words in another language
words-missing = there are no words in { $language } for “{ $words }”
    .label = not in { $language }
    .help = add them behind `{ $language }:`; words that are the same in every language stand alone: `head: EBITDA`
    .why = The head of a row or a column would stand there in another language.

# Variables:
#   $topic (String): the id that was written
unknown-topic = the newsroom has no topic `{ $topic }`
    .label = not known
    .help = add it to `topics:` in `content/newsroom.yaml`, or correct the id
    .why = Each topic has a page and a name in every language. Both come from `content/newsroom.yaml`.

dateline-without-place = the dateline names no place
    .help = add `places:` with the id of a town
    .why = Editors look at the dateline first: it tells them where the news comes from, and whether it is news for their readers.

# Variables:
#   $language (String): the tag of the language, or `none` for all
contact-missing =
    { $language ->
        [none] nobody is named whom journalists may reach
       *[other] nobody is named whom journalists may reach in { $language }
    }
    .label =
        { $language ->
            [none] the announcement and its organizations have no press contacts
           *[other] its contacts answer in other languages
        }
    .help = name a person of `content/people`: `contacts: [id]`, here or in the organization, where it holds for all of its announcements
    .why = A journalist who has a question calls at once or writes about something else.

# Variables:
#   $person (String): the id of the contact
contact-unreachable = the contact `{ $person }` has neither an e-mail address nor a telephone number
    .person = its record
    .help = add `email:` or `telephones:` to `content/people/{ $person }.yaml`
    .why = A journalist with a question and a deadline writes or calls at once. A contact who cannot be reached is worse than none.

# Variables:
#   $form (String): the form that was asked for
#   $value (String): the fact, as the language writes it
#   $wanted (String): what has this form: day, period, number or whole-number
form-unfit = “{ $value }” cannot be written as `{ $form }`
    .label =
        { $wanted ->
            [day] only a day has this form
            [number] only a number, an amount or a percentage has this form
            [period] only a quarter or a half of a year has this form
           *[whole-number] only a whole number has this form
        }
    .help =
        { $wanted ->
            [day] take `:{ $form }` away, or name a fact that is a day
            [number] take `:{ $form }` away, or name a fact that is a number
            [period] take `:{ $form }` away, or name a fact that is a quarter or a half
           *[whole-number] take `:{ $form }` away, or name a fact that is a whole number
        }
    .why = A form that does not fit would be passed over, and readers would see something else than was meant.

# Variables:
#   $length (Number): the number of its characters
#   $limit (Number): how many fit
headline-too-long = the headline has { $length } characters, more than { $limit }
    .label = too long
    .help = shorten it, and say the rest in `subhead:`
    .why = Search results, feeds and mail programs cut long headlines off, mostly in the middle of what matters.

# Variables:
#   $language (String): the tag of the language
name-missing = there is no name in the language `{ $language }`
    .help = add `{ $language }:`, or write one name for all languages
    .why = What has no name in a language is left out there, or goes by a foreign name.

# Variables:
#   $public (String): the day on which it becomes public
#   $issued (String): the day of issue
#   $until (String): the end of the embargo on the day of issue
embargo-before-issue = the embargo ends on { $public }, before the day of issue, { $issued }
    .label = public from here on
    .issued = the date that readers see
    .help = write `until: { $until }`, or bring `issued` forward to { $public }
    .why = Readers would see a press release with a date that has not come.

# Variables:
#   $fact (String): its key
unused-fact = the fact `{ $fact }` is not used
    .label = never mentioned
    .help = write `{ "{" }{ $fact }{ "}" }` where the text says it, or remove it
    .why = A fact that is never mentioned was often typed into the text as a plain figure. It can then differ from one language to the next.

# Variables:
#   $organization (String): its id
#   $languages (String): the languages that are missing, each between backticks
#   $count (Number): how many they are
#   $block (String): the first of them
boilerplate-missing = there are announcements in { $languages }, but no “about” text of `{ $organization }`
    .help =
        { $count ->
            [1] add `{ $block }:` to `about:` in `content/organizations/{ $organization }.yaml`, for the days of its announcements
           *[other] add { $languages } to `about:` in `content/organizations/{ $organization }.yaml`, for the days of its announcements
        }
    .why = Every press release ends with who issues it. Without this text, readers of one language are told less than the others.

# Variables:
#   $person (String): the id
#   $language (String): the language
#   $from (String): the first day with a role in this language; `none` if there is none
#   $issued (String): the day of the announcement
role-missing = the role of `{ $person }` is not told in `{ $language }`
    .help =
        { $from ->
            [none] add `{ $language }:` to `role:` in `content/people/{ $person }.yaml`
           *[other] in `content/people/{ $person }.yaml`, `role:` starts on { $from }: move that day to { $issued } or earlier, or add the role before it
        }
    .why = Readers want to know in what capacity somebody speaks. Without the role, only the name stands under the quote.

# Variables:
#   $value (String): the figure
#   $language (String): the language
no-number-word = `{ $language }` has no word for { $value }
    .label = not in the table
    .help = write the fact without `:words`, or add the word to `number-words:` in `locales/{ $language }/conventions.yaml`
    .why = Figures become words by a table of the language. Where the table ends, figures are easier to read.

## Output

# Variables:
#   $path (String): the folder
unwritable-folder = nothing can be written to `{ $path }`
    .help = choose another folder with `--out`, or change the permissions of this one

# Variables:
#   $path (String): the file
protected-file = `{ $path }` is protected against writing
    .help = take the protection off the file if it may be changed, and run the command again

# Variables:
#   $path (String): the file or folder
disk-full = the disk is full: `{ $path }` cannot be written
    .help = make room on the disk, then build again

# Variables:
#   $path (String): the file
foreign-file = a page belongs at `{ $path }`, where another file stands
    .help = move that file away, or choose another folder with `--out`

# Variables:
#   $path (String): the folder
locked-folder = another build is writing to `{ $path }`
    .help = wait until it has finished, then build again

# Variables:
#   $id (String): the announcement
#   $language (String): the language
#   $addresses (String): its published addresses that it has no more
#   $line (String): the line to write
address-changed = the press release `{ $id }` was published in `{ $language }` at { $addresses }, and is not found there any more
    .label = has another address now
    .help = add `{ $line }` to the block `{ $language }:`, so that old links lead to the new address

# Variables:
#   $address (String): the address
#   $was (String): the announcement and the language that was published there
#   $now (String): those that the records put there
#   $line (String): the line that gives the address up
address-taken = the address `{ $address }` is that of `{ $was }`, and would show `{ $now }`
    .label = wants an address that is taken
    .help = give it another `slug:`; or, if `{ $was }` is to be found nowhere any more, write `{ $line }` in `content/newsroom.yaml`

# Variables:
#   $id (String): the announcement
#   $addresses (String): its published addresses that no record has any more
#   $line (String): the line that gives them up
address-abandoned = no record has { $addresses } any more, where `{ $id }` was published
    .label = lacks what was published
    .help = put the record or its block back, where `draft: true` or `ready: false` keeps it out of sight; or, if the address is to be gone for good, add `{ $line }` to `content/newsroom.yaml`

# Variables:
#   $path (String): the folder
#   $old (String): the newsroom that it holds
#   $new (String): the newsroom that is built
another-newsroom = `{ $path }` holds the newsroom `{ $old }`, and this one is `{ $new }`
    .help = choose another folder with `--out`; or, if the newsroom has a new address, write `feed-authority: { $old }` in `content/newsroom.yaml`, so that feeds keep their ids

as-of-needs-out = a day to come needs a folder of its own, since it may show what is still held
    .help = add `--out` with a folder that nobody publishes: `--out preview`

# Variables:
#   $path (String): the folder
as-of-live = `{ $path }` holds the live newsroom, which must not show another day
    .help = choose another folder with `--out`

# Variables:
#   $path (String): the file
damaged-manifest = the list of written files is damaged: `{ $path }`
    .help = restore it, or build into a new folder

# Variables:
#   $path (String): the folder
folder-not-empty = the folder `{ $path }` is not empty
    .help = name a new folder

# Variables:
#   $path (String): the folder
folder-is-content = pages cannot be written to `{ $path }`: the records are there
    .help = choose another folder with `--out`

# Variables:
#   $path (String): the file
record-exists = `{ $path }` exists already
    .help = choose another id, or edit that file

# Variables:
#   $path (String): the path
path-not-allowed = no file can be written at `{ $path }`
    .help = choose names that every system can store

# Variables:
#   $path (String): the path
path-used-twice = two files would be written at `{ $path }`
    .help = give one of them another name; capital letters alone do not tell names apart

# Variables:
#   $code (String): what was asked for
unknown-code = `{ $code }` is not the code of a check
    .help = list all codes with `heraut explain`

# Variables:
#   $character (String): the character
#   $code (String): its number in Unicode, such as U+4E2D
#   $document (String): the announcement and the language, such as opening/fr
missing-glyph = no font has the character “{ $character }” ({ $code }), so the PDF of `{ $document }` would show an empty box
    .help = write it in another way, or put a font that has it into the folder `fonts/`

# Variables:
#   $path (String): the file
invalid-font = `{ $path }` is not a font that can be read
    .help = put a TrueType or OpenType file there (.ttf, .otf), or take the file away

# Variables:
#   $template (String): its name
render-failed = the template `{ $template }` cannot be filled in
    .help = mend what is quoted as the cause

## Mailings

mailing-not-set = the newsroom does not say how it writes to the press
    .help = add `mailing:` with a `sender:` to `content/newsroom.yaml`; `docs/records.md` shows how

relay-not-set = no relay is named that takes the letters
    .help = add `relay:` below `mailing:` in `content/newsroom.yaml`, or name one with `--relay`

# Variables:
#   $relay (String): the relay
demonstration-relay = a demonstration newsroom sends nothing to `{ $relay }`
    .help = use a relay on this machine, such as `--relay smtp://127.0.0.1:2525`; a newsroom of your own has no `demonstration: true`

password-not-set = the relay has a user, and no password is named
    .help = write `password: { "{" } variable: NAME { "}" }` below `relay:`, and put the password into that environment variable

# Variables:
#   $name (String): the variable
password-variable-empty = the environment variable `{ $name }` holds no password
    .help = set it before `heraut` is run

password-command-failed = the command that should print the password did not
    .help = run the command of `password:` by itself, and look what it says

# Variables:
#   $id (String): what was asked for
unknown-announcement = there is no announcement `{ $id }`
    .help = use the `id:` of a record in `content/announcements/`

# Variables:
#   $id (String): the announcement
announcement-draft = `{ $id }` is a draft
    .help = remove `draft: true` when it is ready; `--test` mails it to yourself

# Variables:
#   $lists (String): the names of the lists
nobody-named = nobody is named who should get it
    .help = name a media list with `--list` ({ $lists }), or use `--contacts`

# Variables:
#   $id (String): the announcement
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone
advance-not-allowed = `{ $id }` is held until { $date } at { $time } ({ $zone }), and nobody may have it in advance
    .help = write `advance: true` below `embargo:` if the trusted press may have it

# Variables:
#   $id (String): the announcement
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone
announcement-held = `{ $id }` is held until { $date } at { $time } ({ $zone })
    .help = `--advance` mails it to those who honour embargoes; `--prepare` makes everything ready for that instant

# Variables:
#   $id (String): the announcement
advance-too-late = `{ $id }` is public already: there is nothing to have in advance
    .help = leave `--advance` out

# Variables:
#   $id (String): the announcement
no-language-ready = no language of `{ $id }` may be read yet
    .help = finish a language, or remove its `ready: false`

# Variables:
#   $date (String): the day, with the day of the week
#   $time (String): the time of day
#   $zone (String): the time zone
mailing-held = this mailing may leave from { $date } at { $time } ({ $zone })
    .help = run the same command again then

# Variables:
#   $id (String): the announcement
nothing-to-resume = no mailing of `{ $id }` was begun
    .help = begin one: `heraut send { $id } --list NAME`

# Variables:
#   $word (String): what was written
#   $known (String): what may be written
#   $command (String): the command, as it is typed
unknown-command = `{ $word }` is not a command
    .help = use one of: { $known }; `{ $command } --help` tells what each does

# Variables:
#   $option (String): an option
#   $command (String): the command, as it is typed
unknown-option = `{ $command }` has no option `{ $option }`
    .help = `{ $command } --help` shows its options

# Variables:
#   $argument (String): an argument of a command
#   $command (String): the command, as it is typed
unexpected-argument = `{ $argument }` is one word too many
    .help = delete it, or put what belongs together in quotation marks; `{ $command } --help` shows what the command takes

# Variables:
#   $argument (String): an argument of a command
#   $command (String): the command, as it is typed
missing-argument = `{ $argument }` is missing
    .help = add it; `{ $command } --help` tells what it is

# Variables:
#   $option (String): an option
#   $command (String): the command, as it is typed
missing-value = something must stand behind the option `{ $option }`
    .help = write it behind the option; `{ $command } --help` tells what it is

# Variables:
#   $option (String): an option
unexpected-value = the option `{ $option }` takes no value
    .help = write `{ $option }` alone

# Variables:
#   $option (String): an option
#   $value (String): what was written
#   $known (String): what may be written
unknown-choice = `{ $value }` cannot stand behind `{ $option }`
    .help = use one of: { $known }

# Variables:
#   $option (String): an option
#   $value (String): what was written
not-a-number = `{ $value }` cannot stand behind `{ $option }`: it takes a whole number
    .help = write `{ $option } 2`, for example

# Variables:
#   $option (String): an option
repeated-option = the option `{ $option }` is given twice
    .help = keep one of the two

# Variables:
#   $command (String): the command, as it is typed
unreadable-command = this command cannot be read
    .help = type it again without unusual characters; `{ $command } --help` shows how it is typed

# Variables:
#   $port (Number): its number
port-taken = the port { $port } cannot be had
    .help = end the other program that has it, perhaps another preview, or choose another one: `--port 4041`

# Variables:
#   $value (String): the address as typed
editor-without-path = `{ $value }` does not say where the path of the file goes
    .help = write `{ "{path}" }`, and `{ "{line}" }` and `{ "{column}" }` if the editor understands them: `vscode://file{ "{path}" }:{ "{line}" }:{ "{column}" }`

# Variables:
#   $path (String): where it is to be written
export-not-html = `{ $path }` is no name for the copy, which is a page
    .help = end it in `.html`

# Variables:
#   $address (String): what would have been opened
browser-not-opened = no browser could be opened
    .help = type `{ $address }` into yours

preview-failed = the preview cannot go on
    .help = start it again

preview-not-watching = this system does not say which files change
    .help = after a change, start the preview again and reload the page

impossible-clock = the clock of this computer shows a year beyond 9999
    .help = set the date of the computer

# Variables:
#   $first (String): an option
#   $second (String): another option
#   $why (String): the reason, as a word of the program
options-conflict = `{ $first }` does not go with `{ $second }`
    .help =
        { $why ->
            [trial] a test goes to one address, in every language, and to nobody else
            [abandon] giving up sends nothing; only `--list` and `--contacts` say what is given up
            [unlisted] who is in the plan that goes on was decided before
            [nothing-leaves] nothing leaves, so there is nothing to say yes to, and nothing to prepare
           *[planned] the plan that goes on was made before; who is on other lists gets a mailing of their own
        }

# Variables:
#   $option (String): an option
option-alone = `{ $option }` says nothing by itself
    .help = add `--resume`, or another option that goes on with a mailing

# Variables:
#   $path (String): the ledger
#   $sent (Number): how many letters left this folder
#   $known (Number): how many of them the ledger knows
#   $at (String): when the last of them left
ledger-behind = the ledger `{ $path }` knows of { $known } letters, but { $sent } left this folder (the last at { $at })
    .help = it is an old copy, or lost its last pages: people would get letters twice. Bring back the newest ledger with the files beside it; only if you know who was served, add `--trust-ledger`

# Variables:
#   $folder (String): the folder that it belonged to
ledger-moved = the ledger belongs to the folder `{ $folder }`
    .help = if the newsroom was moved, and nothing is sent from there any more, run the command again and answer `yes`, or add `--trust-ledger`; if it was copied, send from one of the two only

nothing-to-back-up = nothing was mailed yet, so there is no ledger to copy

# Variables:
#   $path (String): the file
file-exists = `{ $path }` is there already
    .help = name a file that does not exist yet

# Variables:
#   $seconds (Number): how long it was waited for
password-command-slow = the command that prints the password did not end within { $seconds } seconds
    .help = run it by hand, and see what it waits for

records-changed-unreadable = the records changed while letters were leaving, and cannot be read
    .help = mend them (`heraut check` shows what is wrong), then go on with `--resume`

records-changed-demonstration = the newsroom became a demonstration while letters were leaving
    .help = remove `demonstration: true` if letters may leave this machine, then go on with `--resume`

# Variables:
#   $id (String): the announcement
nothing-mailed = nothing of `{ $id }` was mailed
    .help = `heraut status` lists what was

# Variables:
#   $address (String): whom it was for
trial-not-taken = the relay did not take the test letter to { $address }

# Variables:
#   $count (Number): how many
outcomes-unrecorded =
    { PLURAL($count) ->
        [one] what became of { $count } letter could not be written into the ledger
       *[other] what became of { $count } letters could not be written into the ledger
    }
    .help = the ledger shows them as in doubt; free some space before you go on

# Variables:
#   $count (Number): how many
relay-refuses-letters = the relay refused { $count } letters in a row for what they are
    .help = ask those who run the relay why; the others wait, and nothing more was sent

# Variables:
#   $value (String): what was written
invalid-helo = `{ $value }` is no name of a machine
    .help = write a host name: `helo: newsroom.example.org`

# Variables:
#   $relay (String): the relay
relay-refuses-letter = `{ $relay }` does not take this letter, whoever it is for
    .help = send fewer or smaller files, or ask those who run the relay; nobody is marked, and everybody waits

# Variables:
#   $relay (String): the relay
relay-silent-after-letters = `{ $relay }` takes letters and does not say what became of them
    .help = ask those who run the relay; the letters that may have arrived are in doubt, the others wait

# Variables:
#   $address (String): whom it is for
letter-not-frozen = the ledger does not hold the letter to { $address }
    .help = keep the ledger as it is, and report this fault

# Variables:
#   $domain (String): the domain of the key
#   $address (String): the sender's address
dkim-not-aligned = the key of `{ $domain }` does not vouch for { $address }
    .help = sign for the domain of the sender, or change the sender

## The letters of a mailing

# Variables:
#   $name (String): the name of the file
#   $type (String): its type, as it was given
attachment-not-mailable = the file `{ $name }` of the type `{ $type }` cannot be attached to a letter
    .help = give it a type such as `application/pdf`; letters and parts of letters cannot be attached

# Variables:
#   $header (String): the field of the header
letter-header-too-long = a line of the letter is too long for mail: `{ $header }`
    .help = shorten the addresses and names that it is made of

# Variables:
#   $address (String): the address
letter-sender-beyond-ascii = letters cannot come from `{ $address }`: not every server takes such letters before the `@`
    .help = choose a sender and a reply address with only `a` to `z`, digits and `.`, `-`, `_` before the `@`

# Variables:
#   $date (String): the date
letter-date-impossible = no letter can be dated `{ $date }`
    .help = choose a date of this era

# Variables:
#   $id (String): what was written
letter-list-id-invalid = `{ $id }` cannot name the list in the letters’ headers
    .help = write it like the name of a domain: `press.example.org`

letter-not-composed = the letter cannot be put together
    .help = report this with the cause that is quoted

# Variables:
#   $language (String): the language of the letter
#   $part (String): where: text, html, or subject
letter-greeting-not-once =
    { $part ->
         [text] the text of the letter in `{ $language }` does not have the greeting exactly once
         [html] the HTML of the letter in `{ $language }` does not have the greeting exactly once
        *[subject] the subject of the letter in `{ $language }` contains the greeting
    }
    .help = place the greeting once in each template of the letter, and nowhere else

stationery-damaged = a letter that the ledger kept is damaged
    .help = restore the ledger from a backup; nothing was sent

# Variables:
#   $version (String): its version
stationery-of-another-version = the ledger keeps its letters in version { $version }, which this program does not know
    .help = finish the mailing with the version of heraut that began it

## The signatures of letters

# Variables:
#   $path (String): the file of the key
dkim-key-unreadable = `{ $path }` holds no private key that can sign letters
    .help = put there an RSA key (PKCS#8 or PKCS#1) or an Ed25519 key (PKCS#8), in PEM

# Variables:
#   $path (String): the file of the key
dkim-key-encrypted = the private key in `{ $path }` is locked with a password
    .help = write it without a password with `openssl pkey -in … -out …`, and let only the sender’s account read the file

# Variables:
#   $path (String): the file of the key
dkim-key-too-short = the RSA key in `{ $path }` has fewer than 2048 bits
    .help = make a new one with `openssl genrsa 2048`, and publish its public key in the DNS

# Variables:
#   $domain (String): what was written
dkim-domain-invalid = `{ $domain }` is not a domain that can vouch for letters
    .help = write the domain of the sender’s address

# Variables:
#   $selector (String): what was written
dkim-selector-invalid = `{ $selector }` cannot be the selector of a key
    .help = use letters, digits and `-` only, as in `press2026`

dkim-signing-failed = the letter cannot be signed
    .help = check the key with `heraut mail-check`

## Letters in words

# Variables:
#   $id (String): the announcement
#   $language (String): the language
#   $size (Number): how many kilobytes it has
#   $limit (Number): how many it may have
letter-too-long = the letter of `{ $id }` in `{ $language }` has { $size } kB of HTML, more than the { $limit } allowed
    .help = shorten the press release or the texts that go with it: Gmail cuts off what lies beyond

# Variables:
#   $template (String): the template
letter-style = the style sheet of the template `{ $template }` cannot be applied
    .help = mend what is quoted as the cause

# Variables:
#   $template (String): the template
letter-without-greeting = the template `{ $template }` does not have exactly one line of its own for the greeting
    .help = put `{ "{{" } slot { "}}" }` alone on a line, once

## The ledger of mailings

# Variables:
#   $path (String): the file
ledger-locked = another program has held the ledger `{ $path }` for too long
    .help = close what else has it open, then run the command again; nothing that was recorded is lost

# Variables:
#   $path (String): the file
ledger-damaged = the ledger `{ $path }` is damaged
    .help = send nothing to the same people before it is restored: keep this file, bring back the last backup, and compare what left since with the relay’s log

# Variables:
#   $path (String): the file
ledger-foreign = `{ $path }` is not a ledger of heraut
    .help = move that file away; if it was the ledger, bring back the last backup before anything is sent

# Variables:
#   $path (String): the file
ledger-newer = the ledger `{ $path }` was written by a newer version of heraut
    .help = update heraut to at least that version

# Variables:
#   $path (String): the file
ledger-read-only = the ledger `{ $path }` cannot be written
    .help = change the permissions of the file and of its folder, so that claims can be recorded; no letter leaves without

# Variables:
#   $path (String): the file
ledger-full = there is no room left on the disk for the ledger `{ $path }`
    .help = make room on its disk, and on the disk of temporary files; what was recorded is kept, and `--resume` goes on

# Variables:
#   $path (String): the file
ledger-unreadable = the ledger `{ $path }` cannot be read or written
    .help = check that its folder exists, that its permissions allow it, and that the disk is sound

# Variables:
#   $path (String): the folder
locks-missing = the disk of `{ $path }` cannot lock files, so that senders would not know of each other
    .help = keep the newsroom on a local disk while letters are sent

## The relay

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-unresolved = the mail server `{ $relay }` has no address
    .help = check the name of the relay, and whether this machine is online

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-unreachable = no connection to the mail server `{ $relay }` comes about
    .help = check the port, and ask your IT department whether a firewall is in the way

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-not-loopback = the mail server `{ $relay }` is not on this machine, and this newsroom is a demonstration
    .help = use a relay on this machine, such as `127.0.0.1`

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-unprotected = the mail server `{ $relay }` is not on this machine, and the connection would not be protected
    .help = ask your IT department for the port with TLS, and set `security` of the relay accordingly

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-closed = the mail server `{ $relay }` broke off the connection at `{ $stage }`
    .help = try again later; if it stays so, ask your IT department what its log says

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-silent = the mail server `{ $relay }` did not answer at `{ $stage }`
    .help = try again later; if it stays so, ask your IT department what its log says

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-garbled = what the mail server `{ $relay }` said at `{ $stage }` is no answer
    .help = check whether host and port are those of a mail server, and whether the port wants TLS

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-refused = the mail server `{ $relay }` refuses its service at `{ $stage }`
    .help = show your IT department what the server said

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-refused-sender = the mail server `{ $relay }` takes no letters from this sender
    .help = ask your IT department whether the sender’s address is allowed, and whether one must log in

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-without-starttls = the mail server `{ $relay }` does not offer to protect the connection (STARTTLS)
    .help = ask your IT department for the port with TLS

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-expired = the certificate of the mail server `{ $relay }` is no longer valid, or not yet
    .help = ask your IT department to renew it, and check the clock of this machine

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-other-name = the certificate of the mail server `{ $relay }` is for another name
    .help = write the name of the relay as its certificate has it

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-untrusted = nobody whom this machine trusts vouches for the certificate of the mail server `{ $relay }`
    .help = if it is your own, name its certificate authority under `authority` of the relay

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-failed = no protected connection to the mail server `{ $relay }` comes about
    .help = ask your IT department whether this port speaks TLS, in version 1.2 or later

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-tls-no-authorities = this machine trusts no certificate authority, so that the mail server `{ $relay }` cannot be trusted
    .help = install the certificates of the system (`ca-certificates`), or name an `authority` of the relay

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-authority-unreadable = the certificate authority for the mail server `{ $relay }` cannot be read
    .help = give a file in PEM with at least one certificate

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-without-login = the mail server `{ $relay }` offers no way to log in that is known here
    .help = ask your IT department for a port where PLAIN or LOGIN is offered, or leave out the user

# Variables:
#   $relay (String): its name and port
#   $stage (String): how far the dialogue had come
relay-login-refused = the mail server `{ $relay }` does not accept user or password
    .help = check both; some providers want a password made for programs

# Variables:
#   $address (String): the recipient
letter-needs-smtputf8 = the address `{ $address }` is beyond ASCII, and the mail server does not take such addresses
    .help = ask the recipient for another address, or use a relay with SMTPUTF8

# Variables:
#   $address (String): the recipient
letter-needs-8bitmime = the letter to `{ $address }` has bytes beyond ASCII, and the mail server does not take them
    .help = use a relay with 8BITMIME

# Variables:
#   $address (String): the recipient
#   $size (String): its size in bytes
#   $limit (String): the largest size in bytes
letter-too-large = the letter to `{ $address }` has { $size } bytes, and the mail server takes { $limit } at most
    .help = leave out attachments, or make them smaller

# Variables:
#   $address (String): the recipient
letter-malformed = the letter to `{ $address }` has a line that does not end as it must
    .help = report this as a fault of the program

## Media lists

# Variables:
#   $path (String): the list
#   $line (String): the first line that is none
list-not-utf-8 = line { $line } of `{ $path }` is not text in UTF-8
    .help = save the sheet as “CSV UTF-8 (Comma delimited)”; Excel’s plain “CSV” loses letters

# Variables:
#   $path (String): the list
#   $encoding (String): the name of an encoding
list-encoding = `{ $path }` was read as { $encoding }
    .help = look whether names with accents are right (`heraut send ID --list NAME --dry-run`), and save it as “CSV UTF-8” next time

# Variables:
#   $path (String): the list
spreadsheet-unreadable = `{ $path }` cannot be read as a spreadsheet
    .help = open it in Excel or LibreOffice and save it again, or save it as “CSV UTF-8”

# Variables:
#   $path (String): the list
#   $sheet (String): the name of a sheet
unknown-sheet = `{ $path }` has no sheet `{ $sheet }`
    .help = name one that is there, or none for the first

# Variables:
#   $columns (String): the columns that lack, as records name them
#   $found (String): the headers that were found
column-missing = the list lacks: { $columns }
    .label = the columns found: { $found }
    .help = add these headers: `name` (or `First name` and `Last name`), `email` (or `E-mail address`), `languages` (or `Language`)

# Variables:
#   $column (String): the header of the column
empty-cell = the column `{ $column }` is empty
    .label = empty
    .help = fill in the cell, or remove the row

# Variables:
#   $value (String): what was written
#   $column (String): the header of the column
cell-not-understood = `{ $value }` is not understood in the column `{ $column }`
    .label = left out
    .help = write `Ms` or `Mr`, `yes` or `no`, or a date such as `2026-01-15`; or leave the cell empty

# Variables:
#   $topic (String): what was written
unknown-recipient-topic = the newsroom has no topic `{ $topic }`
    .label = left out
    .help = write the id or the name of a topic of `content/newsroom.yaml`

# Variables:
#   $path (String): the list
#   $count (Number): how many people
consent-missing =
    { PLURAL($count) ->
        [one] in `{ $path }` no consent is noted for { $count } person
       *[other] in `{ $path }` no consent is noted for { $count } people
    }
    .help = note the consent or the legal ground in a column `Consent`

# Variables:
#   $path (String): the list
#   $count (Number): how many are not shown
more-in-list =
    { PLURAL($count) ->
        [one] { $count } more finding in `{ $path }` is not shown
       *[other] { $count } more findings in `{ $path }` are not shown
    }
    .help = mend those that are shown first, then run it again

quote-left-open = a quotation mark opens a cell, and nothing closes it
    .label = from here on
    .help = close the cell with `"`, and double quotation marks inside it (`""`)

row-too-long = the row is too long for one person
    .label = too long
    .help = check that each person has a row

# Variables:
#   $list (String): its name
#   $path (String): the second file
#   $first (String): the first file
duplicate-list = two lists are called `{ $list }`: `{ $first }` and `{ $path }`
    .help = give one of the two files another name

# Variables:
#   $list (String): what was asked for
#   $known (String): the lists that there are
unknown-list = there is no media list `{ $list }`
    .help = use one of: { $known }

# Variables:
#   $email (String): the address
#   $path (String): the list where it stands first
#   $line (String): the line there
repeated-recipient = `{ $email }` is already on line { $line } of `{ $path }`
    .label = here again
    .help = this can stay: only one letter leaves; if the two entries differ, the first counts

# Variables:
#   $count (Number): how many are not shown
more-repeated-recipients =
    { PLURAL($count) ->
        [one] { $count } more address is on the lists more than once
       *[other] { $count } more addresses are on the lists more than once
    }
    .help = this can stay: each gets one letter only

# Variables:
#   $path (String): the file
not-appendable = nothing can be added at the end of `{ $path }`
    .help = mend the file, or add the address by hand

## How a newsroom writes to the press

# Variables:
#   $value (String): what was written
invalid-relay = `{ $value }` is not the address of a mail server
    .help = write `smtp+starttls://mail.example.org` or `smtps://mail.example.org`; on this machine `smtp://127.0.0.1:2525`

# Variables:
#   $value (String): what was written
relay-without-tls = `{ $value }` would send letters unencrypted
    .help = write `smtp+starttls://` or `smtps://`; only this machine can do without

password-in-record = a password stands in the address of the mail server or under `password:`
    .help = remove it, change it, and write where it comes from: `password: { "{" } variable: NAME { "}" }` or `password: { "{" } command: … { "}" }`

# Variables:
#   $value (String): what was written
#   $limit (String): the largest that may stand here
number-too-large = { $value } is more than makes sense here
    .help = write { $limit } at most

# Variables:
#   $value (String): what was written
invalid-one-click = `{ $value }` cannot serve to opt out by one click
    .help = write an address that starts with `https://` and takes a POST (RFC 8058), or remove the field

# Variables:
#   $value (String): what was written
invalid-list-id = `{ $value }` cannot identify the letters
    .help = write a name in your domain, such as `press.example.org`

# Variables:
#   $value (String): what was written
invalid-domain = `{ $value }` is not the name of a domain
    .help = write that of the sender, such as `example.org`

# Variables:
#   $value (String): what was written
invalid-selector = `{ $value }` is not a DKIM selector
    .help = write what stands before `._domainkey` in the DNS: letters, digits and hyphens

# A language in a sentence, by its tag.
# Variables:
#   $language (String): the tag
language-here =
    { $language ->
        [fr] French
        [nl] Dutch
        [en] English
        [de] German
       *[other] `{ $language }`
    }

# Variables:
#   $other-language (String): the tag
language-there =
    { $other-language ->
        [fr] French
        [nl] Dutch
        [en] English
        [de] German
       *[other] `{ $other-language }`
    }

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
languages-differ = { language-here } says “{ $said }”, { language-there } says “{ $other }”

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
figure-disagrees = the languages state different figures: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = correct the wrong one; better, make it a fact: `facts: { "{" } members: 260 { "}" }`, and write `{ "{" }members{ "}" }` in each language
    .why = Readers of two languages would be told two things, and somebody will put both side by side. A fact is said once, and each language writes it its own way.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
scale-disagrees = the languages state one figure by different scales: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = correct the scale: French `milliard` and Dutch `miljard` are English `billion`
    .why = The error is a factor of a thousand. It is easily made, since the words of one language look like others of the next.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
currency-disagrees = the languages state one amount in different currencies: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = correct the currency; if an amount was converted, convert the figure, too
    .why = The same figure in another currency is another amount.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
unit-disagrees = the languages state one figure in different units: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = correct the unit: a rise from 10% to 15% is one of five points, and of fifty per cent
    .why = Per cent and points are easily taken for each other, and mean different things.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
qualifier-disagrees = the languages say otherwise how exactly a figure is known: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = say the same in each language; a fact carries the words with it: `facts: { "{" } investors: { "{" } more-than: 60 { "}" } { "}" }`
    .why = “More than sixty” and “about sixty” are two statements.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
qualifier-missing = one language says how exactly a figure is known, another does not: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = say the same in each language; a fact carries the words with it: `facts: { "{" } investors: { "{" } more-than: 60 { "}" } { "}" }`
    .why = “Sixty” promises what “more than sixty” does not.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
date-disagrees = the languages state different days: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = correct the wrong one; better, make it a fact: `facts: { "{" } opening: { "{" } date: 2027-05-14 { "}" } { "}" }`
    .why = Somebody will come on the wrong day.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
time-disagrees = the languages state different times of day: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = correct the wrong one
    .why = Somebody will come at the wrong hour.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
contact-disagrees = the languages give different ways to reach somebody: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = correct the wrong one; whoever answers journalists belongs into `contacts`
    .why = Who writes or calls reaches nobody, or a stranger.

# Variables:
#   $language (String): the language that lacks it, by its tag
label-missing = the text in `{ $language }` has no label
    .label = no `label:` above this headline
    .other = another language has one
    .help = write `label:` in this block, too
    .why = Whether information is regulated or inside information must be told to all readers, in whatever language.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
link-disagrees = the links of the languages lead to different pages: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = correct the wrong one; addresses that differ by their language only, such as `/fr/` and `/nl/`, are one
    .why = Readers of one language are led to another page.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
role-disagrees = the languages give different roles: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = look whether they mean the same; roles of speakers are said once, in `people/`
    .why = A role that differs looks like an error, and often is one.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
statement-missing = { language-here } says “{ $said }”, { language-there } does not
    .label = { language-here }
    .other = { language-there } says nothing of the kind
    .help = complete the other language, or leave it out in both
    .why = What one language knows, readers of the other do not learn.

# Variables:
#   $code (String): the code that the record accepts
waiver-unknown = no finding with the code `{ $code }` can be accepted
    .label = accepted here
    .help = copy the code from the brackets behind `warning` or `error`
    .why = An acceptance with a code that does not exist hides nothing, and whoever reads it believes that it does. Errors that keep pages from being made cannot be accepted.

# Variables:
#   $code (String): the code that the record accepts
waiver-unneeded = the record accepts `{ $code }`, and nothing of the kind is found
    .label = accepted here
    .help = remove the entry from `accept:`
    .why = An acceptance that outlives its finding would hide the next one.

# Variables:
#   $code (String): the code that the record accepts
waiver-unclear = several findings have the code `{ $code }`, and one is accepted
    .label = accepted here
    .help = add words that the finding quotes: `words: "250"`; each finding has an entry of its own
    .why = Each finding is accepted by itself, with its reason. Otherwise the next error of the kind would be hidden by the reason of the first.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
name-disagrees = the languages name different people or organisations: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = correct the wrong one
    .why = Whoever is named in one language only may be the wrong one, and finds out from the press.

# Variables:
#   $language (String): the language that stands alone, by its tag
#   $said (String): what it says
#   $other-language (String): another language, by its tag
#   $other (String): what that one says
place-disagrees = the languages name different towns: { languages-differ }
    .label = { language-here }
    .other = { language-there }: “{ $other }”
    .help = correct the wrong one
    .why = A town in the wrong place sends people there.

# Variables:
#   $name (String): the name here
#   $meant (String): the name elsewhere
name-misspelt = “{ $name }” is nearly “{ $meant }”
    .label = spelt so here
    .other = and so here
    .help = correct the spelling; if both names exist, accept the finding: `accept:`
    .why = A name spelt in two ways is wrong once. Readers copy either, and the person notices.

# Variables:
#   $words (String): how the quotation begins
quotation-unclosed = a quotation opens and does not close: “{ $words }…”
    .label = no mark ends what opens here
    .help = close it where the quoted words end; if they go on in the next paragraph, begin that with a mark, too
    .why = Without its end nobody knows whose words are whose.

# Variables:
#   $case (String): speaker, lacking or added
#   $language (String): a language, by its tag
#   $said (String): who speaks there, by id
#   $other-language (String): the original language, by its tag
#   $other (String): who speaks there, by id
quote-disagrees =
    { $case ->
        [lacking] { language-there } has a quote that { language-here } lacks
        [added] { language-here } has a quote that { language-there } lacks
       *[other] the quote is by `{ $other }` in one language and by `{ $said }` in the other
    }
    .label = { language-here }
    .other = { language-there }
    .help = say in each language what the same people said, in the same order
    .why = Words in the mouth of somebody else are the error that costs most: each quote was approved by whoever said it.

# Variables:
#   $kind (String): item, heading, cell, note or paragraph
#   $language (String): a language, by its tag
#   $count (Number): how many it has
#   $other-language (String): the original language, by its tag
#   $other-count (Number): how many that one has
structure-differs =
    { $kind ->
        [item] list items: { language-there } has { $other-count }, { language-here } { $count }
        [heading] headings: { language-there } has { $other-count }, { language-here } { $count }
        [cell] cells of tables: { language-there } has { $other-count }, { language-here } { $count }
        [note] paragraphs of footnotes: { language-there } has { $other-count }, { language-here } { $count }
        [lead] words in bold that lead in: { language-there } has { $other-count }, { language-here } { $count }
       *[other] paragraphs: { language-there } has { $other-count }, { language-here } { $count }
    }
    .label = { language-here }
    .other = { language-there }
    .help = give each language the same paragraphs, items and headings
    .why = Where a text has a part less than the other, something was forgotten; and texts of one shape can be compared line by line.

# Variables:
#   $language (String): the language of the text, by its tag
#   $other-language (String): the language that the paragraph is in, by its tag
paragraph-untranslated = the paragraph belongs to another language: { language-here } is expected, { language-there } found
    .label = not translated
    .other = the same words
    .help = translate it; if it is meant so, accept the finding: `accept:`
    .why = A paragraph that was copied and not translated shows readers that theirs is the second language.

# Variables:
#   $organization (String): the id of the organization
#   $said (String): what the text says
#   $other (String): what the boilerplate says
boilerplate-disagrees = the text says “{ $said }”, the boilerplate of `{ $organization }` “{ $other }”
    .label = the text
    .other = the boilerplate
    .help = correct one of them; better, make it a fact of the organisation: `facts:` in its record, and `{ "{" }{ $organization }.members{ "}" }` in the text
    .why = A press release whose text and boilerplate differ corrects itself on the last line. It is the commonest contradiction of all, since boilerplates are copied for years.

# Variables:
#   $said (String): what the text says
#   $right (String): the day with its weekday
weekday-wrong = “{ $said }” is { $right }
    .label = not that weekday
    .help = correct the weekday or the date
    .why = Whoever reads a weekday and a date that do not go together knows that one of them is wrong, and not which.

# Variables:
#   $said (String): what the text says
#   $issued (String): the day of issue
date-before-issue = “{ $said }” is told as something to come, and the announcement is issued on { $issued }
    .label = before the day of issue
    .help = correct the day or the year; or tell it as something past
    .why = A date that has gone by shows that the text is older than the release, or that a year was mistyped.

# Variables:
#   $said (String): what the text says
#   $issued (String): the day of issue
today-disagrees = “today” stands beside { $said }, and the announcement is issued on { $issued }
    .label = not the day of issue
    .help = correct the day, or `issued`
    .why = “Today” is the day of the dateline.

# Variables:
#   $announced (Number): how many things are announced
#   $count (Number): how many items the list has
list-miscounted = { $announced } are announced, and the list has { $count }
    .label = as many are announced
    .help = correct the number, or complete the list
    .why = Readers count.
