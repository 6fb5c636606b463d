import { z } from "@medusajs/framework/zod"

const Minutes = z.number().int().positive()

const OptionsSchema = z.strictObject({
  /** Web origin of the shop, named in every signed text, for example `https://shop.example`. */
  origin: z.url({ protocol: /^https?$/ }).transform((address) => new URL(address).origin),
  trust: z
    .strictObject({
      /** Folder with `roots/*.cer` and `intermediates/*.cer`; `.eds/trust` when left out. */
      folder: z.string().min(1).optional(),
      /** Accept nothing but the certificates of the NUC that are pinned in code. */
      production: z.boolean().default(true),
    })
    .prefault({}),
  /** Where the state of a certificate is asked for. */
  ocspUrl: z.url().optional(),
  /** Revocation lists and their deltas, for when OCSP does not answer. */
  crlUrls: z.array(z.url()).default([]),
  /** Where the last good lists are kept over a restart; in memory only when left out. */
  crlFolder: z.string().min(1).optional(),
  /** Where time stamps come from. */
  tsaUrl: z.url().optional(),
  /** Secret behind the encryption and the look-up of IINs. */
  iinKey: z.string().min(32),
  /** The one before it, as long as the job has not brought everything under the new one. */
  previousIinKey: z.string().min(32).optional(),
  /** Whether a sign-in needs EDS and password, or one of them. */
  policy: z.enum(["both", "either"]).default("both"),
  /** Refuse every step of buying to whoever has not signed the agreement in force. */
  requireAgreementToBuy: z.boolean().default(true),
  /** Ask the time stamp authority for a stamp on each signed agreement. */
  requestTimeStamp: z.boolean().default(true),
  /** Accept GOST 34.310-2004, whose certificates have all expired. */
  allowGost2004: z.boolean().default(false),
  /** Demand the attribute that names the signing certificate, which NCALayer always writes. */
  requireSigningCertificate: z.boolean().default(true),
  /** Check the check digit of the IIN. The NUC's own test certificates fail it. */
  checkIin: z.boolean().default(true),
  /** Demo mode: test anchors are taken in production too. */
  demo: z.boolean().default(false),
  /** How long a challenge may be signed, in minutes. */
  challengeMinutes: Minutes.default(5),
  /** The same for an agreement, which has to be read. */
  agreementMinutes: Minutes.default(30),
  /** How long a proof lasts, in minutes. */
  proofMinutes: Minutes.default(30),
})

/** Options of the plugin, after defaults. */
export type EdsOptions = z.output<typeof OptionsSchema>

/** Options as a shop writes them. */
export type EdsOptionsInput = z.input<typeof OptionsSchema>

/**
 * Reads the plugin's options. An unknown one is refused, as a misspelt one would leave a protection off.
 *
 * @param options as given in the shop's configuration; the framework adds its `database` to them
 * @throws ZodError when an option is missing or wrong, so that the shop does not start
 */
export const parseEdsOptions = (options: unknown): EdsOptions => {
  const { database: _frameworks, ...own } = z.looseObject({}).parse(options ?? {})
  return OptionsSchema.parse(own)
}
