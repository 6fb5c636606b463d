import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

type AuditPersonProps = { type: string | null; id: string | null }

/** Two ids of thirty characters in full leave the table no room for the details. */
const ID = "txt-compact-xsmall block max-w-32 truncate"

const PAGES: Record<string, string> = {
  customer: "/customers",
  user: "/settings/users",
  order: "/orders",
}

/** Somebody or something in the audit log, with a way to its page where it has one. */
export const AuditPerson = ({ type, id }: AuditPersonProps) => {
  const { t } = useTranslation("guard")
  if (!type) {
    return null
  }
  const name = t(`actors.${type}`, { defaultValue: type })
  const page = PAGES[type]
  return (
    <>
      <span className="block">{name}</span>
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
