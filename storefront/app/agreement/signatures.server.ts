import type { LoaderFunctionArgs } from "@remix-run/node"
import { accountFailure, signedInVisitor } from "~/account/require-customer.server"
import { readEdsStatus } from "~/eds/eds-api.server"
import { translator } from "~/i18n/i18n.server"
import { withNotice } from "~/session/with-notice.server"
import { listSignatures, signatureArchive } from "./agreement-api.server"

/** Which versions the buyer has signed, and whether the one in force is among them. */
export async function signaturesLoader(args: LoaderFunctionArgs) {
  const visitor = await signedInVisitor(args)
  const [signatures, eds] = await Promise.all([
    listSignatures(visitor),
    readEdsStatus(visitor),
  ]).catch(accountFailure(args.request, visitor))
  return withNotice(args.request, {
    title: translator(visitor.language, "agreement")("signatures.title"),
    status: eds.agreement.status,
    signatures: signatures.map(({ id, agreement_id, version, signed_at, certificate }) => ({
      id,
      agreementId: agreement_id,
      version,
      signedAt: Date.parse(signed_at),
      serial: certificate.serial,
    })),
  })
}

/** The archive of one signature, passed on from the store as it comes. */
export async function archiveLoader(args: LoaderFunctionArgs) {
  const visitor = await signedInVisitor(args)
  const id = args.params.id ?? ""
  const archive = await signatureArchive(visitor, id).catch(accountFailure(args.request, visitor))
  const name = `agreement-${id.replace(/[^\w-]/g, "")}.zip`
  return new Response(archive.body, {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition":
        archive.headers.get("content-disposition") ?? `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  })
}
