/** Element names of MedCom's XML letters, and what MedCom's own stylesheets print for them. */

/** The letter below `Emessage`. */
export const letterNames: Readonly<Record<string, string>> = {
  DischargeLetter: 'Udskrivningsepikrise',
  OutPatientDischargeLetter: 'Ambulantepikrise',
  CasualtyWardLetter: 'Skadestueepikrise',
  PsychologistLetter: 'Psykologepikrise',
  PodiatryReferral: 'Fodterapihenvisning',
  ClinicalEmail: 'Korrespondance',
  BookingConfirmation: 'Bookingsvar',
};

/** Parts with a title of their own. */
export const sectionNames: Readonly<Record<string, string>> = {
  Diagnose: 'Diagnoser/undersøgelser',
  Referral: 'Henvisningsdiagnoser',
  RelevantClinicalInformation: 'Kliniske oplysninger',
  HospitalVisitation: 'Visitation',
};

/** Questions; an element that stands here is one answer, whatever lies below it. */
export const fieldNames: Readonly<Record<string, string>> = {
  Admission: 'Indlæggelse',
  Discharge: 'Udskrivning',
  OutPatientFirstVisit: 'Første besøg',
  OutPatientLastVisit: 'Sidste besøg',
  CasualtyWardFirstVisit: 'Første besøg',
  CasualtyWardLastVisit: 'Sidste besøg',
  Subject: 'Emne',
  Priority: 'Prioritet',
  ReferralStatus: 'Behandlingssted',
  Transport: 'Transport',
  Supplementary: 'Andet',
  Cave: 'Cave',
  Anamnesis: 'Anamnese',
  DiabetesDebut: 'Diabetes debutår',
  DiabeticRetinopathy: 'Diabetisk øjensygdom',
  DiabeticNephropathy: 'Diabetisk nyresygdom',
  DiabeticBloodPressure: 'Diabetisk blodtryksmåling på tåniveau',
  Examination: 'Undersøgelser/behandlinger',
  ActualMedicine: 'Aktuel medicin',
};

/** Diagnoses by the element around them. */
export const diagnosisNames: Readonly<Record<string, string>> = {
  Main: 'Hoveddiagnose',
  MainAdditional: 'Bidiagnose',
  Refer: 'Hoveddiagnose',
};

/** Who takes part; they stand above the title, as in a letterhead. */
export const partyNames: Readonly<Record<string, string>> = {
  Sender: 'Afsender',
  Receiver: 'Modtager',
  CCReceiver: 'Kopi til',
  Patient: 'Patient',
  Relative: 'Pårørende',
};

/** Numbers and codes by which the systems find each other; nothing of it is printed. */
const TECHNICAL =
  /^(EANIdentifier|Identifier|IdentifierCode|VersionCode|StatisticalCode|TypeCode|MedicalSpecialityCode|OccupancyText|StatusCode|AcknowledgementCode|.*Uuid|SORIdentifier)$/u;

/** Whether an element serves the systems alone. */
export function isTechnical(name: string): boolean {
  return TECHNICAL.test(name);
}
