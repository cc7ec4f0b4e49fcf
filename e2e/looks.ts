/** How pages are looked at: both themes, narrow and wide. */

/** With LOOKS=all every theme at every width; else the hardest, for it takes long. */
export const LOOKS = [
  { theme: 'dark', width: 360 },
  ...(process.env.LOOKS === 'all'
    ? ([
        { theme: 'light', width: 360 },
        { theme: 'dark', width: 1600 },
        { theme: 'light', width: 1600 },
      ] as const)
    : []),
] as const;
