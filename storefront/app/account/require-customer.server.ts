import { askToSignIn } from "~/access/ask-to-sign-in.server"
import { isApiError } from "~/api/api-error"
import { throwAsPage } from "~/api/page-error.server"
import { visitorOf, type Visitor } from "~/session/visitor.server"
import { readCustomer, type Customer } from "./customer-api.server"

interface RouteArgs {
  request: Request
  params: { lang?: string }
}

/**
 * The visitor of a page for registered buyers, checked by the presence of a token: what is read with it fails
 * with 401 if it is no good.
 * @throws a redirect to the sign-in
 */
export async function signedInVisitor(args: RouteArgs): Promise<Visitor> {
  const visitor = await visitorOf(args)
  if (visitor.token) return visitor
  throw await askToSignIn(visitor, new URL(args.request.url).pathname)
}

/** Ends a loader or action of the account: signed out means sign-in, all else an error page. */
export function accountFailure(
  request: Request,
  visitor: Visitor
): (error: unknown) => Promise<never> {
  return async (error) => {
    if (isApiError(error) && error.status === 401) {
      throw await askToSignIn(visitor, new URL(request.url).pathname, error)
    }
    return throwAsPage(error)
  }
}

/** The signed-in buyer with their data. @throws a redirect to the sign-in, 503 when the store is out of reach */
export async function requireCustomer(
  args: RouteArgs
): Promise<{ visitor: Visitor; customer: Customer }> {
  const visitor = await signedInVisitor(args)
  const customer = await readCustomer(visitor).catch(accountFailure(args.request, visitor))
  return { visitor, customer }
}
