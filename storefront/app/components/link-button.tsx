import { Link, type LinkProps } from "@remix-run/react"
import { buttonStyle, type ButtonVariant } from "./button-style"

interface LinkButtonProps extends LinkProps {
  variant?: ButtonVariant
  className?: string
}

/** A link with the weight of a button. */
export function LinkButton({ variant, className, ...rest }: LinkButtonProps) {
  return <Link className={buttonStyle(variant, className)} {...rest} />
}
