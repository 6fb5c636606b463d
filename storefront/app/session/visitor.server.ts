import { callHeaders } from "~/api/sdk.server"
import { requireLanguage } from "~/i18n/route-language.server"
import type { Language } from "~/i18n/languages"
import { pathsOf } from "~/shell/paths"
import { publicHeadersOf } from "./public-headers.server"
import { customerToken, getSession, type StoreSession } from "./session.server"

/** Who asks: everything that an action or loader of a personal page needs to know about its caller. */
export interface Visitor {
  language: Language
  paths: ReturnType<typeof pathsOf>
  session: StoreSession
  /** token of the signed-in buyer, never to be returned from a loader */
  token: string | null
  /** headers of this visitor's calls to the Store API */
  headers: Record<string, string>
  /** headers of public reads, whose answers may be kept for all: the visitor is counted, no token goes along */
  publicHeaders: Record<string, string>
}

/** The same visitor once they have a token. */
export function signedInAs(visitor: Visitor, token: string): Visitor {
  return { ...visitor, token, headers: { ...visitor.headers, authorization: `Bearer ${token}` } }
}

interface RouteArgs {
  request: Request
  params: { lang?: string }
}

/**
 * The visitor of a page below a language.
 * @throws 404 response when the first part of the path is no language
 */
export async function visitorOf({ request, params }: RouteArgs): Promise<Visitor> {
  const language = requireLanguage(params)
  const session = await getSession(request)
  const token = customerToken(session)
  const publicHeaders = publicHeadersOf(language, request)
  return {
    language,
    paths: pathsOf(language),
    session,
    token,
    headers: { ...publicHeaders, ...callHeaders(language, token) },
    publicHeaders,
  }
}
