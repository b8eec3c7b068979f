/** The day on the reader's clock in Denmark, as an ISO 8601 day. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
}
