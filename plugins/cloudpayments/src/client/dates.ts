const DOTNET = /^\/Date\((\d+)\)\/$/
const WALL_CLOCK = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)(Z|[+-]\d{2}:\d{2})?$/

/**
 * Reads a time in any of the service's spellings: `/Date(1401718880000)/`, `2014-08-09T11:49:41` and
 * `2026-10-05 09:15:02`. Where no zone is written it is UTC.
 *
 * @returns undefined when it is none of them
 */
export const readMoment = (text: string): Date | undefined => {
  const milliseconds = DOTNET.exec(text)?.[1]
  if (milliseconds) {
    return new Date(Number(milliseconds))
  }
  const [, day, time, zone = "Z"] = WALL_CLOCK.exec(text) ?? []
  const moment = new Date(`${day}T${time}${zone}`)
  return Number.isNaN(moment.getTime()) ? undefined : moment
}
