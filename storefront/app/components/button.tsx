import { forwardRef, type ButtonHTMLAttributes } from "react"
import { buttonStyle, type ButtonVariant } from "./button-style"

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: ButtonVariant
}

/** A button that does something here; what leads elsewhere is a LinkButton. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, className, type = "submit", ...rest },
  ref
) {
  return <button ref={ref} type={type} className={buttonStyle(variant, className)} {...rest} />
})
