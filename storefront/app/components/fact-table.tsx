import type { ReactNode } from "react"

export interface TableRow {
  label: string
  value: ReactNode
}

/** Facts in two columns, one header per row. */
export function FactTable({ caption, rows }: { caption: string; rows: TableRow[] }) {
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {rows.map(({ label, value }) => (
          <tr key={label} className="border-b border-line">
            <th scope="row" className="w-2/5 py-2 pr-4 align-top font-normal text-muted">
              {label}
            </th>
            <td className="py-2 align-top">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
