import { useState } from "react"

const KEY = "qazyna.desk.branch"

/** The branch that this desk stands in; the browser remembers it. */
export const useOwnBranch = (): [string, (id: string) => void] => {
  const [id, setId] = useState(() => localStorage.getItem(KEY) ?? "")
  const choose = (chosen: string) => {
    localStorage.setItem(KEY, chosen)
    setId(chosen)
  }
  return [id, choose]
}
