import type {
  HeadersFunction,
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node"
import { data } from "@remix-run/node"
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
} from "@remix-run/react"
import type { ReactNode } from "react"
import golosCyrillic from "~/fonts/golos-cyrillic.woff2"
import golosKazakh from "~/fonts/golos-kazakh.woff2"
import golosLatin from "~/fonts/golos-latin.woff2"
import serif from "~/fonts/serif.woff2"
import { detectLanguage, rememberLanguage } from "~/i18n/detect.server"
import type { TextHandle } from "~/i18n/namespaces"
import { errorKind } from "~/shell/error-kind"
import { ErrorPage } from "~/shell/error-page"
import { Frame } from "~/shell/frame"
import { useNonce } from "~/shell/nonce"
import { loadShell } from "~/shell/shell-data.server"
import { TextPreloads } from "~/shell/text-preloads"
import { useLanguage, useRootData } from "~/shell/use-root-data"
import stylesheet from "~/styles/app.css?url"

export const handle: TextHandle = { i18n: ["common"] }

export const links: LinksFunction = () => [
  ...[golosCyrillic, golosLatin, golosKazakh, serif].map((href) => ({
    rel: "preload",
    href,
    as: "font" as const,
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
  })),
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
]

/** Pages have titles of their own; this one stands when an error page takes their place. */
export const meta: MetaFunction<typeof loader> = ({ data: shell, error }) => {
  if (!shell) return [{ title: "Qazyna" }]
  const title = shell.errorTitles[errorKind(error)]
  return error
    ? [{ title: `${title} | ${shell.siteName}` }, { name: "robots", content: "noindex" }]
    : [{ title: shell.siteName }]
}

export async function loader({ request }: LoaderFunctionArgs) {
  const language = await detectLanguage(request)
  const [shell, cookie] = await Promise.all([
    loadShell(request, language),
    rememberLanguage(request, language),
  ])
  return data(shell, { headers: cookie ? { "Set-Cookie": cookie } : {} })
}

/** Keeps what an error page says to machines, such as `Retry-After` while the backend is silent. */
export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? new Headers()

/** Header data changes with what the buyer does (cart, sign-in, preferences), not with every click on a link. */
export function shouldRevalidate({ formMethod }: ShouldRevalidateFunctionArgs): boolean {
  return formMethod !== undefined && formMethod !== "GET"
}

export function Layout({ children }: { children: ReactNode }) {
  const language = useLanguage()
  const theme = useRootData()?.theme ?? "system"
  const nonce = useNonce()
  return (
    <html lang={language} data-theme={theme === "system" ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === "system" ? "light dark" : theme} />
        <Meta />
        <Links />
        <TextPreloads language={language} />
      </head>
      <body>
        <Frame>{children}</Frame>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}
