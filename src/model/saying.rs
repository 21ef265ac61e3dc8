//! Facts in the words of a language.

use jiff::civil::Date;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::locale::{ANY_CURRENCY, AmountForm, Language, MINUS};
use crate::prose::FactForm;

use super::decimal::Decimal;
use super::fact::{Amount, Fact, FactValue, Figure, Period, Scale};
use super::money::Currency;
use super::table::Unit;

/// A language that says facts.
#[derive(Clone, Copy)]
pub struct FactTeller<'a> {
    /// The language.
    pub language: &'a Language,
    /// How the house writes amounts, if not as is usual.
    pub amounts: Option<AmountForm>,
}

impl FactTeller<'_> {
    /// A fact in words, without a capital that the start of a sentence may need. A form that does not
    /// fit the fact is passed over; a check finds it.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn fact(&self, fact: &Fact, form: FactForm) -> Result<String, Diagnostic> {
        let value = if form == FactForm::Unsigned {
            self.value(&fact.value.unsigned(), form)?
        } else {
            self.value(&fact.value, form)?
        };
        match fact.qualifier {
            None => Ok(value),
            Some(qualifier) => {
                self.language.say(qualifier.key(), &Arguments::new().with("value", value))
            }
        }
    }

    /// A fact of a table in the table's unit, without naming it; in full if it is of another kind.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn in_unit(&self, fact: &Fact, unit: Option<Unit>) -> Result<String, Diagnostic> {
        let Some(count) = unit.and_then(|unit| unit.count(&fact.value)) else {
            return self.fact(fact, FactForm::Figures);
        };
        let value = self.language.figure(count.as_str());
        let is_signed = matches!(fact.value, FactValue::Percentage { is_signed: true, .. });
        let value = signed(value, is_signed);
        match fact.qualifier {
            None => Ok(value),
            Some(qualifier) => {
                self.language.say(qualifier.key(), &Arguments::new().with("value", value))
            }
        }
    }

    /// What a unit is, over the figures of a table: *in millions of euros*.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn unit(&self, unit: Unit) -> Result<String, Diagnostic> {
        let (scale, currency) = match unit {
            Unit::Money(scale, currency) => (scale.map_or("none", Scale::name), currency),
            Unit::Scale(scale) => return self.unit_of(scale.name()),
            Unit::Percent => return self.unit_of("percent"),
            Unit::Points => return self.unit_of("points"),
            Unit::BasisPoints => return self.unit_of("basis-points"),
        };
        let currency = match name_of(currency) {
            None => currency.code().to_owned(),
            Some(key) => {
                let scaled = if scale == "none" { "no" } else { "yes" };
                self.language
                    .say(key, &Arguments::new().with("number", "2").with("scaled", scaled))?
            }
        };
        let arguments = Arguments::new().with("scale", scale).with("currency", currency);
        self.language.say("table-unit-money", &arguments)
    }

    fn unit_of(&self, unit: &'static str) -> Result<String, Diagnostic> {
        self.language.say("table-unit", &Arguments::new().with("unit", unit))
    }

    fn value(&self, value: &FactValue, form: FactForm) -> Result<String, Diagnostic> {
        let language = self.language;
        match value {
            FactValue::Figure(figure) => match self.number_word(figure, form) {
                Some(word) => Ok(word),
                None => self.figure(figure),
            },
            FactValue::Amount(amount) => self.amount(amount, self.figure(&amount.figure)?),
            FactValue::Percentage { figure, is_signed } => {
                Ok(signed(language.percentage(figure.as_str()), *is_signed))
            }
            FactValue::Points(number) => {
                self.counted("fact-points", number, language.figure(number.as_str()))
            }
            FactValue::BasisPoints(number) => {
                self.counted("fact-basis-points", number, language.figure(number.as_str()))
            }
            FactValue::Year(year) => Ok(year.to_string()),
            FactValue::Period(period) => self.period(*period, form),
            FactValue::Date(date) => Ok(self.day(*date, form)),
            FactValue::Time(time) => Ok(language.time(*time)),
            FactValue::LegalName(names) => {
                let own = names.get(language.locale()).or_else(|| names.values().next());
                Ok(own.cloned().unwrap_or_default())
            }
            FactValue::Range(ends) => self.range(&ends[0], &ends[1], form),
        }
    }

    fn number_word(&self, figure: &Figure, form: FactForm) -> Option<String> {
        let language = self.language;
        match form {
            FactForm::Words => language.number_words(figure.whole()?).map(str::to_owned),
            FactForm::FeminineWords => {
                language.feminine_number_words(figure.whole()?).map(str::to_owned)
            }
            FactForm::Ordinal => Some(language.ordinal(figure.whole()?)),
            FactForm::FeminineOrdinal => Some(language.feminine_ordinal(figure.whole()?)),
            _ => None,
        }
    }

    /// A part of a year: *second quarter of 2025*, *Q2 2025*.
    fn period(&self, period: Period, form: FactForm) -> Result<String, Diagnostic> {
        let key = match (period.is_half, form == FactForm::Short) {
            (false, false) => "period-quarter",
            (false, true) => "period-quarter-short",
            (true, false) => "period-half",
            (true, true) => "period-half-short",
        };
        let arguments = Arguments::new()
            .with("number", usize::from(period.number))
            .with("ordinal", self.language.ordinal(period.number.into()))
            .with("year", period.year.to_string());
        self.language.say(key, &arguments)
    }

    fn day(&self, date: Date, form: FactForm) -> String {
        match form {
            FactForm::Weekday => self.language.full_date(date),
            FactForm::DayMonth => self.language.day_month(date),
            FactForm::Numeric => self.language.numeric_date(date),
            _ => self.language.long_date(date),
        }
    }

    /// A figure with its scale: *2,6 milliards*.
    fn figure(&self, figure: &Figure) -> Result<String, Diagnostic> {
        self.with_scale(figure, self.language.figure(figure.digits.as_str()))
    }

    /// What is written for the digits of a figure, with its scale.
    fn with_scale(&self, figure: &Figure, digits: String) -> Result<String, Diagnostic> {
        let key = match figure.scale {
            None => return Ok(digits),
            Some(Scale::Thousand) => "scale-thousand",
            Some(Scale::Million) => "scale-million",
            Some(Scale::Billion) => "scale-billion",
        };
        self.counted(key, &figure.digits, digits)
    }

    /// A message about a number: as it is written, and as it is counted.
    fn counted(&self, key: &str, number: &Decimal, figure: String) -> Result<String, Diagnostic> {
        let arguments = Arguments::new().with("figure", figure).with("number", number.parts().0);
        self.language.say(key, &arguments)
    }

    /// An amount whose figure is written already.
    fn amount(&self, amount: &Amount, figure: String) -> Result<String, Diagnostic> {
        let mut told = self.money(amount, figure)?;
        if amount.is_per_share {
            told = self.language.say("amount-per-share", &Arguments::new().with("amount", told))?;
        }
        if amount.is_loss {
            told = self.language.say("amount-loss", &Arguments::new().with("amount", told))?;
        }
        Ok(told)
    }

    /// A figure with its currency, in the form of the house.
    fn money(&self, amount: &Amount, figure: String) -> Result<String, Diagnostic> {
        let is_scaled = amount.figure.scale.is_some();
        let usual = self.language.conventions().amounts;
        let form = self.amounts.unwrap_or(if is_scaled { usual.scaled } else { usual.plain });
        let code = amount.currency.code();
        match form {
            AmountForm::Words => {
                if let Some(key) = name_of(amount.currency) {
                    // French: *deux millions d’euros*, but *deux mille euros*.
                    let is_noun = is_scaled && amount.figure.scale != Some(Scale::Thousand);
                    let arguments = Arguments::new()
                        .with("number", amount.figure.digits.parts().0)
                        .with("scaled", if is_noun { "yes" } else { "no" });
                    let currency = self.language.say(key, &arguments)?;
                    let arguments = Arguments::new().with("figure", figure);
                    return self
                        .language
                        .say("amount-words", &arguments.with("currency", currency));
                }
            }
            AmountForm::Sign => {
                if let Some(sign) = amount.currency.sign() {
                    let unsigned = figure.strip_prefix(MINUS);
                    let pattern = &self.language.typography().currency;
                    let told = pattern.replace("{}", unsigned.unwrap_or(&figure));
                    let told = told.replace(ANY_CURRENCY, sign);
                    return Ok(if unsigned.is_some() { format!("{MINUS}{told}") } else { told });
                }
            }
            AmountForm::Short => {
                if let Some(millions) = in_millions(&amount.figure) {
                    let figure = self.language.figure(millions.as_str());
                    let arguments = Arguments::new().with("figure", figure).with("code", code);
                    return self.language.say("amount-short", &arguments);
                }
            }
            AmountForm::Code => {}
        }
        let arguments = Arguments::new().with("figure", figure).with("code", code);
        self.language.say("amount-code", &arguments)
    }

    /// A range; what both ends share is said once.
    fn range(
        &self,
        from: &FactValue,
        to: &FactValue,
        form: FactForm,
    ) -> Result<String, Diagnostic> {
        let joined = |key: &str, from: String, to: String| {
            self.language.say(key, &Arguments::new().with("from", from).with("to", to))
        };
        let digits = |from: &Decimal, to: &Decimal| {
            let [from, to] = [from, to].map(|end| self.language.figure(end.as_str()));
            joined("range-figures", from, to)
        };
        match (from, to) {
            (FactValue::Figure(from), FactValue::Figure(to)) => self.figures(from, to),
            (FactValue::Amount(from), FactValue::Amount(to)) => {
                self.amount(to, self.figures(&from.figure, &to.figure)?)
            }
            (
                FactValue::Percentage { figure: from, .. },
                FactValue::Percentage { figure: to, .. },
            ) => Ok(self.language.typography().percentage.replace("{}", &digits(from, to)?)),
            (FactValue::Points(from), FactValue::Points(to)) => {
                self.counted("fact-points", to, digits(from, to)?)
            }
            (FactValue::BasisPoints(from), FactValue::BasisPoints(to)) => {
                self.counted("fact-basis-points", to, digits(from, to)?)
            }
            (FactValue::Year(from), FactValue::Year(to)) => {
                Ok(format!("{from}{}{to}", self.language.typography().range))
            }
            (FactValue::Date(from), FactValue::Date(to)) => {
                joined("range-days", self.first_day(*from, *to, form), self.day(*to, form))
            }
            (FactValue::Time(from), FactValue::Time(to)) => {
                joined("range-times", self.language.first_time(*from, *to), self.language.time(*to))
            }
            _ => joined("range-figures", self.value(from, form)?, self.value(to, form)?),
        }
    }

    /// A range of figures; a scale that both have is said once.
    fn figures(&self, from: &Figure, to: &Figure) -> Result<String, Diagnostic> {
        let arguments =
            |from: String, to: String| Arguments::new().with("from", from).with("to", to);
        if from.scale == to.scale {
            let [first, last] = [from, to].map(|end| self.language.figure(end.digits.as_str()));
            let both = self.language.say("range-figures", &arguments(first, last))?;
            return self.with_scale(to, both);
        }
        self.language.say("range-figures", &arguments(self.figure(from)?, self.figure(to)?))
    }

    /// The first day of a range, without what the last day says, too.
    fn first_day(&self, from: Date, to: Date, form: FactForm) -> String {
        let is_plain = !matches!(form, FactForm::Weekday | FactForm::Numeric);
        let same_year = from.year() == to.year();
        if is_plain
            && same_year
            && from.month() == to.month()
            && let Some(day) = self.language.day_of_month(from)
        {
            return day;
        }
        if is_plain && same_year { self.language.day_month(from) } else { self.day(from, form) }
    }
}

/// A figure with its sign, also if it is a plus.
fn signed(written: String, is_signed: bool) -> String {
    if is_signed && !written.starts_with(MINUS) { format!("+{written}") } else { written }
}

/// The millions in a figure of millions or billions.
fn in_millions(figure: &Figure) -> Option<Decimal> {
    match figure.scale? {
        Scale::Thousand => None,
        Scale::Million => Some(figure.digits.clone()),
        Scale::Billion => Some(figure.digits.thousandfold(1)),
    }
}

/// The key of the name of a currency, for those that have one in every language.
fn name_of(currency: Currency) -> Option<&'static str> {
    Some(match currency.code() {
        "EUR" => "currency-eur",
        "USD" => "currency-usd",
        "GBP" => "currency-gbp",
        "CHF" => "currency-chf",
        _ => return None,
    })
}
