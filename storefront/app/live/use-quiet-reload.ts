import { useFetchers, useNavigation, useRevalidator } from "@remix-run/react"

/**
 * Reads the page anew behind the buyer's back, but never while they are sending something or going somewhere: the
 * router would drop the redirect of a form that is on its way.
 */
export function useQuietReload(): () => void {
  const revalidator = useRevalidator()
  const navigation = useNavigation()
  const sending = useFetchers().length > 0
  return () => {
    const quiet = !sending && navigation.state === "idle" && revalidator.state === "idle"
    if (quiet) revalidator.revalidate()
  }
}
