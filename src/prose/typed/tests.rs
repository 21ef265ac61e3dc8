use super::Typed;

#[test]
fn what_was_typed_becomes_markdown_that_means_the_same() {
    let cases = [
        // Numbers that are no list stay as they were typed.
        ("14. Oktober", "14\\. Oktober"),
        ("14. Oktober\n\n21. Oktober", "14\\. Oktober\n\n21\\. Oktober"),
        ("2025. Une année", "2025\\. Une année"),
        ("1. a\n2. b", "1. a\n2. b"),
        ("3) a\n\n4) b", "3) a\n\n4) b"),
        ("1. a\n2. b\n4. c", "1\\. a\\\n2\\. b\\\n4\\. c"),
        ("1. a\n1. b", "1\\. a\\\n1\\. b"),
        ("1. a\n   - x\n2. b", "1. a\n   - x\n2. b"),
        ("- x\n  1. a\n  2. b", "- x\n  1. a\n  2. b"),
        ("> 14. Oktober", "> 14\\. Oktober"),
        // Bullets.
        ("•\ta\n•\tb", "- a\n- b"),
        ("•a\n•b", "- a\n- b"),
        ("•\ta\no\tb\n•\tc", "- a\n  - b\n- c"),
        ("§\ta\n\n§\tb", "- a\n\n- b"),
        ("· a\n· b", "- a\n- b"),
        ("– a\n\n– b", "- a\n\n- b"),
        ("-a\n-b", "- a\n- b"),
        ("– a", "– a"),
        ("-5 %\n-7 %", "-5 %\\\n-7 %"),
        ("> Words.\n> – @ann\n> More.\n> – @ben", "> Words.\n> – @ann\n> More.\n> – @ben"),
        // Breaks that are meant.
        (
            "Ambervelt asbl\nRue de Fer 12\n5000 Namur",
            "Ambervelt asbl\\\nRue de Fer 12\\\n5000 Namur",
        ),
        ("a) one\nb) two", "a) one\\\nb) two"),
        ("**When:** today\n**Where:** here", "**When:** today\\\n**Where:** here"),
        ("> One line\n> and the next", "> One line\n> and the next"),
        // Tables.
        ("a\tb\nc\t1", "| a | b |\n|---|---|\n| c | 1 |"),
        ("\t2025\nx|y\t1", "|  | 2025 |\n|---|---|\n| x\\|y | 1 |"),
        ("Text\na\tb\nc\t1\nText", "Text\n\n| a | b |\n|---|---|\n| c | 1 |\n\nText"),
        ("> a\tb\n> c\t1", "> | a | b |\n> |---|---|\n> | c | 1 |"),
        ("| a | b |\n| c | 1 |", "| a | b |\n|---|---|\n| c | 1 |"),
        ("| a |\n|---|\n| c |\nText", "| a |\n|---|\n| c |\n\nText"),
        ("| a |\n|---|\n| c |\n\n* Net", "| a |\n|---|\n| c |\n\n\\* Net"),
        ("| a |\n|---|\n| c |\n\n* x\n* y", "| a |\n|---|\n| c |\n\n* x\n* y"),
        ("one\ttab", "one\ttab"),
        // Marks.
        ("Title\n---\nText", "Title\n\n---\nText"),
        ("##Title", "## Title"),
        ("#santé", "#santé"),
        ("[Note]: words", "\\[Note]: words"),
        ("[a][n]\n\n[n]: https://a.be", "[a][n]\n\n[n]: https://a.be"),
        ("2*3*4", "2\\*3\\*4"),
        ("\tBegins with a tab", "Begins with a tab"),
        ("a\n\n\u{A0}\n\nb", "a\n\n\n\nb"),
    ];
    for (typed, expected) in cases {
        assert_eq!(Typed::as_markdown(typed).text(), expected, "{typed:?}");
    }
}

#[test]
fn lines_that_somebody_wrapped_are_one_paragraph() {
    let wrapped = "Ambervelt opens a school of market gardening, in the\n\
                   gardens of its members, and in those of everybody\n\
                   who lends one.\n\n\
                   A longer line tells at which width these lines were wrapped.";
    assert_eq!(Typed::as_markdown(wrapped).text(), wrapped);
}

#[test]
fn what_was_rewritten_knows_where_it_was_typed() {
    let typed = "Points\u{200B} of sante\u{301}:\n•\tone\n•\ttwo\n\nx\ty\nz\t1";
    let read = Typed::as_markdown(typed);
    for words in ["Points", "one", "two", "x", "1"] {
        let start = read.text().find(words).unwrap();
        assert_eq!(&typed[read.place(start..start + words.len())], words);
    }
}
