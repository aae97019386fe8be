export const open = {
  dropHere: 'Drop the file to open it',
} as const
