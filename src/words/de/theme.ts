/** The switch between the themes. */
export const themeWords = {
  change: 'Zwischen hell und dunkel umschalten',
  toLight: 'Auf hell umschalten',
  toDark: 'Auf dunkel umschalten',
};
