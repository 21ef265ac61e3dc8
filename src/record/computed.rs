//! Facts of an announcement that are computed from its other facts, in whatever order they stand.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Span, Spanned};
use crate::model::{Fact, NotComputable, Operation};

/// How a fact is computed.
#[derive(Clone, Debug)]
pub(super) struct Formula {
    pub(super) operation: Operation,
    /// The facts that it is computed from, by key.
    pub(super) operands: Vec<Spanned<String>>,
    pub(super) decimals: Option<u8>,
    /// Where its key stands.
    pub(super) span: Span,
    /// Where the formula stands.
    pub(super) place: Span,
}

/// Computes what can be, and says what is wrong with the rest; what depends on a fault is left out
/// without a word.
pub(super) fn computed(
    formulas: &BTreeMap<String, Formula>,
    given: &BTreeMap<String, Fact>,
) -> (BTreeMap<String, Fact>, Vec<Diagnostic>) {
    let mut work = Work { formulas, given, facts: BTreeMap::new(), faults: Vec::new() };
    let mut waiting: BTreeMap<&str, usize> = BTreeMap::new();
    let mut dependents: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (key, formula) in formulas {
        let computed =
            formula.operands.iter().filter(|operand| formulas.contains_key(&operand.value));
        for operand in computed.clone() {
            dependents.entry(&operand.value).or_default().push(key);
        }
        waiting.insert(key, computed.count());
    }
    let mut ready: Vec<&str> =
        waiting.iter().filter(|(_, count)| **count == 0).map(|(key, _)| *key).collect();
    while let Some(key) = ready.pop() {
        waiting.remove(key);
        work.compute(key);
        for dependent in dependents.remove(key).unwrap_or_default() {
            let Some(count) = waiting.get_mut(dependent) else { continue };
            *count -= 1;
            if *count == 0 {
                ready.push(dependent);
            }
        }
    }
    work.report_circles(&waiting.into_keys().collect());
    (work.facts, work.faults)
}

struct Work<'a> {
    formulas: &'a BTreeMap<String, Formula>,
    given: &'a BTreeMap<String, Fact>,
    facts: BTreeMap<String, Fact>,
    faults: Vec<Diagnostic>,
}

impl<'a> Work<'a> {
    /// Computes a fact whose operands are, as far as they could be.
    fn compute(&mut self, key: &str) {
        let Some(formula) = self.formulas.get(key) else { return };
        let mut operands = Vec::new();
        let mut is_complete = true;
        for operand in &formula.operands {
            let name = operand.value.as_str();
            match self.given.get(name).or_else(|| self.facts.get(name)) {
                Some(fact) => operands.push(fact),
                None if self.formulas.contains_key(name) => is_complete = false,
                None => {
                    is_complete = false;
                    let known = self.given.keys().chain(self.formulas.keys());
                    let known = known.map(String::as_str).filter(|known| *known != key);
                    let fault = Diagnostic::error("unknown-operand").with("fact", name);
                    self.faults.push(fault.suggest(name, known).at(operand.span));
                }
            }
        }
        if !is_complete {
            return;
        }
        match formula.operation.of(&operands, formula.decimals) {
            Ok(value) => {
                let made_of =
                    formula.operands.iter().map(|operand| operand.value.clone()).collect();
                let fact = Fact { value, qualifier: None, made_of, span: formula.span };
                self.facts.insert(key.to_owned(), fact);
            }
            Err(reason) => {
                let fault = Diagnostic::error("not-computable").with("fact", key);
                self.faults.push(fault.with("reason", name_of(reason)).at(formula.place));
            }
        }
    }

    /// Reports facts that are computed from themselves, each circle once.
    fn report_circles(&mut self, left: &BTreeSet<&'a str>) {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for start in left {
            let mut way: Vec<&str> = Vec::new();
            let mut at = *start;
            while seen.insert(at) {
                way.push(at);
                let operands = self.formulas.get(at).into_iter().flat_map(|own| &own.operands);
                let mut next = operands.map(|operand| operand.value.as_str());
                let Some(next) = next.find(|next| left.contains(next)) else { break };
                at = next;
            }
            let Some(first) = way.iter().position(|key| *key == at) else { continue };
            let Some(formula) = self.formulas.get(at) else { continue };
            let circle: Vec<String> =
                way[first..].iter().chain([&at]).map(|key| format!("`{key}`")).collect();
            let fault = Diagnostic::error("computed-in-circle").with("circle", circle.join(" → "));
            self.faults.push(fault.at(formula.place));
        }
    }
}

/// The name by which the words of `not-computable` know a reason.
pub(super) fn name_of(reason: NotComputable) -> &'static str {
    match reason {
        NotComputable::Count => "count",
        NotComputable::Vague => "vague",
        NotComputable::Kind => "kind",
        NotComputable::Nothing => "nothing",
        NotComputable::Size => "size",
    }
}
