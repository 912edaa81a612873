/** The switch between the themes. */
export const themeWords = {
  /** Before script knows which theme is shown. */
  change: 'Switch between light and dark',
  toLight: 'Switch to light',
  toDark: 'Switch to dark',
};
