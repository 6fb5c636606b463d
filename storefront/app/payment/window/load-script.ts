const PATIENCE_MS = 15_000

/** What the script of the payment window defines. */
export interface PaymentWindow {
  /** opens the window; settles when it is closed, whatever became of the payment */
  start(params: Record<string, unknown>): Promise<unknown>
}

type WindowClass = new () => PaymentWindow

/** `tiptop.Widget` of the page, or null when the script has not defined it. */
function findClass(global: string): WindowClass | null {
  const found = global
    .split(".")
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], window)
  return typeof found === "function" ? (found as WindowClass) : null
}

function addScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script")
    const fail = () => {
      script.remove()
      reject(new Error("The payment window did not load"))
    }
    const timer = setTimeout(fail, PATIENCE_MS)
    script.onload = () => resolve(clearTimeout(timer))
    script.onerror = () => {
      clearTimeout(timer)
      fail()
    }
    script.src = url
    document.head.append(script)
  })
}

/**
 * Loads the provider's script, from the provider only (its rules forbid copies), and not before it is needed.
 * @param global what the script defines
 * @throws Error when it cannot be loaded or defines something else
 */
export async function loadPaymentWindow(url: string, global: string): Promise<PaymentWindow> {
  if (!findClass(global)) await addScript(url)
  const Window = findClass(global)
  if (!Window) throw new Error("The script defines no payment window")
  return new Window()
}
