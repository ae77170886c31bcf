/** English short names of the countries labs and hosts sit in; ISO 3166-1 alpha-2 keys. */
const NAMES = new Map(
  Object.entries({
    AE: "United Arab Emirates",
    AT: "Austria",
    AU: "Australia",
    BE: "Belgium",
    BR: "Brazil",
    CA: "Canada",
    CH: "Switzerland",
    CN: "China",
    CZ: "Czechia",
    DE: "Germany",
    DK: "Denmark",
    EE: "Estonia",
    ES: "Spain",
    FI: "Finland",
    FR: "France",
    GB: "United Kingdom",
    HK: "Hong Kong",
    IE: "Ireland",
    IL: "Israel",
    IN: "India",
    IT: "Italy",
    JP: "Japan",
    KR: "South Korea",
    NL: "Netherlands",
    NO: "Norway",
    PL: "Poland",
    RU: "Russia",
    SA: "Saudi Arabia",
    SE: "Sweden",
    SG: "Singapore",
    TR: "Türkiye",
    TW: "Taiwan",
    US: "United States",
    VN: "Vietnam",
  }),
);

/** The country's name, or its code where we have no name. */
export function countryName(code: string): string {
  return NAMES.get(code.toUpperCase()) ?? code.toUpperCase();
}
