import { z } from "zod"
import { RequestError, type SignRequest } from "./sign-request"

const strings = z.array(z.string())
const absent = <Schema extends z.ZodType>(schema: Schema) => schema.nullish()

/** Arguments of `sign` of module kz.gov.pki.knca.basics, as its official example has them. */
const schema = z.object({
  allowedStorages: absent(strings),
  format: z.enum(["cms", "xml", "raw"]),
  data: z.union([z.string(), strings.min(1)]),
  signingParams: z.object({
    decode: absent(z.union([z.boolean(), z.enum(["true", "false"])])),
    encapsulate: absent(z.union([z.boolean(), z.enum(["true", "false"])])),
    digested: absent(z.union([z.boolean(), z.enum(["true", "false"])])),
    tsaProfile: absent(z.looseObject({})),
    outputCert: absent(z.boolean()),
    allowExpired: absent(z.boolean()),
    allowRevoked: absent(z.boolean()),
  }),
  signerParams: z.object({
    extKeyUsageOids: strings,
    iin: absent(z.string()),
    bin: absent(z.string()),
    serialNumber: absent(z.string()),
    chain: absent(z.array(z.unknown())),
  }),
  locale: absent(z.string()),
  logo: absent(z.string().max(50_000)),
})

/** @throws RequestError with the code that the program gives */
export function readBasicsRequest(args: unknown): SignRequest {
  const { success, data, error } = schema.safeParse(args)
  if (!success) {
    throw new RequestError("INVOCATION_ERROR", z.prettifyError(error))
  }
  const { format, signingParams, signerParams } = data
  if (format === "xml") {
    throw new RequestError("INVALID_SIGNING_PARAMS", "The sandbox signs cms and raw, not xml.")
  }
  const yes = (value: unknown, whenAbsent: boolean): boolean =>
    value === null || value === undefined ? whenAbsent : value === true || value === "true"
  const decode = yes(signingParams.decode, false)
  const several = Array.isArray(data.data)
  if (several && format === "raw") {
    throw new RequestError("INVALID_SIGNING_PARAMS", "Raw signatures are made one at a time.")
  }
  return {
    format,
    documents: [data.data].flat().map((text) => (decode ? fromBase64(text) : Buffer.from(text))),
    several,
    attached: yes(signingParams.encapsulate, true),
    digested: yes(signingParams.digested, false),
    timeStamp: Boolean(signingParams.tsaProfile),
    outputCertificate: signingParams.outputCert ?? false,
    allowExpired: signingParams.allowExpired ?? false,
    extKeyUsageOids: signerParams.extKeyUsageOids,
    iin: signerParams.iin ?? null,
    serialNumber: signerParams.serialNumber ?? null,
    chain: signerParams.chain ?? null,
  }
}

/** @throws RequestError when the text is no base64 */
export function fromBase64(text: string): Buffer {
  const bytes = Buffer.from(text, "base64")
  if (bytes.toString("base64").replace(/=+$/, "") !== text.replace(/\s|=+$/g, "")) {
    throw new RequestError("INVALID_SIGNING_PARAMS", "The data are no base64.")
  }
  return bytes
}
