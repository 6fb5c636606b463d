/** A moment in the language of the dashboard. */
export const formatMoment = (moment: string, language: string): string =>
  new Date(moment).toLocaleString(language, { dateStyle: "short", timeStyle: "medium" })

const two = (count: number): string => String(count).padStart(2, "0")

/** Time that is left as a clock shows it: 14:05, or 1:14:05 from an hour on. */
export const formatLeft = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000))
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  const end = `${two(minutes)}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${end}` : end
}
