/** `-----Oprindelig meddelelse-----`, `Oprindelig meddelelse, 10. juni, fra …`, `---------- Forwarded message ----------`. */
const SEPARATOR =
  /^[-_=*\s]*(oprindelig (meddelelse|besked|mail)|videresendt (meddelelse|besked|mail)|original message|forwarded message|begin forwarded message|start på videresendt (besked|meddelelse))/iu;

/** `Den 12. marts 2024 kl. 10.11 skrev Mette Hansen <…>:`, `On Tue, 12 Mar 2024 … wrote:`. */
const ATTRIBUTION = /^(den|d\.|on|man|tir|ons|tor|fre|lør|søn)\b.{4,200}\b(skrev|wrote)\b.{0,200}:?$/iu;

/** The first line of a mail's head as Outlook repeats it above the older mail. */
const FROM = /^(fra|from)\s*:\s*\S/iu;
const REST_OF_HEAD = /^(sendt|sent|dato|date|til|to|emne|subject)\s*:/iu;

/** Whether a line begins an older mail. @param next the lines after it */
export function beginsHistory(text: string, next: readonly string[]): boolean {
  if (SEPARATOR.test(text) && text.length < 160) return true;
  if (ATTRIBUTION.test(text) && text.endsWith(':')) return true;
  if (!FROM.test(text)) return false;
  return /(sendt|sent|dato|date)\s*:/iu.test(text) || next.some((line) => REST_OF_HEAD.test(line));
}
