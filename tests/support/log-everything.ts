/** Logs what must not be logged, for a test that looks at the lines. */
import { Failure } from '../../domain/failure.ts';
import { createLogger } from '../../runtime/logger.ts';

const log = createLogger('info', 'test');
log.info({ caseId: 'c01', pages: 3, fileName: 'Vibeke.pdf', citizenCpr: 'Vibeke' }, 'a name');
log.info({ row: { sha256: 'ab', text: 'Vibeke møder' } }, 'a name further in');
log.info(
  { err: new Failure('document.corrupt', {}, { cause: new TypeError('Unexpected token in "Vibeke"') }) },
  'a name in the words of an error',
);
