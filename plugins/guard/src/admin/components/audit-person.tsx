import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

type AuditPersonProps = { type: string | null; id: string | null }

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
        <Link className="text-ui-fg-interactive txt-compact-xsmall" to={`${page}/${id}`}>
          {id}
        </Link>
      ) : (
        <span className="txt-compact-xsmall text-ui-fg-subtle">{id}</span>
      )}
    </>
  )
}
