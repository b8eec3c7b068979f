interface FailureRow {
  /** The HTTP status the api answers with. */
  readonly status: number;
  /** Whether the queue tries again. */
  readonly retry: boolean;
  readonly message: string;
}

/** The one catalogue. A code is public and never reused; sentences for people stand in `domain/texts/`. */
export const failures = {
  'document.unsupported': { status: 415, retry: false, message: 'The file is of a type that is not read' },
  'document.empty': { status: 422, retry: false, message: 'The file holds no bytes' },
  'document.encrypted': { status: 422, retry: false, message: 'The file is protected by a password' },
  'document.corrupt': { status: 422, retry: false, message: 'The file is damaged and cannot be opened' },
  'document.no-pages': { status: 422, retry: false, message: 'The file has no pages' },
  'document.too-large': { status: 413, retry: false, message: 'The file is over the limit of what is read' },
  'document.timed-out': { status: 422, retry: false, message: 'Reading the file took longer than allowed' },
  'document.crashed': { status: 422, retry: true, message: 'The reader of the file stopped unexpectedly' },
  'document.unknown': { status: 404, retry: false, message: 'There is no such document in the case' },
  'file.name-unsafe': { status: 400, retry: false, message: 'The file name holds a path' },
  'file.unreadable': { status: 400, retry: false, message: 'The file could not be opened for reading' },
  'file.unwritable': { status: 400, retry: false, message: 'The file exists already or cannot be written' },
  'upload.too-large': { status: 413, retry: false, message: 'The upload is over the limit' },
  'upload.incomplete': { status: 400, retry: false, message: 'The upload ended before the file did' },
  'case.unknown': { status: 404, retry: false, message: 'There is no such case' },
  'overview.changed-meanwhile': { status: 409, retry: true, message: 'Another worker brought the overview up to date first' },
  'object.missing': { status: 404, retry: false, message: 'The stored object is not there' },
  'object.unreadable': { status: 500, retry: false, message: 'The stored object was changed, or its key is not there' },
  'object-store.unreachable': { status: 503, retry: true, message: 'The object store did not answer' },
  'records.unreachable': { status: 503, retry: true, message: 'The database did not answer' },
  'queue.unreachable': { status: 503, retry: true, message: 'The queue did not answer' },
  'payload.invalid': { status: 400, retry: false, message: 'The job payload does not fit its schema' },
  'request.invalid': { status: 400, retry: false, message: 'The request does not fit its schema' },
  'request.foreign': { status: 403, retry: false, message: 'The request comes from another site or names another host' },
  'request.no-such-address': { status: 404, retry: false, message: 'There is nothing at this address' },
  'meeting.unknown': { status: 404, retry: false, message: 'There is no such meeting or decision in the case' },
  'hand-over.no-such-caseworker': { status: 404, retry: false, message: 'Nobody who may have the case has this id' },
  'order.impossible-days': {
    status: 400,
    retry: false,
    message: 'The deadline lies before the day it was asked, or that day has not come',
  },
  'order.unknown': { status: 404, retry: false, message: 'There is no such order in the case' },
  'person.unknown': { status: 401, retry: false, message: 'Nobody is signed in' },
  'person.not-allowed': { status: 403, retry: false, message: 'The signed-in person may not do this' },
  'link.used': { status: 410, retry: false, message: 'The one-time link has been used or is too old' },
  'port.taken': { status: 500, retry: false, message: 'The port is in use by another program' },
  'home.unwritable': { status: 500, retry: false, message: 'The data folder cannot be written' },
  'home.in-use': { status: 500, retry: false, message: 'Another Sagsblik is running on the data folder' },
  'postgres.not-started': { status: 500, retry: false, message: 'The embedded Postgres did not start' },
  'system.not-running': { status: 503, retry: false, message: 'No Sagsblik is running on the data folder' },
  'system.part-ended': { status: 500, retry: false, message: 'A process of the system ended and could not be started again' },
  'node.missing': { status: 500, retry: false, message: 'Node 26 is not installed in node_modules' },
  'production.no-database': { status: 500, retry: false, message: 'Production runs on a database of its own' },
  'production.no-key': { status: 500, retry: false, message: 'Production has no key to encrypt documents with' },
  'production.default-secret': { status: 500, retry: false, message: 'An address of production holds a default or short password' },
  'production.no-proxy': { status: 500, retry: false, message: 'Production would answer in plain http to everybody' },
  'setting.invalid': { status: 500, retry: false, message: 'A setting has a value that cannot be used' },
  'internal.unexpected': { status: 500, retry: true, message: 'Something unexpected happened' },
} as const satisfies Record<string, FailureRow>;

export type FailureCode = keyof typeof failures;
