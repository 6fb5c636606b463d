import { useNavigation, useRevalidator } from "@remix-run/react"

/**
 * Reads the page anew behind the buyer's back, but never while they are sending something or going somewhere: that
 * would cut off what is on its way.
 */
export function useQuietReload(): () => void {
  const revalidator = useRevalidator()
  const navigation = useNavigation()
  return () => {
    if (navigation.state === "idle" && revalidator.state === "idle") revalidator.revalidate()
  }
}
