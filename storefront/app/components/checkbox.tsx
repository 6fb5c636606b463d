import type { InputHTMLAttributes, ReactNode } from "react"

interface CheckboxProps extends InputHTMLAttributes<HTMLInputElement> {
  children: ReactNode
  type?: "checkbox" | "radio"
}

/** Checkbox or radio button whose whole row can be pressed. */
export function Checkbox({ children, type = "checkbox", className = "", ...rest }: CheckboxProps) {
  return (
    <label className={`flex min-h-9 cursor-pointer items-center gap-3 py-1 ${className}`}>
      <input type={type} className="size-5 shrink-0 accent-brand" {...rest} />
      <span className="flex-1">{children}</span>
    </label>
  )
}
