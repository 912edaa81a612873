/** The switch between the themes. */
export const themeWords = {
  toLight: 'Switch to light',
  toDark: 'Switch to dark',
};
