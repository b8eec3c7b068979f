/** The ISO day in Denmark: what comes at midnight in Copenhagen has come that day. */
export function danishDay(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(moment);
}
