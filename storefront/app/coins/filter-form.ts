/** Ids that tie the list's controls (filters, sorting) to one GET form. */
export const FILTER_PANEL = "coin-filters"
export const FILTER_FORM = "coin-filter-form"

/** The query of a submitted form without the fields left empty. */
export function compactQuery(form: FormData): string {
  const params = new URLSearchParams()
  for (const [name, value] of form) {
    if (typeof value === "string" && value.trim() !== "") params.append(name, value.trim())
  }
  return params.toString()
}

/** Makes the form show what the URL says, without taking the focus from what the visitor just pressed. */
export function showFilters(form: HTMLFormElement, params: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) control.value = params.get(control.name) ?? ""
    if (!(control instanceof HTMLInputElement) || control.type === "hidden") continue
    if (control.type === "checkbox") {
      control.checked = params.getAll(control.name).includes(control.value)
    } else if (control !== document.activeElement) {
      control.value = params.get(control.name) ?? ""
    }
  }
}
