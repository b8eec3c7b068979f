const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words without matter of their own; negations are kept apart. */
export const englishStopWords = words(
  'a about above after again all also am an and any are as at be because been before being below between both but by can could did do does doing down during each few for from further had has have having he her here hers him his how i if in into is it its itself just may me might more most must my of off on once only or other our out over own same shall she should so some such than that the their theirs them then there these they this those through to too under until up upon very was we were what when where which while who whom why will with would you your',
);
export const englishNegations = words('no not never none nor neither without cannot nobody nothing denies denied unable');
export const englishChangeWords = words(
  'now longer changed increased decreased reduced raised lowered stopped ended started began begun resumed extended moved postponed cancelled risen fallen worse better new since withdrawn',
);
export const englishSameWords = words('still unchanged continues continued remains remain again likewise previous previously earlier');
