import { sql, type Kysely } from 'kysely';

/**
 * Why colleagues' cases were opened; what participants of a meeting are let in to, until when; and the questions on passages of it. All of it goes
 * with the case. `case_participants`, which let a participant in to a whole case, is read no more.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(accesses + bundles + questions + heard).execute(db);
}

const accesses = `
create table case_accesses (
  case_id text not null references cases on delete cascade,
  access_id text not null,
  position bigint generated always as identity,
  person_id text not null references people on delete cascade,
  reason text not null,
  words text,
  given_at timestamptz not null,
  until date not null,
  primary key (case_id, access_id)
);
create index case_accesses_by_person on case_accesses (person_id, until);
`;

const bundles = `
create table bundles (
  case_id text not null references cases on delete cascade,
  bundle_id text not null,
  position bigint generated always as identity,
  title text not null,
  made_by text not null references people,
  made_at timestamptz not null,
  primary key (case_id, bundle_id)
);
create table bundle_documents (
  case_id text not null,
  bundle_id text not null,
  sha256 text not null,
  primary key (case_id, bundle_id, sha256),
  foreign key (case_id, bundle_id) references bundles on delete cascade,
  foreign key (case_id, sha256) references documents on delete cascade
);
create table bundle_participants (
  case_id text not null,
  person_id text not null references people on delete cascade,
  bundle_id text not null,
  until date not null,
  let_in_by text not null references people,
  let_in_at timestamptz not null,
  ended_at timestamptz,
  primary key (case_id, person_id),
  foreign key (case_id, bundle_id) references bundles on delete cascade
);
create index bundle_participants_by_person on bundle_participants (person_id, until);
`;

const questions = `
create table questions (
  case_id text not null,
  question_id text not null,
  position bigint generated always as identity,
  bundle_id text not null,
  sha256 text not null,
  passage_id text not null,
  words_sha256 text not null,
  text text not null,
  asked_by text not null references people,
  asked_at timestamptz not null,
  removed_at timestamptz,
  primary key (case_id, question_id),
  foreign key (case_id, bundle_id, sha256) references bundle_documents on delete cascade
);
create table question_answers (
  case_id text not null,
  answer_id text not null,
  position bigint generated always as identity,
  question_id text not null,
  text text not null,
  written_by text not null references people,
  written_at timestamptz not null,
  removed_at timestamptz,
  primary key (case_id, answer_id),
  foreign key (case_id, question_id) references questions on delete cascade
);
create index question_answers_by_question on question_answers (case_id, question_id, position);
`;

/** Whoever chose what to hear of hears of questions too, until it is switched off. */
const heard = `
update alert_settings set kinds = array_append(kinds, 'question-asked') where not 'question-asked' = any(kinds);
`;
