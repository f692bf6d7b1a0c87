use iso_currency::Currency;

/// How a currency is written beside a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CurrencySymbol {
    /// Of the currency: `S/`, `$`, `€`.
    pub symbol: String,
    /// Of its hundredth or thousandth, where it has one: `¢`.
    pub subunit: Option<String>,
}

/// Is this the code of a currency in ISO 4217? Codes are three capital letters. Testing codes, precious
/// metals and baskets (`XTS`, `XAU`, `XDR`) are not money that a firm keeps its books in.
pub fn is_currency(code: &str) -> bool {
    find(code).is_some()
}

/// The symbol of a currency; `None` if the code is no currency.
pub fn currency_symbol(code: &str) -> Option<CurrencySymbol> {
    let found = find(code)?.symbol();
    Some(CurrencySymbol { symbol: found.symbol, subunit: found.subunit_symbol })
}

/// How many decimals amounts of the currency have: 2 for PEN, 0 for CLP; `None` if the code is no currency.
pub fn currency_minor_digits(code: &str) -> Option<u8> {
    find(code)?.exponent().and_then(|digits| u8::try_from(digits).ok())
}

/// What people call money in their country, and the codes that may be meant.
const CALLED: &[(&[&str], &[&str])] = &[
    (&["bs", "boliviano", "bolivianos"], &["BOB"]),
    (&["sol", "soles"], &["PEN"]),
    (&["dollar", "dollars", "dólar", "dólares", "dolar", "dolares"], &["USD"]),
    (&["peso", "pesos"], &["MXN", "COP", "CLP", "ARS", "DOP", "UYU", "CUP"]),
    (&["quetzal", "quetzales"], &["GTQ"]),
    (&["lempira", "lempiras"], &["HNL"]),
    (&["córdoba", "córdobas", "cordobas"], &["NIO"]),
    (&["colón", "colones", "colon"], &["CRC"]),
    (&["balboa", "balboas"], &["PAB"]),
    (&["bolívar", "bolívares", "bolivares"], &["VES"]),
    (&["guaraní", "guaraníes", "guaranies", "gs"], &["PYG"]),
    (&["real", "reales", "reais"], &["BRL"]),
    (&["euro", "euros"], &["EUR"]),
];

/// The codes of what is called so: `Bs` is BOB, `pesos` are of several countries. Empty where it is no money.
pub fn codes_called(word: &str) -> &'static [&'static str] {
    let word = word.to_lowercase();
    let found = CALLED.iter().find(|(words, _)| words.contains(&word.as_str()));
    found.map_or(&[], |(_, codes)| codes)
}

fn find(code: &str) -> Option<Currency> {
    let currency = Currency::from_code(code).filter(|currency| currency.code() == code)?;
    (!currency.flags().contains(&iso_currency::Flag::Special)).then_some(currency)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_iso_4217_are_currencies() {
        for code in ["PEN", "USD", "EUR", "CLP", "BOB", "COP", "MXN", "JPY"] {
            assert!(is_currency(code), "{code}");
        }
        for code in ["", "pen", "PE", "PENS", "XXX", "XTS", "ABC", "S/", "año"] {
            assert!(!is_currency(code), "{code}");
        }
    }

    #[test]
    fn what_money_is_called_names_codes_that_exist() {
        assert_eq!(codes_called("Bs"), ["BOB"]);
        assert!(codes_called("pesos").contains(&"COP") && codes_called("kilos").is_empty());
        assert!(CALLED.iter().flat_map(|(_, codes)| *codes).all(|code| is_currency(code)));
    }

    #[test]
    fn a_currency_tells_its_symbol_and_decimals() {
        assert_eq!(currency_symbol("PEN").map(|found| found.symbol), Some("S/".to_owned()));
        assert_eq!(currency_symbol("EUR").map(|found| found.symbol), Some("€".to_owned()));
        assert_eq!(currency_symbol("ABC"), None);
        assert_eq!([currency_minor_digits("PEN"), currency_minor_digits("JPY")], [Some(2), Some(0)]);
    }
}
