import { z } from 'zod'

// Has to run before the first schema is made: zod would compile its parsers with `new Function`, which our
// Content-Security-Policy forbids. Hence a module of its own that main imports first.
z.config({ jitless: true })
