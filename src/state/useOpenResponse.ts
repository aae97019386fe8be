import { useEffect } from 'react'
import { closeResponse, openResponse } from './openResponse'
import { useOpened, type Opened } from './responseStore'

/** Opens a response for as long as a screen shows it. */
export function useOpenResponse(id: string): Opened {
  useEffect(() => {
    void openResponse(id)
    return closeResponse
  }, [id])
  return useOpened()
}
