/**
 * Knex prints each connection that the server closes. Medusa's runner closes all of them before every test, to put
 * the snapshot back, so these lines are expected and would bury the ones that matter.
 */
const print = console.log
console.log = (...message: unknown[]) => {
  if (!String(message[0]).startsWith("Connection Error: ")) {
    print(...message)
  }
}
