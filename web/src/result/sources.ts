// Sources that ask to be named wherever a figure of theirs is used.
import type { Route } from "../generated/report";

export interface Source {
  name: string;
  href: string;
  licence: string;
  terms: string;
}

const ccBy = { licence: "CC BY 4.0", terms: "https://creativecommons.org/licenses/by/4.0/" };

const sources: readonly Source[] = [
  {
    name: "Electricity Maps",
    href: "https://www.electricitymaps.com",
    licence: "ODbL 1.0",
    terms: "https://opendatacommons.org/licenses/odbl/1-0/",
  },
  { name: "Our World in Data", href: "https://ourworldindata.org", ...ccBy },
  { name: "Ember", href: "https://ember-energy.org", ...ccBy },
  { name: "Epoch AI", href: "https://epoch.ai/data", ...ccBy },
  { name: "DCCEEW of Australia", href: "https://www.dcceew.gov.au", ...ccBy },
  { name: "European Environment Agency", href: "https://www.eea.europa.eu", ...ccBy },
  {
    name: "Environment and Climate Change Canada",
    href: "https://www.canada.ca/en/environment-climate-change",
    licence: "Open Government Licence - Canada",
    terms: "https://open.canada.ca/en/open-government-licence-canada",
  },
  {
    name: "DESNZ",
    href: "https://www.gov.uk/desnz",
    licence: "Open Government Licence v3",
    terms: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  },
];

/** Those that the traces name. */
export function sourcesOf(routes: readonly Route[]): Source[] {
  const named = routes.flatMap(({ trace }) => trace.map(({ source }) => source));
  return sources.filter(({ name }) => named.some((source) => source.includes(name)));
}
