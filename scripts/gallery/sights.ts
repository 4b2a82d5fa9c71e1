/** In which ways a page is looked at: sizes, light and languages. */
export const sizes = [
  { name: '1920x1080', width: 1920, height: 1080, diagonal: 24 },
  { name: '1024x600', width: 1024, height: 600, diagonal: 10 },
  { name: '3840x2160', width: 3840, height: 2160, diagonal: 32 },
  { name: '390x844', width: 390, height: 844, diagonal: 6.1 },
] as const;

/** The last one is by night, while something needs a person. */
export const themes = ['day', 'night', 'alert'] as const;
export const languages = ['en', 'de'] as const;

export type Size = (typeof sizes)[number];
export type Theme = (typeof themes)[number];
export type Language = (typeof languages)[number];

export type Sight = { readonly size: Size; readonly theme: Theme; readonly language: Language };
