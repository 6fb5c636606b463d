import type { FullText } from "../../lib/languages"
import holidays from "./holidays.json"

/**
 * One entry of holidays.json: a day off of Kazakhstan, transferred ones included. Those of 2026 are the official calendar; those of
 * 2027 follow the rule of transfers, and Kurban Ait of that year is not announced yet.
 */
export type HolidayRecord = { day: string; names: FullText }

export const HOLIDAY_RECORDS: HolidayRecord[] = holidays
