/** A clinical scale: its names in papers and the highest value it can take; null where that varies. */
export interface Instrument {
  readonly name: string;
  readonly pattern: string;
  readonly scale: number | null;
}

/** Scales met in statements, discharge letters and records. Staging such as GOLD or NYHA is a finding, not a score. */
export const instruments: readonly Instrument[] = [
  { name: 'VAS', pattern: String.raw`VAS(?:-score)?`, scale: 10 },
  { name: 'NRS', pattern: String.raw`NRS`, scale: 10 },
  { name: 'MDI', pattern: String.raw`MDI`, scale: 50 },
  { name: 'WHO-5', pattern: String.raw`WHO\s?-?\s?5`, scale: 100 },
  { name: 'HAM-D17', pattern: String.raw`(?:HAM-?D|HDRS)\s?-?17`, scale: 52 },
  { name: 'HAM-D6', pattern: String.raw`(?:HAM-?D|HDRS)\s?-?6`, scale: 22 },
  { name: 'HAM-D', pattern: String.raw`HAM-?D|Hamilton(?:s depressionsskala)?`, scale: 52 },
  { name: 'HAM-A', pattern: String.raw`HAM-?A`, scale: 56 },
  { name: 'PHQ-9', pattern: String.raw`PHQ-?9`, scale: 27 },
  { name: 'GAD-7', pattern: String.raw`GAD-?7`, scale: 21 },
  { name: 'BDI', pattern: String.raw`BDI(?:-?II)?`, scale: 63 },
  { name: 'MADRS', pattern: String.raw`MADRS`, scale: 60 },
  { name: 'EDE-Q', pattern: String.raw`EDE-?Q`, scale: 6 },
  { name: 'ASRS', pattern: String.raw`ASRS`, scale: 24 },
  { name: 'SCID-5-PD', pattern: String.raw`SCID-?5?-?(?:PD|II)?`, scale: null },
  { name: 'AUDIT', pattern: String.raw`AUDIT(?:-C)?`, scale: 40 },
  { name: 'DUDIT', pattern: String.raw`DUDIT`, scale: 44 },
  { name: 'THI', pattern: String.raw`THI`, scale: 100 },
  { name: 'HIT-6', pattern: String.raw`HIT-?6`, scale: 78 },
  { name: 'MIDAS', pattern: String.raw`MIDAS`, scale: null },
  { name: 'MoCA', pattern: String.raw`MoCA`, scale: 30 },
  { name: 'MMSE', pattern: String.raw`MMSE`, scale: 30 },
  { name: 'MRC', pattern: String.raw`m?MRC(?:-score)?`, scale: 5 },
  { name: 'CAT', pattern: String.raw`CAT(?:-score)?`, scale: 40 },
  { name: 'DAS28', pattern: String.raw`DAS-?28(?:-CRP)?`, scale: null },
  { name: 'DASH', pattern: String.raw`(?:Quick)?DASH`, scale: 100 },
  { name: 'ODI', pattern: String.raw`ODI|Oswestry`, scale: 100 },
  { name: 'RMDQ', pattern: String.raw`RMDQ|Roland-?Morris`, scale: 24 },
  { name: 'FIQ', pattern: String.raw`FIQ-?R?`, scale: 100 },
  { name: 'GAF', pattern: String.raw`GAF(?:-[FS])?`, scale: 100 },
  { name: 'ESS', pattern: String.raw`ESS|Epworth`, scale: 24 },
  { name: 'PSQI', pattern: String.raw`PSQI`, scale: 21 },
  { name: 'ISI', pattern: String.raw`ISI`, scale: 28 },
  { name: 'HADS-A', pattern: String.raw`HADS-?A`, scale: 21 },
  { name: 'HADS-D', pattern: String.raw`HADS-?D`, scale: 21 },
  { name: 'HTQ', pattern: String.raw`HTQ`, scale: 4 },
  { name: 'PCL-5', pattern: String.raw`PCL-?5`, scale: 80 },
  { name: 'EDSS', pattern: String.raw`EDSS`, scale: 10 },
  { name: 'KOOS', pattern: String.raw`KOOS`, scale: 100 },
  { name: 'BASDAI', pattern: String.raw`BASDAI`, scale: 10 },
  { name: 'HAQ', pattern: String.raw`HAQ`, scale: 3 },
  { name: 'FSS', pattern: String.raw`FSS`, scale: 7 },
  { name: 'MFI-20', pattern: String.raw`MFI-?20`, scale: 100 },
  { name: 'PSS', pattern: String.raw`PSS(?:-?10)?`, scale: 40 },
  { name: 'KEDS', pattern: String.raw`KEDS`, scale: 54 },
  { name: 'Mental Fatigue Scale', pattern: String.raw`Mental Fatigue Scale|MFS`, scale: 42 },
  { name: 'RBMT-3', pattern: String.raw`RBMT-?3?`, scale: null },
  { name: 'WAIS-IV', pattern: String.raw`WAIS(?:-?IV)?(?:\s(?:FSIQ|total-?IQ|IQ))?`, scale: null },
  { name: 'Barthel', pattern: String.raw`Barthel(?:-?(?:20|100|index|indeks))?`, scale: null },
  { name: 'Rivermead', pattern: String.raw`Rivermead|RPQ`, scale: 64 },
  { name: 'SCL-90', pattern: String.raw`SCL-?9[02]`, scale: null },
  { name: 'SDQ', pattern: String.raw`SDQ`, scale: 40 },
];

/** Indicators that suppliers score; editable data, not a claim about any one tool. */
export const indicators: readonly string[] = [
  'tro på job', 'tro på uddannelse', 'tro på egne evner', 'tro på at komme i job', 'tro på egne jobmuligheder', 'overskud i hverdagen', 'ro i hverdagen', 'mestring af helbred',
  'mestring af hverdagen', 'mestring af smerter', 'mestring', 'mødestabilitet', 'stabilitet', 'faglige kompetencer', 'sociale kompetencer', 'sproglige kompetencer', 'personlig fremtræden',
  'samarbejdsevne', 'samarbejde', 'støtte fra netværk', 'støtte fra familie', 'netværk', 'målrettethed', 'initiativ', 'viden om jobmuligheder', 'jobsøgning', 'motivation', 'selvtillid',
  'oplevelse af eget helbred', 'oplevelsen af eget helbred', 'eget helbred', 'helbred', 'energi', 'koncentration', 'hukommelse', 'udholdenhed', 'arbejdsidentitet', 'trivsel', 'livskvalitet',
  'søvn', 'struktur i hverdagen', 'struktur', 'selvstændighed', 'tillid', 'humør', 'håb', 'arbejdsevne',
];
