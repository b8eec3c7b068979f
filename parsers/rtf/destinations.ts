/** What becomes of the words in a group. */
export type Destination =
  | 'text'
  /** Nothing in it counts. */
  | 'skipped'
  /** Its words do not count, pictures in it do. */
  | 'silent'
  | 'fonts'
  | 'styles'
  | 'picture'
  | 'header'
  | 'footer'
  | 'note'
  | 'comment'
  | 'box'
  | 'marker'
  | 'title'
  | 'author'
  | 'created'
  | 'form-field'
  | 'choice';

/** Groups by the word they open with. */
export const destinations: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  pict: 'picture',
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'note',
  annotation: 'comment',
  shptxt: 'box',
  dptxbxtext: 'box',
  listtext: 'marker',
  pntext: 'marker',
  title: 'title',
  author: 'author',
  creatim: 'created',
  formfield: 'form-field',
  ffl: 'choice',
  // Properties of drawn shapes: one of them can be a picture.
  sp: 'silent',
  info: 'silent',
  object: 'text',
  field: 'text',
  shp: 'silent',
  shpinst: 'silent',
  do: 'silent',
  // The same words twice: for old programs, and in Unicode behind them.
  upr: 'silent',
  shppict: 'text',
  result: 'text',
  fldrslt: 'text',
  ud: 'text',
  moMath: 'text',
  moMathPara: 'text',
  fldinst: 'silent',
  colortbl: 'skipped',
  filetbl: 'skipped',
  listtable: 'skipped',
  listoverridetable: 'skipped',
  revtbl: 'skipped',
  rsidtbl: 'skipped',
  nonshppict: 'skipped',
  shprslt: 'skipped',
  mmathPict: 'skipped',
  nonesttables: 'skipped',
  objdata: 'skipped',
  objclass: 'skipped',
  objname: 'skipped',
  pn: 'skipped',
  xe: 'skipped',
  tc: 'skipped',
  tcn: 'skipped',
  rxe: 'skipped',
  txe: 'skipped',
  bkmkstart: 'skipped',
  bkmkend: 'skipped',
  ftnsep: 'skipped',
  ftnsepc: 'skipped',
  ftncn: 'skipped',
  aftnsep: 'skipped',
  aftnsepc: 'skipped',
  aftncn: 'skipped',
  atnid: 'skipped',
  atnauthor: 'skipped',
  subject: 'skipped',
  operator: 'skipped',
  keywords: 'skipped',
  comment: 'skipped',
  doccomm: 'skipped',
  company: 'skipped',
  manager: 'skipped',
  category: 'skipped',
  hlinkbase: 'skipped',
  revtim: 'skipped',
  printim: 'skipped',
  buptim: 'skipped',
  template: 'skipped',
};

/** Words that stand for a character. */
export const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  column: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emdash: '—',
  endash: '–',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  _: '-',
  '-': '',
  '\\': '\\',
  '{': '{',
  '}': '}',
};
