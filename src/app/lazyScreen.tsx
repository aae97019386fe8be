import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { loadModule } from '@/ui/browser/loadModule'
import { MissingPart } from './MissingPart'

/** A screen whose code is fetched when it is first shown. Code that is missing is said, and a reload is offered. */
export function lazyScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    const loaded = await loadModule(load)
    return { default: loaded.ok ? loaded.module : MissingPart }
  })
}
