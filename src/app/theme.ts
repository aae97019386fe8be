import { usePreferencesStore, type Preferences } from '@/state/preferences'

/** Puts the chosen theme on the page, now and whenever it changes. */
export function followTheme() {
  applyTheme(usePreferencesStore.getState().preferences.theme)
  usePreferencesStore.subscribe(({ preferences }) => applyTheme(preferences.theme))
}

function applyTheme(theme: Preferences['theme']) {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
