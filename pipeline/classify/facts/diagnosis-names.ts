/** Names under which diagnoses stand without a code; stems, so that "depressionen" and "slidgigten" are found too. */
export const diagnosisNames: readonly string[] = [
  'depression', 'depressiv enkeltepisode', 'depressiv episode', 'periodisk depression', 'deprimeret i (?:let|moderat|svær) grad', 'angst', 'generaliseret angst', 'panikangst', 'socialfobi',
  'belastningsreaktion', 'reaktion på svær belastning', 'tilpasningsreaktion', 'posttraumatisk belastningsreaktion', 'PTSD', 'ADHD', 'ADD', 'autisme', 'aspergers?', 'borderline', 'emotionelt ustabil',
  'personlighedsforstyrrelse', 'personlighedsændring', 'skizofreni', 'skizotypi', 'psykose', 'bipolar', 'OCD', 'bulimi', 'anoreksi', 'spiseforstyrrelse', 'funktionel lidelse', 'fibromyalgi',
  'migræne', 'spændingshovedpine', 'epilepsi', 'dissemineret sklerose', 'hjernerystelse', 'postcommotionelt syndrom', 'apopleksi', 'blodprop', 'KOL', 'astma', 'hypertension', 'forhøjet blodtryk',
  'iskæmisk hjertesygdom', 'angina pectoris', 'hjertesvigt', 'atrieflimren', 'diabetes', 'prædiabetes', 'sukkersyge', 'artrose', 'slidgigt', 'gonartrose', 'coxartrose', 'leddegigt', 'psoriasisgigt',
  'rheumatoid artrit', 'gigt', 'diskusprolaps', 'discusprolaps', 'prolaps', 'spinalstenose', 'spondylose', 'lænderygbesvær', 'kroniske (?:lænde|ryg|nakke)?smerter', 'lumbago', 'iskias', 'karpaltunnelsyndrom',
  'impingement', 'frossen skulder', 'tinnitus', 'nedsat hørelse', 'høretab', 'osteoporose', 'osteopeni', 'jernmangel', 'anæmi', 'D-vitaminmangel', 'lavt stofskifte', 'hypotyreose', 'irritabel tyktarm',
  'colitis ulcerosa', 'crohns sygdom', 'endometriose', 'cancer', 'brystkræft', 'hudkræft', 'kræft', 'søvnapnø', 'whiplash', 'kronisk træthedssyndrom', 'opioidafhængighed', 'alkoholafhængighed', 'ludomani',
  'stressinkontinens', 'eksem', 'psoriasis', 'long covid', 'senfølger', 'kognitive forstyrrelser', 'organisk psykosyndrom', 'hjerneskade', 'mental retardering', 'ordblindhed',
];
