/**
 * The date where the bot runs (its time zone, TZ), `2026-11-24`: what writer, guard, judge and Slack all call today. Cut from
 * an ISO string it would be Greenwich's, for hours of every day another one.
 */
export function localDate(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, '0');
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${year}-${month}-${day}`;
}
