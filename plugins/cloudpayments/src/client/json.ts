import { LosslessNumber, parse, stringify } from "lossless-json"

/**
 * Reads JSON with every number as the text that was sent: ids are longer than a number of JavaScript is exact, and
 * amounts are decimal.
 *
 * @throws SyntaxError when it is no JSON
 */
export const readJson = (text: string): unknown => parse(text, null, (number) => number)

/** Writes JSON; numbers given as {@link exactNumber} stand in it digit by digit. */
export const writeJson = (value: object): string => stringify(value) ?? "{}"

/**
 * A number to be written exactly as this text.
 *
 * @throws when the text is no number
 */
export const exactNumber = (text: string): LosslessNumber => new LosslessNumber(text)
