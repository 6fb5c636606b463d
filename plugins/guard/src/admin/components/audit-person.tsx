import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useWords } from "../lib/use-words"

type AuditPersonProps = { type: string | null; id: string | null }

/** Two ids of thirty characters in full leave the table no room for the details. */
const ID = "txt-compact-xsmall block max-w-32 truncate"

const PAGES: Record<string, string> = {
  customer: "/customers",
  user: "/settings/users",
  order: "/orders",
  product: "/products",
}

/** Somebody or something in the audit log, with a way to its page where it has one. */
export const AuditPerson = ({ type, id }: AuditPersonProps) => {
  const { t } = useTranslation("guard")
  const wordFor = useWords()
  if (!type) {
    return null
  }
  const name = t(`actors.${type}`, { defaultValue: wordFor("subjects", type) })
  const page = PAGES[type]
  return (
    <>
      <span className="block" title={type}>
        {name}
      </span>
      {id && page ? (
        <Link className={`text-ui-fg-interactive ${ID}`} to={`${page}/${id}`} title={id}>
          {id}
        </Link>
      ) : (
        <span className={`text-ui-fg-subtle ${ID}`} title={id ?? undefined}>
          {id}
        </span>
      )}
    </>
  )
}
