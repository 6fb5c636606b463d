export default function Home() {
  return <h1>Qazyna</h1>
}
