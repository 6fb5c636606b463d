import type { Zone } from "./zone-form"

/** The name of a zone in the language of the dashboard. */
export const zoneName = ({ name }: Pick<Zone, "name">, language: string): string =>
  ({ ...name })[language as keyof typeof name] ?? name.en
