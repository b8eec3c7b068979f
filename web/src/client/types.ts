import type { z } from 'zod';

import type { caseItem } from '../../../api/schemas/case.ts';
import type { documentAnswer, documentItem } from '../../../api/schemas/document.ts';
import type { meetingItem } from '../../../api/schemas/meeting.ts';
import type { overviewAnswer } from '../../../api/schemas/overview.ts';
import type { me } from '../../../api/schemas/person.ts';
import type { readingAnswer } from '../../../api/schemas/reading.ts';
import type { uploadAnswer } from '../../../api/schemas/upload.ts';

/** Shapes of the api's answers; the api's own schemas are the only place they are written down. */
export type Me = z.infer<typeof me>;
export type CaseItem = z.infer<typeof caseItem>;
export type MeetingItem = z.infer<typeof meetingItem>;
export type OverviewAnswer = z.infer<typeof overviewAnswer>;
export type DocumentItem = z.infer<typeof documentItem>;
export type DocumentAnswer = z.infer<typeof documentAnswer>;
export type Reading = z.infer<typeof readingAnswer>;
export type UploadAnswer = z.infer<typeof uploadAnswer>;
