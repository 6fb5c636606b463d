import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import type { TextHandle } from "~/i18n/namespaces"
import { requireLanguage } from "~/i18n/route-language.server"
import { pageMeta } from "~/seo/page-meta"
import { describePage } from "~/seo/seo.server"
import { pathsOf } from "~/shell/paths"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["accessibility"] }

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.seo)

export function loader({ params }: LoaderFunctionArgs) {
  const language = requireLanguage(params)
  return {
    seo: describePage(language, pathsOf(language).accessibility, (t) => ({
      title: t("accessibility.title"),
      description: t("accessibility.description"),
    })),
  }
}

const WORKS = ["keyboard", "reader", "contrast", "zoom", "motion", "noScript", "captcha"] as const
const TIMERS = ["essential", "shown", "warned", "kept", "renewed", "lost"] as const

/** What the store does for people with a disability (B10), and why its clocks cannot be switched off. */
export default function Accessibility() {
  const { t } = useTranslation("accessibility")
  const paths = usePaths()
  return (
    <article className="max-w-3xl">
      <h1 className="mb-4">{t("title")}</h1>
      <p className="mb-8 text-lg text-muted">{t("lead")}</p>
      <Part title={t("works.title")} points={WORKS.map((point) => t(`works.${point}`))} />
      <Part title={t("timers.title")} points={TIMERS.map((point) => t(`timers.${point}`))} />
      <Part title={t("limits.title")} points={[t("limits.eds"), t("limits.pictures")]} />
      <section>
        <h2 className="mb-3">{t("contact.title")}</h2>
        <p>
          {t("contact.text")}{" "}
          <Link to={paths.branches} className="prose-link">
            {t("contact.branches")}
          </Link>
          .
        </p>
      </section>
    </article>
  )
}

function Part({ title, points }: { title: string; points: string[] }) {
  return (
    <section className="mb-8">
      <h2 className="mb-3">{title}</h2>
      <ul className="grid list-disc gap-2 pl-5">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
