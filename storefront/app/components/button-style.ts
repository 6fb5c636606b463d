export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger"

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-brand bg-brand text-on-brand hover:border-brand-strong hover:bg-brand-strong",
  secondary: "border-line-strong bg-surface text-ink hover:border-brand hover:text-brand",
  quiet: "border-transparent text-brand underline underline-offset-4 hover:text-brand-strong",
  danger: "border-danger text-danger hover:bg-danger-soft",
}

/** Class of everything that looks like a button, links included. */
export function buttonStyle(variant: ButtonVariant = "primary", className = ""): string {
  return `inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-5 py-2 text-center font-medium transition-colors disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-muted aria-disabled:opacity-60 ${VARIANTS[variant]} ${className}`
}
