/** A natural person as their certificate names them. The IIN leaves the plugin masked only. */
export type Person = {
  /** 12 digits. */
  iin: string
  surname: string
  given_name: string
  patronymic: string | null
}

/**
 * The IIN as people may see it: the first four and the last two of its 12 digits.
 *
 * @param iin 12 digits
 */
export const maskIin = (iin: string): string => `${iin.slice(0, 4)}******${iin.slice(-2)}`
