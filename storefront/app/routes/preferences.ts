import { redirect, type ActionFunctionArgs } from "@remix-run/node"
import { z } from "zod"
import { safeReturnPath } from "~/session/return-path"
import { readPreferences, writePreferences } from "~/session/preferences.server"

const schema = z.object({
  theme: z.enum(["system", "light", "dark"]).optional(),
  dismiss: z.string().min(1).max(64).optional(),
  returnTo: z.string().optional(),
})

/** Theme and dismissed announcements: sets the cookie and goes back to the page the form was on. */
export async function action({ request }: ActionFunctionArgs) {
  const form = schema.safeParse(Object.fromEntries(await request.formData()))
  if (!form.success) return redirect("/")
  const { theme, dismiss, returnTo } = form.data
  const preferences = await readPreferences(request)
  const cookie = await writePreferences({
    theme: theme ?? preferences.theme,
    dismissed: dismiss ? [...preferences.dismissed, dismiss] : preferences.dismissed,
  })
  return redirect(safeReturnPath(returnTo), { headers: { "Set-Cookie": cookie } })
}

export const loader = () => redirect("/")
