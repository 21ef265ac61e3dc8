//! Tests of the template engine, with a language of three messages.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::*;
use crate::locale::LocaleFolder;

const CONVENTIONS: &str = include_str!("../../../locales/en/conventions.yaml");

const MESSAGES: &str = "press-contact = Press contact & friends
page-of = Page { $page } of { $pages }
about-organization = About { $name }
";

struct Loaded {
    sources: Sources,
    result: Result<Templates, Vec<Diagnostic>>,
}

fn locale() -> Locale {
    "qaa".parse().unwrap()
}

fn load(templates: &[(&str, &str)]) -> Loaded {
    let mut sources = Sources::new();
    let mut file = |name: &str, text: &str| (name.to_owned(), sources.add(name, text));
    let files = vec![file("conventions.yaml", CONVENTIONS), file("messages.ftl", MESSAGES)];
    let templates: Vec<_> = templates.iter().map(|(name, text)| file(name, text)).collect();
    let (languages, _) = Languages::load(
        &[LocaleFolder { locale: locale(), files }],
        &sources,
        &BTreeMap::new(),
        |text, _| text.to_owned(),
    );
    let result = Templates::load(&templates, &sources, &Arc::new(languages), &[locale()]);
    Loaded { sources, result }
}

/// Each problem with its code, its place and its cause.
fn problems(templates: &[(&str, &str)]) -> Vec<String> {
    let Loaded { sources, result } = load(templates);
    let problems = result.err().unwrap_or_default();
    problems.iter().map(|problem| told(problem, &sources)).collect()
}

fn told(problem: &Diagnostic, sources: &Sources) -> String {
    let mut told = problem.code.to_owned();
    if let Some(span) = problem.span {
        let _ = write!(told, " {} `{}`", sources.path(span.file).display(), sources.slice(span));
    }
    if let Some(cause) = &problem.cause {
        let _ = write!(told, ": {}", cause.lines().next().unwrap_or_default());
    }
    told
}

fn render(template: &str, context: &serde_json::Value) -> Result<String, String> {
    let Loaded { sources, result } = load(&[("page.html", template)]);
    let templates = result.unwrap_or_else(|problems| panic!("{problems:?}"));
    templates.render("page.html", &locale(), context).map_err(|problem| told(&problem, &sources))
}

#[test]
fn a_template_is_filled_in_and_escaped() {
    let context = serde_json::json!({ "title": "<R&D>", "html": "<b>x</b>" });
    let page = render("{{ lang }}: {{ title }} {{ html | safe }}", &context).unwrap();
    assert_eq!(page, "qaa: &lt;R&amp;D&gt; <b>x</b>");
}

#[test]
fn a_message_is_said_in_the_language_of_the_page_and_escaped() {
    let template = r#"{{ t(key="press-contact") }}, {{ t(key="page-of", page=2, pages="7") }}"#;
    let page = render(template, &serde_json::json!({})).unwrap();
    assert_eq!(page, "Press contact &amp; friends, Page 2 of 7");
}

#[test]
fn a_component_says_messages_too() {
    let template =
        r#"{% component a() %}{{ t(key="press-contact") | safe }}{% endcomponent a %}{{ <a /> }}"#;
    assert_eq!(render(template, &serde_json::json!({})).unwrap(), "Press contact & friends");
}

#[test]
fn plain_text_is_not_escaped_and_can_be_underlined() {
    let loaded = load(&[("a.txt", "{{ title | underline(with='=') }}")]);
    let context = serde_json::json!({ "title": "É & à\nb" });
    let text = loaded.result.ok().unwrap().render("a.txt", &locale(), &context).unwrap();
    assert_eq!(text, "É & à\nb\n=====");
}

#[test]
fn a_template_that_cannot_be_parsed_has_its_place() {
    assert_eq!(
        problems(&[("a.html", "<p>{% if x %}</p>"), ("b.html", "{{ x | }}")]),
        [
            "template-syntax a.html `</p>`: Unexpected end of input",
            "template-syntax b.html `}}`: Found `}}` but expected identifier."
        ]
    );
}

#[test]
fn everything_that_does_not_exist_is_found_at_load() {
    assert_eq!(
        problems(&[
            ("a.html", "é {{ shout() }}\n{{ x | loud }}"),
            ("b.html", "{{ <card title=\"x\" /> }}"),
        ]),
        [
            "template-syntax a.html `shout()`: Unknown function `shout`",
            "template-syntax a.html `loud`: Unknown filter `loud`",
            "template-syntax b.html `<card title=\"x\" />`: Unknown component `card`",
        ]
    );
    assert_eq!(
        problems(&[("a.html", "{% extends \"b.html\" %}")]),
        [
            "template-syntax a.html ``: Template 'a.html' is inheriting from 'b.html', which doesn't exist or isn't loaded."
        ]
    );
    let component = "{% component a() %}{% endcomponent a %}";
    assert_eq!(
        problems(&[("a.html", component), ("b.html", component)]),
        ["template-syntax b.html ``: Component `a` is defined in both `a.html` and `b.html`"]
    );
}

#[test]
fn words_that_a_language_lacks_are_found_at_load() {
    assert_eq!(
        problems(&[("a.html", r#"{# t(key="no") #}{{ t(key="press-contakt") }}{{ t(key=x) }}"#)]),
        [
            "unknown-message-in-template a.html `press-contakt`",
            "template-syntax a.html `t`: `t` wants the key of its message as a literal: t(key=\"…\")",
        ]
    );
    let problems = problems(&[("a.html", r#"{{ t(key="about-organization", nam=x) }}"#)]);
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems[0].starts_with("template-syntax a.html `nam`: `t` has no argument `nam`"));
    assert_eq!(problems[1], "missing-variable a.html `about-organization`");
}

#[test]
fn a_template_that_cannot_be_filled_in_has_its_place() {
    let context = serde_json::json!({ "page": { "title": "x" }, "list": [1] });
    let cause = |template| render(template, &context).unwrap_err();
    assert_eq!(
        cause("<p>{{ page.titel }}</p>"),
        "render-failed page.html `titel`: Field `titel` is not defined. Available fields: title"
    );
    assert_eq!(
        cause(r#"{{ t(key="about-organization", name=list) }}"#),
        "render-failed page.html `t(key=\"about-organization\", name=list)`: \
         `name` is a array, and neither a text nor a count"
    );
}

#[test]
fn a_language_or_a_template_that_is_not_there_is_no_panic() {
    let templates = load(&[("a.html", "")]).result.ok().unwrap();
    let problem = templates.render("b.html", &locale(), &serde_json::json!({})).unwrap_err();
    assert_eq!(problem.cause.as_deref(), Some("Template 'b.html' not found"));
    let other: Locale = "qab".parse().unwrap();
    let problem = templates.render("a.html", &other, &serde_json::json!({})).unwrap_err();
    assert_eq!(problem.cause.as_deref(), Some("there are no templates in `qab`"));
    let problem = templates.render("a.html", &locale(), &"no map").unwrap_err();
    assert_eq!(problem.code, "render-failed");
}

#[test]
fn a_template_cut_off_anywhere_is_no_panic() {
    let template = r#"{% extends "b" %}{% block a %}{{ <card a={[1, t(key="press-contact")]} /> }}
        {%- for x in y %}{# é #}{% raw %}{{{% endraw %}{{ "é\"" | upper ~ x.y[1]?.z }}{% endfor %}{% endblock a %}
        {% component card(a: array) %}{% include "c" %}{% endcomponent card %}"#;
    for (end, _) in template.char_indices() {
        load(&[("a.html", &template[..end])]);
    }
}
