import { fakeBackend } from "./backend"

const port = Number(process.env.FAKE_PORT ?? 9320)
fakeBackend(`http://127.0.0.1:${port}`).listen(port, "127.0.0.1")
